import type { JSX } from 'preact';
import type { Question } from '../../quiz';
import { Icon } from '../shared/icon';
import { SourceQuote } from '../shared/source-quote';
import type { Answer, Verdict } from './answer';
import type { QuizDeps } from './deps';
import { splitExplanation } from './explanation';
import { gradedParts, type GradedPart } from './grading';
import { SectionDiagram } from './picture';
import { givenText, rightAnswer, sourceOf } from './taking';

interface Props {
  readonly question: Question;
  readonly answer: Answer;
  readonly deps: QuizDeps;
  readonly overrule: () => void;
}

export const VERDICTS: Readonly<Record<Verdict, { readonly icon: string; readonly text: string }>> = {
  right: { icon: 'check', text: 'Right' },
  nearly: { icon: 'circle-help', text: 'Nearly' },
  wrong: { icon: 'x', text: 'Wrong' },
  skipped: { icon: 'minus', text: 'Skipped' },
};

/** Right or wrong, what would have been right, and why. */
export function Feedback({ question, answer, deps, overrule }: Props): JSX.Element {
  const { icon, text } = VERDICTS[answer.verdict];
  const overrulable = typeof answer.given === 'string' && answer.verdict !== 'right';
  const parts = gradedParts(question, answer.given);
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
      {parts ? (
        <Parts parts={parts} ordered={question.order !== undefined} />
      ) : (
        <Compared question={question} answer={answer} />
      )}
      <Why question={question} deps={deps} />
      {deps.drawings && (
        <SectionDiagram
          source={sourceOf(question)}
          drawings={deps.drawings}
          open={deps.openSource}
          shown={question.diagram !== undefined || question.kind === 'relation'}
        />
      )}
    </section>
  );
}

/** The explanation and the bullets it rests on, with the ways to them. */
export function Why({ question, deps }: Pick<Props, 'question' | 'deps'>): JSX.Element {
  const { explanation, about } = splitExplanation(question);
  return (
    <>
      {explanation !== '' && <p class="atlas-explanation">{explanation}</p>}
      <SourceQuote source={sourceOf(question)} about={about} open={deps.openSource} />
      {question.others?.map((source, i) => (
        <SourceQuote key={i} source={source} open={deps.openSource} />
      ))}
    </>
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

/** The right parts, with what became of each. */
function Parts({ parts, ordered }: { readonly parts: readonly GradedPart[]; readonly ordered: boolean }): JSX.Element {
  return (
    <ul class="atlas-items">
      {parts.map(({ text, grade, instead }, index) => (
        <li key={index} class={grade ? `is-${grade}` : ''}>
          {grade && <Icon name={VERDICTS[grade].icon} />}
          <span>{ordered ? `${String(index + 1)}. ${text}` : text}</span>
          {grade && grade !== 'right' && (
            <span class="atlas-aside">
              {instead !== undefined ? `you: ${instead || '–'}` : grade === 'wrong' ? 'not named' : 'nearly'}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
