import type { JSX } from 'preact';
import type { Question } from '../../quiz';
import { BlankText } from '../shared/blank-text';
import { hasBlank } from '../shared/blanks';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import type { OpenSource } from '../shared/source';
import { SourceQuote } from '../shared/source-quote';
import type { QuizController } from './controller';
import type { QuizDeps } from './deps';
import { splitExplanation } from './explanation';
import { givenText, missed, rightAnswer, score, type Answer, type Taking } from './taking';

interface Props {
  readonly topic: string;
  readonly taking: Taking;
  readonly controller: QuizController;
  readonly deps: QuizDeps;
}

/** The score, what was missed with the bullets to read again, and the ways on. */
export function ResultPage({ topic, taking, controller, deps }: Props): JSX.Element {
  const total = taking.questions.length;
  const right = score(taking);
  const wrong = missed(taking);
  return (
    <>
      <div class="atlas-page atlas-result">
        <p class="atlas-topic">{topic}</p>
        <h2 class="atlas-score" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
          {`${String(right)} of ${String(total)} right`}
        </h2>
        <progress class="atlas-progress" value={right} max={total} aria-label="Right" />
        {wrong.length === 0 ? (
          <p class="atlas-note">Nothing missed.</p>
        ) : (
          <h3 class="atlas-subhead">
            {wrong.length === 1 ? 'Missed question' : `${String(wrong.length)} missed questions`}
          </h3>
        )}
        <ol class="atlas-missed">
          {wrong.map(({ question, answer }, index) => (
            <Missed key={index} question={question} answer={answer} open={deps.openSource} />
          ))}
        </ol>
      </div>
      <div class="atlas-bar">
        {wrong.length > 0 && (
          <button type="button" class="mod-cta atlas-button" onClick={() => controller.againMissed()}>
            Only the missed
          </button>
        )}
        <button type="button" class="atlas-button" onClick={() => controller.again()}>
          Again
        </button>
        <button type="button" class="atlas-button" onClick={() => void controller.fresh()}>
          New questions
        </button>
        <button type="button" class="atlas-button" onClick={() => deps.chooseTopic()}>
          Another topic
        </button>
      </div>
    </>
  );
}

function Missed(props: {
  readonly question: Question;
  readonly answer: Answer;
  readonly open: OpenSource;
}): JSX.Element {
  const { question, answer, open } = props;
  const right = rightAnswer(question);
  const given = givenText(question, answer.given).replace(/\n/g, '; ');
  return (
    <li class="atlas-missed-item">
      <p class="atlas-missed-prompt">
        <BlankText text={question.prompt} fill={question.kind === 'list' ? null : right} />
      </p>
      <p class="atlas-missed-given">
        <Icon name={answer.verdict === 'skipped' ? 'minus' : 'x'} />
        <span>{given === '' ? 'Skipped' : `You answered: ${given}`}</span>
      </p>
      {!hasBlank(question.prompt) && (
        <p class="atlas-missed-right">
          <Icon name="check" />
          <span>{right}</span>
        </p>
      )}
      <SourceQuote source={question.source} about={splitExplanation(question).about} open={open} />
    </li>
  );
}
