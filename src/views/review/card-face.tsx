import type { JSX } from 'preact';
import type { Card } from '../../cards';
import { SectionDiagram } from '../quiz';
import { hasBlank } from '../shared/blanks';
import { FOCUS_HERE } from '../shared/focus';
import { SourceLink } from '../shared/source-quote';
import { Answer } from './answer';
import { contextOf } from './context';
import type { ReviewDeps } from './deps';
import { isList, type Given } from './given';
import { RichText } from './rich-text';
import { TypedField } from './typed-field';

export interface FaceActions {
  reveal(typed?: string): void;
  /** Takes an item of a list for missed, or for known again. */
  toggleItem(item: number): void;
  /** Remembers whether the student wants to see diagrams. */
  keepDiagrams(shown: boolean): void;
}

interface Props {
  readonly card: Card;
  /** What the student said; null as long as the answer is not shown. */
  readonly said: Given | null;
  readonly deps: ReviewDeps;
  readonly actions: FaceActions;
  readonly diagrams: boolean;
}

/** The card: where it comes from, the prompt, and the answer once it is asked for. */
export function CardFace({ card, said, deps, actions, diagrams }: Props): JSX.Element {
  // The items of a list are read one below the other, not run together in a gap.
  const inPlace = !isList(card) && hasBlank(card.prompt);
  const typing = said === null && deps.isTyped?.() === true;
  const context = contextOf(card).join(' › ');
  const { math } = deps;
  const picture = card.image === undefined ? undefined : deps.imageOf?.(card.image, card.note);
  return (
    <article class="atlas-card" aria-label="Card">
      {context !== '' && (
        <p class="atlas-context">
          <RichText text={context} math={math} />
        </p>
      )}
      <h2 id="atlas-card-prompt" class="atlas-prompt" tabIndex={-1} {...(typing ? {} : { [FOCUS_HERE]: true })}>
        <RichText text={card.prompt} fill={said && inPlace ? card.answer : null} math={math} />
      </h2>
      {picture !== undefined && <img class="atlas-card-image" src={picture} alt="" />}
      {typing && <TypedField key={card.id} card={card} submit={(text) => actions.reveal(text)} />}
      {said && <Answer card={card} said={said} inPlace={inPlace} deps={deps} toggle={(i) => actions.toggleItem(i)} />}
      {said && (
        <p class="atlas-card-foot">
          <SourceLink source={{ note: card.note, line: card.line, text: '' }} open={deps.openSource} />
          {card.also?.map((other) => (
            <SourceLink
              key={`${other.note} ${String(other.line)}`}
              source={{ ...other, text: '' }}
              open={deps.openSource}
            />
          ))}
          {card.uncertain && <span class="atlas-aside">You marked this as uncertain.</span>}
        </p>
      )}
      {said && deps.drawings && (
        <SectionDiagram
          source={{ note: card.note, line: card.line, text: '' }}
          drawings={deps.drawings}
          open={deps.openSource}
          shown={diagrams}
          onToggle={(shown) => actions.keepDiagrams(shown)}
        />
      )}
    </article>
  );
}
