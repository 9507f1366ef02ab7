import type { JSX } from 'preact';
import type { Card } from '../../cards';
import { Icon } from '../shared/icon';
import type { ReviewDeps } from './deps';
import { isList, type Given } from './given';
import { RichText } from './rich-text';

const VERDICTS = { right: 'Right', nearly: 'Nearly', wrong: 'Not quite' } as const;

/** The back of a card: what was typed, the answer, and its pictures. Nothing where the gap in the prompt says it all. */
export function Answer(props: {
  readonly card: Card;
  readonly said: Given;
  /** Whether the answer stands in the gap of the prompt already. */
  readonly inPlace: boolean;
  readonly deps: Pick<ReviewDeps, 'math'>;
  readonly toggle: (item: number) => void;
}): JSX.Element | null {
  const { card, said, inPlace, deps, toggle } = props;
  if (inPlace && said.text === '') return null;
  return (
    <div class="atlas-answer">
      {said.verdict && said.text !== '' && (
        <p class={`atlas-given is-${said.verdict}`}>
          <strong>{VERDICTS[said.verdict]}</strong> {said.text}
        </p>
      )}
      {isList(card) ? (
        <Items {...props} toggle={toggle} />
      ) : (
        !inPlace && (
          <p>
            <RichText text={card.answer} math={deps.math} />
          </p>
        )
      )}
    </div>
  );
}

/** Each item can be marked as missed: the share of them makes the grade. */
function Items({ card, said, deps, toggle }: Parameters<typeof Answer>[0]): JSX.Element {
  return (
    <ul class="atlas-items">
      {card.accepted.map((item, index) => {
        const missed = said.missed.has(index);
        return (
          <li key={index}>
            <button
              type="button"
              class={`atlas-item${missed ? ' is-missed' : ''}`}
              aria-pressed={missed}
              aria-label={`${item}: ${missed ? 'missed' : 'known'}`}
              onClick={() => toggle(index)}
            >
              <Icon name={missed ? 'x' : 'check'} />
              <span>
                <RichText text={item} math={deps.math} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
