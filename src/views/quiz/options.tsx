import type { JSX } from 'preact';
import type { Question } from '../../quiz';
import { Icon } from '../shared/icon';
import type { Answer } from './answer';

interface Props {
  readonly question: Question;
  /** Null while the question is open. */
  readonly answer: Answer | null;
  /** In an exam: the option chosen so far. */
  readonly chosen?: number | null;
  readonly labelledBy: string;
  readonly choose: (option: number) => void;
}

/** The options as buttons; once answered, right and wrong are told by colour, by icon and in words. */
export function Options(props: Props): JSX.Element {
  const { question, answer, chosen, labelledBy, choose } = props;
  return (
    <div class="atlas-options" role="group" aria-labelledby={labelledBy}>
      {question.options.map((option, index) => {
        const mark = answer ? markOf(question, answer, index) : null;
        return (
          <button
            key={index}
            type="button"
            class={`atlas-option${mark ? ` is-${mark.kind}` : ''}`}
            // Not `disabled`: that would take the focus away from under the student.
            aria-disabled={answer !== null}
            aria-keyshortcuts={String(index + 1)}
            {...(chosen === undefined ? {} : { 'aria-pressed': chosen === index })}
            onClick={() => {
              if (!answer) choose(index);
            }}
          >
            <OptionKey name={index + 1} />
            <span class="atlas-option-text">{option}</span>
            {mark && mark.icon !== '' && (
              <span class="atlas-option-mark">
                <Icon name={mark.icon} />
                {mark.label}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The key that presses the button it stands in. */
export function OptionKey({ name }: { readonly name: string | number }): JSX.Element {
  return (
    <kbd class="atlas-option-key" aria-hidden="true">
      {name}
    </kbd>
  );
}

interface Mark {
  readonly kind: 'right' | 'wrong' | 'other';
  readonly icon: string;
  readonly label: string;
}

function markOf(question: Question, answer: Answer, index: number): Mark {
  const chosen = answer.given === index;
  if (index === question.answer)
    return { kind: 'right', icon: 'check', label: chosen ? 'Your answer' : 'Right answer' };
  return chosen ? { kind: 'wrong', icon: 'x', label: 'Your answer' } : { kind: 'other', icon: '', label: '' };
}
