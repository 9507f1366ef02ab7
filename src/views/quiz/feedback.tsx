import type { JSX } from 'preact';
import type { Question } from '../../quiz';
import { Icon } from '../shared/icon';
import type { OpenSource } from '../shared/source';
import { SourceQuote } from '../shared/source-quote';
import type { Verdict } from './deps';
import { splitExplanation } from './explanation';
import { itemGrades } from './list-grade';
import { givenText, rightAnswer, type Answer } from './taking';

interface Props {
  readonly question: Question;
  readonly answer: Answer;
  readonly open: OpenSource;
  readonly overrule: () => void;
}

const WORDS: Readonly<Record<Verdict, { readonly icon: string; readonly text: string }>> = {
  right: { icon: 'check', text: 'Right' },
  nearly: { icon: 'circle-help', text: 'Nearly' },
  wrong: { icon: 'x', text: 'Wrong' },
  skipped: { icon: 'minus', text: 'Skipped' },
};

/** Right or wrong, what would have been right, and why. */
export function Feedback({ question, answer, open, overrule }: Props): JSX.Element {
  const { icon, text } = WORDS[answer.verdict];
  const { explanation, about } = splitExplanation(question);
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
        <Items question={question} answer={answer} />
      ) : (
        <Compared question={question} answer={answer} />
      )}
      {explanation !== '' && <p class="atlas-explanation">{explanation}</p>}
      <SourceQuote source={question.source} about={about} open={open} />
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

/** The list with what became of each item. */
function Items({ question, answer }: Pick<Props, 'question' | 'answer'>): JSX.Element {
  const grades = typeof answer.given === 'string' ? itemGrades(question, answer.given) : null;
  return (
    <ul class="atlas-items">
      {question.accepted.map((item, index) => {
        const grade = grades?.[index];
        return (
          <li key={index} class={grade ? `is-${grade}` : ''}>
            {grade && <Icon name={WORDS[grade].icon} />}
            <span>{item}</span>
            {grade && grade !== 'right' && (
              <span class="atlas-aside">{grade === 'wrong' ? 'not named' : 'nearly'}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
