import type { JSX } from 'preact';
import type { Card } from '../../cards';
import { BlankText } from '../shared/blank-text';
import { hasBlank } from '../shared/blanks';
import { FOCUS_HERE } from '../shared/focus';
import { noteName, type OpenSource } from '../shared/source';
import { SourceLink } from '../shared/source-quote';

interface Props {
  readonly card: Card;
  readonly revealed: boolean;
  readonly open: OpenSource;
}

/** The card: where it comes from, the prompt, and the answer once it is asked for. */
export function CardFace({ card, revealed, open }: Props): JSX.Element {
  // The items of a list are read one below the other, not run together in a gap.
  const inPlace = card.kind !== 'list' && hasBlank(card.prompt);
  return (
    <article class="atlas-card" aria-label="Card">
      <p class="atlas-context">{contextOf(card).join(' › ')}</p>
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        <BlankText text={card.prompt} fill={revealed && inPlace ? card.answer : null} />
      </h2>
      {revealed && !inPlace && (
        <div class="atlas-answer">
          {card.kind === 'list' && card.accepted.length > 0 ? (
            <ul class="atlas-items">
              {card.accepted.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ul>
          ) : (
            <p>{card.answer}</p>
          )}
        </div>
      )}
      {revealed && (
        <p class="atlas-card-foot">
          <SourceLink source={{ note: card.note, line: card.line, text: '' }} open={open} />
          {card.uncertain && <span class="atlas-aside">You marked this as uncertain.</span>}
        </p>
      )}
    </article>
  );
}

/** The headings with the note's name first; the name is there even where a card brings none. */
export function contextOf(card: Pick<Card, 'heading' | 'note'>): readonly string[] {
  return card.heading.length > 0 ? card.heading : [noteName(card.note)];
}
