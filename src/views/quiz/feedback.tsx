import type { JSX } from 'preact';
import type { Question } from '../../quiz';
import { Icon } from '../shared/icon';
import type { OpenSource } from '../shared/source';
import { SourceQuote } from '../shared/source-quote';
import type { Verdict } from './deps';
import { givenText, rightAnswer, type Answer } from './taking';

interface Props {
  readonly question: Question;
  readonly answer: Answer;
  /** For a list: which of its items were named, in their order; null where that is not known. */
  readonly found: readonly boolean[] | null;
  readonly open: OpenSource;
  overrule(): void;
}

const WORDS: Readonly<Record<Verdict, { readonly icon: string; readonly text: string }>> = {
  right: { icon: 'check', text: 'Right' },
  nearly: { icon: 'circle-help', text: 'Nearly' },
  wrong: { icon: 'x', text: 'Wrong' },
  skipped: { icon: 'minus', text: 'Skipped' },
};

/** Right or wrong, what would have been right, and why. */
export function Feedback({ question, answer, found, open, overrule }: Props): JSX.Element {
  const { icon, text } = WORDS[answer.verdict];
  const overrulable = typeof answer.given === 'string' && answer.verdict !== 'right';
  return (
    <section class={`atlas-feedback is-${answer.verdict}`} aria-label="Answer">
      <p class="atlas-verdict">
        <Icon name={icon} />
        <strong>{text}</strong>
        {overrulable && (
          <button type="button" class="atlas-button atlas-overrule" onClick={overrule}>
            I was right
          </button>
        )}
      </p>
      {question.kind === 'list' ? (
        <Items question={question} found={found} />
      ) : (
        <Compared question={question} answer={answer} />
      )}
      {question.explanation !== '' && question.explanation !== question.source.text && (
        <p class="atlas-explanation">{question.explanation}</p>
      )}
      <SourceQuote source={question.source} open={open} />
    </section>
  );
}

/** What was typed beside what was meant; options say it themselves. */
function Compared({ question, answer }: Pick<Props, 'question' | 'answer'>): JSX.Element | null {
  const right = rightAnswer(question);
  if (question.options.length > 0 || answer.given === right) return null;
  const given = givenText(question, answer.given);
  return (
    <dl class="atlas-compared">
      {given !== '' && <dt>You</dt>}
      {given !== '' && <dd>{given}</dd>}
      <dt>Answer</dt>
      <dd>{right}</dd>
    </dl>
  );
}

function Items({ question, found }: Pick<Props, 'question' | 'found'>): JSX.Element {
  return (
    <ul class="atlas-items">
      {question.accepted.map((item, index) => {
        const named = found?.[index];
        return (
          <li key={index} class={named === undefined ? '' : named ? 'is-right' : 'is-wrong'}>
            {named !== undefined && <Icon name={named ? 'check' : 'x'} />}
            <span>{item}</span>
            {named === false && <span class="atlas-aside">not named</span>}
          </li>
        );
      })}
    </ul>
  );
}
