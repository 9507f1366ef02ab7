import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { BlankText } from '../shared/blank-text';
import { FOCUS_HERE } from '../shared/focus';
import type { QuizController } from './controller';
import type { QuizDeps } from './deps';
import { Feedback } from './feedback';
import { ListAnswer } from './list-answer';
import { Options } from './options';
import { lookedAt, position, rightAnswer, score, shown, type Taking } from './taking';
import { TypedAnswer } from './typed-answer';

interface Props {
  readonly topic: string;
  readonly taking: Taking;
  readonly controller: QuizController;
  readonly deps: QuizDeps;
}

export function QuestionPage({ topic, taking, controller, deps }: Props): JSX.Element | null {
  const promptId = useId();
  const question = shown(taking);
  if (!question) return null;
  const answer = lookedAt(taking) ?? null;
  const at = position(taking);
  const last = at + 1 >= taking.questions.length;
  const choosing = question.options.length > 0;
  return (
    <>
      <Header topic={topic} taking={taking} />
      <div class="atlas-page" key={at}>
        <h2 id={promptId} class="atlas-prompt" tabIndex={-1} {...(choosing && !answer ? { [FOCUS_HERE]: true } : {})}>
          <BlankText text={question.prompt} fill={answer && question.kind !== 'list' ? rightAnswer(question) : null} />
        </h2>
        {choosing && (
          <Options
            question={question}
            answer={answer}
            labelledBy={promptId}
            choose={(option) => controller.choose(option)}
          />
        )}
        {!choosing && !answer && question.kind === 'list' && (
          <ListAnswer
            labelledBy={promptId}
            wanted={question.accepted.length}
            submit={(text) => controller.submit(text)}
          />
        )}
        {!choosing && !answer && question.kind !== 'list' && (
          <TypedAnswer labelledBy={promptId} submit={(text) => controller.submit(text)} />
        )}
        {answer && (
          <Feedback question={question} answer={answer} open={deps.openSource} overrule={() => controller.overrule()} />
        )}
      </div>
      <div class="atlas-bar">
        {answer ? (
          <button
            type="button"
            class="mod-cta atlas-button"
            aria-keyshortcuts="Enter"
            onClick={() => controller.goOn()}
            {...{ [FOCUS_HERE]: true }}
          >
            {last ? 'Show the result' : 'Next question'}
          </button>
        ) : (
          <>
            <button type="button" class="atlas-button" aria-keyshortcuts="S" onClick={() => controller.skip()}>
              Skip
            </button>
            <span class="atlas-hint">{hint(choosing, question.options.length)}</span>
          </>
        )}
      </div>
    </>
  );
}

function Header({ topic, taking }: Pick<Props, 'topic' | 'taking'>): JSX.Element {
  const total = taking.questions.length;
  return (
    <header class="atlas-head">
      <span class="atlas-topic">{topic}</span>
      <span class="atlas-count">{`${String(position(taking) + 1)} / ${String(total)}`}</span>
      <span class="atlas-count">{`${String(score(taking))} right`}</span>
      <progress class="atlas-progress" value={taking.answers.length} max={total} aria-label="Answered" />
    </header>
  );
}

function hint(choosing: boolean, options: number): string {
  return choosing ? `Keys 1–${String(options)}, S to skip` : 'Enter to check';
}
