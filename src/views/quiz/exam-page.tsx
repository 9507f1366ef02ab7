import type { JSX } from 'preact';
import { plural } from '../shared/plural';
import { FOCUS_HERE } from '../shared/focus';
import type { QuizController } from './controller';
import type { Screen } from './screen';
import type { QuizDeps } from './deps';
import { answeredCount, clock, isPaused, timeLeft, type Sat } from './exam';
import { FlagButton, QuestionBody, QuietButton } from './question-page';

interface Props {
  readonly screen: Extract<Screen, { at: 'exam' }>;
  readonly controller: QuizController;
  readonly deps: QuizDeps;
}

/** An exam: a question, or all of them to choose from; nothing tells right from wrong. */
export function ExamPage({ screen, controller, deps }: Props): JSX.Element {
  const { sat, now } = screen;
  const total = sat.questions.length;
  const question = sat.questions[sat.at];
  const left = timeLeft(sat, now);
  const paused = isPaused(sat);
  const turn = (to: number): void => controller.goTo(to);
  return (
    <>
      <header class="atlas-head">
        <span class="atlas-topic">{sat.name}</span>
        <span class="atlas-count">{`${String(answeredCount(sat))} of ${String(total)} answered`}</span>
        {left !== null && (
          <span
            class={`atlas-count atlas-clock${left < 60_000 ? ' is-short' : ''}`}
            role="timer"
            aria-label="Time left"
          >
            {clock(left)}
          </span>
        )}
        {left !== null && (
          <QuietButton
            icon={paused ? 'play' : 'pause'}
            name={paused ? 'Go on' : 'Pause'}
            press={() => controller.pauseOrResume()}
          />
        )}
        <progress class="atlas-progress" value={answeredCount(sat)} max={total} aria-label="Answered" />
      </header>
      {paused ? (
        <div class="atlas-page">
          <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
            The exam is paused
          </h2>
        </div>
      ) : question ? (
        <QuestionBody
          key={sat.at}
          question={question}
          answer={null}
          given={sat.given[sat.at] ?? null}
          deps={deps}
          give={(given) => controller.give(given)}
          done={() => controller.turn(1)}
        />
      ) : (
        <Overview sat={sat} turn={turn} />
      )}
      {!paused && (
        <div class="atlas-bar">
          {question ? (
            <>
              <button type="button" class="atlas-button" disabled={sat.at === 0} onClick={() => controller.turn(-1)}>
                Previous
              </button>
              <button type="button" class="mod-cta atlas-button" onClick={() => controller.turn(1)}>
                {sat.at + 1 < total ? 'Next' : 'All questions'}
              </button>
              <FlagButton on={sat.flagged.includes(sat.at)} press={() => controller.flag()} />
              <QuietButton
                icon="layout-grid"
                name={`${String(sat.at + 1)} / ${String(total)}`}
                keys="O"
                press={() => turn(total)}
              />
              <span class="atlas-hint">N, P to turn, O for all</span>
            </>
          ) : (
            <button type="button" class="mod-cta atlas-button" onClick={() => controller.handIn()}>
              Hand in
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** Every question by its number, with what became of it so far. */
function Overview({ sat, turn }: { readonly sat: Sat; readonly turn: (to: number) => void }): JSX.Element {
  const open = sat.questions.length - answeredCount(sat);
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        {open === 0 ? 'All questions are answered' : `${plural(open, 'question')} not answered yet`}
      </h2>
      {sat.wanted > sat.questions.length && (
        <p class="atlas-note">{`Your notes gave ${String(sat.questions.length)} of ${plural(sat.wanted, 'question')}.`}</p>
      )}
      <div class="atlas-numbers">
        {sat.questions.map((_, i) => {
          const answered = sat.given[i] !== null;
          const flagged = sat.flagged.includes(i);
          return (
            <button
              key={i}
              type="button"
              class={`atlas-button${answered ? ' is-answered' : ''}${flagged ? ' is-flagged' : ''}`}
              aria-label={`Question ${String(i + 1)}, ${answered ? 'answered' : 'open'}${flagged ? ', flagged' : ''}`}
              onClick={() => turn(i)}
            >
              {i + 1}
            </button>
          );
        })}
      </div>
      <p class="atlas-aside">Filled: answered. Dot: flagged.</p>
    </div>
  );
}
