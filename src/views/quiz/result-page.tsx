import type { JSX } from 'preact';
import type { Question } from '../../quiz';
import { BlankText } from '../shared/blank-text';
import { hasBlank } from '../shared/blanks';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import { SourceLink } from '../shared/source-quote';
import type { QuizController } from './controller';
import type { QuizDeps } from './deps';
import { clock, type ExamResult } from './exam';
import { VERDICTS, Why } from './feedback';
import { gradedParts } from './grading';
import { QuietButton } from './question-page';
import { hasPassed } from './sittings';
import type { Answer } from './answer';
import { givenText, missed, rightAnswer, score, type Taking } from './taking';
import { tally, toRead } from './tally';

interface Props {
  readonly topic: string;
  readonly taking: Taking;
  readonly result?: ExamResult;
  readonly controller: QuizController;
  readonly deps: QuizDeps;
}

/** Beyond this the list of concepts says nothing any more. */
const MOST_CONCEPTS = 8;

/** The score, what was missed with the bullets to read again, and the ways on. */
export function ResultPage({ topic, taking, result, controller, deps }: Props): JSX.Element {
  const total = taking.questions.length;
  const right = score(taking);
  const wrong = missed(taking);
  const { pins } = deps;
  return (
    <>
      <div class="atlas-page atlas-result">
        <header class="atlas-head">
          <p class="atlas-topic">{topic}</p>
          {deps.compare && / vs /.test(topic) && !result && (
            <QuietButton icon="columns-2" name="Compare" press={() => deps.compare?.(topic)} />
          )}
          {pins && !result && (
            <QuietButton
              icon="pin"
              name={pins.has(topic) ? 'Pinned' : 'Pin'}
              on={pins.has(topic)}
              press={() => {
                pins.toggle(topic);
                controller.refresh();
              }}
            />
          )}
        </header>
        <h2 class="atlas-score" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
          {`${String(right)} of ${String(total)} right`}
        </h2>
        {result && <Passed right={right} total={total} result={result} />}
        <progress class="atlas-progress" value={right} max={total || 1} aria-label="Right" />
        <Tallies taking={taking} />
        {wrong.length > 0 && (
          <>
            <h3 class="atlas-subhead">Read next</h3>
            <ul class="atlas-rows">
              {toRead(taking, 3).map((source) => (
                <li key={source.note}>
                  <SourceLink source={source} open={deps.openSource} />
                </li>
              ))}
            </ul>
          </>
        )}
        {wrong.length === 0 ? (
          <p class="atlas-note">Nothing missed.</p>
        ) : (
          <h3 class="atlas-subhead">
            {wrong.length === 1 ? 'Missed question' : `${String(wrong.length)} missed questions`}
          </h3>
        )}
        <ol class="atlas-missed">
          {wrong.map(({ question, answer }, index) => (
            <Missed key={index} question={question} answer={answer} deps={deps} />
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
          {result ? 'New exam' : 'New questions'}
        </button>
        <button type="button" class="atlas-button" onClick={() => deps.chooseTopic()}>
          Another topic
        </button>
      </div>
    </>
  );
}

function Passed(props: { readonly right: number; readonly total: number; readonly result: ExamResult }): JSX.Element {
  const { right, total, result } = props;
  const passed = hasPassed(right, total, result.pass);
  return (
    <p class={`atlas-verdict is-${passed ? 'right' : 'wrong'}`}>
      <Icon name={passed ? 'check' : 'x'} />
      <strong>{passed ? 'Passed' : 'Not passed'}</strong>
      <span class="atlas-aside">
        {`${percent(right, total)}, ${String(Math.round(result.pass * 100))} % needed · ${clock(result.took)}`}
      </span>
    </p>
  );
}

/** By part of the exam, by pillar and by concept; a split into one says nothing and is left out. */
function Tallies({ taking }: { readonly taking: Taking }): JSX.Element {
  const kinds: readonly (readonly [string, (q: Question) => readonly string[]])[] = [
    ['By part', (q) => (q.part === undefined ? [] : [q.part])],
    ['By pillar', (q) => q.pillars ?? []],
    ['By concept', (q) => q.concepts ?? []],
  ];
  return (
    <>
      {kinds.map(([title, names]) => {
        const sums = tally(taking, names).slice(0, MOST_CONCEPTS);
        return (
          sums.length > 1 && (
            <details class="atlas-tally" key={title} open={title === 'By part'}>
              <summary>{title}</summary>
              <ul class="atlas-rows">
                {sums.map((s) => (
                  <li key={s.name}>
                    <span class="atlas-row-text">{capital(s.name)}</span>
                    <span class="atlas-count">{`${String(s.right)} of ${String(s.total)}`}</span>
                    <progress
                      class="atlas-progress"
                      value={s.right}
                      max={s.total}
                      aria-label={percent(s.right, s.total)}
                    />
                  </li>
                ))}
              </ul>
            </details>
          )
        );
      })}
    </>
  );
}

function Missed(props: { readonly question: Question; readonly answer: Answer; readonly deps: QuizDeps }): JSX.Element {
  const { question, answer, deps } = props;
  const right = rightAnswer(question);
  const whole = gradedParts(question, answer.given) === null;
  const given = givenText(question, answer.given).replace(/\n/g, '; ');
  return (
    <li class="atlas-missed-item">
      <p class="atlas-missed-prompt">
        <BlankText text={question.prompt} fill={whole ? right : null} />
      </p>
      <p class="atlas-missed-given">
        <Icon name={VERDICTS[answer.verdict].icon} />
        <span>{given === '' ? 'Skipped' : `You answered: ${given}`}</span>
      </p>
      {!hasBlank(question.prompt) && (
        <p class="atlas-missed-right">
          <Icon name="check" />
          <span>{right}</span>
        </p>
      )}
      <Why question={question} deps={deps} />
    </li>
  );
}

function percent(right: number, total: number): string {
  return `${String(Math.round((100 * right) / (total || 1)))} %`;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
