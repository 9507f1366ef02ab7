import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Question } from '../../quiz';
import { BlankText } from '../shared/blank-text';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import { AnswerArea } from './answer-area';
import type { QuizController } from './controller';
import type { QuizDeps } from './deps';
import { Feedback } from './feedback';
import { gradedParts } from './grading';
import { Picture } from './picture';
import type { Answer, Given } from './answer';
import { lookedAt, position, rightAnswer, score, shown, type Taking } from './taking';

interface Props {
  readonly topic: string;
  readonly taking: Taking;
  readonly controller: QuizController;
  readonly deps: QuizDeps;
}

export function QuestionPage({ topic, taking, controller, deps }: Props): JSX.Element | null {
  const question = shown(taking);
  if (!question) return null;
  const answer = lookedAt(taking) ?? null;
  const last = position(taking) + 1 >= taking.questions.length;
  const total = taking.questions.length;
  return (
    <>
      <header class="atlas-head">
        <span class="atlas-topic">{topic}</span>
        <span class="atlas-count">{`${String(position(taking) + 1)} / ${String(total)}`}</span>
        <span class="atlas-count">{`${String(score(taking))} right`}</span>
        <progress class="atlas-progress" value={taking.answers.length} max={total} aria-label="Answered" />
      </header>
      <QuestionBody
        key={`${String(position(taking))} ${question.id}`}
        question={question}
        answer={answer}
        deps={deps}
        give={(g) => controller.give(g)}
      >
        {answer && <Feedback question={question} answer={answer} deps={deps} overrule={() => controller.overrule()} />}
      </QuestionBody>
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
          <button type="button" class="atlas-button" aria-keyshortcuts="S" onClick={() => controller.skip()}>
            Skip
          </button>
        )}
        {deps.record && (
          <>
            <FlagButton on={deps.record.isFlagged(question)} press={() => controller.flag()} />
            <QuietButton icon="ban" name="Bad question" keys="B" press={() => controller.bad()} />
            {!answer && taking.answers.length > 0 && (
              <QuietButton icon="undo-2" name="Undo" keys="U" press={() => controller.undo()} />
            )}
          </>
        )}
        {!answer && <span class="atlas-hint">{hint(question)}</span>}
      </div>
    </>
  );
}

/** Prompt, diagram and what it is answered with; what follows stands below. */
export function QuestionBody(props: {
  readonly question: Question;
  readonly answer: Answer | null;
  /** In an exam: what is given so far. */
  readonly given?: Given;
  readonly deps: QuizDeps;
  readonly give: (given: Given) => void;
  /** In an exam: Enter in a field. */
  readonly done?: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { question, answer, given, deps, give, done } = props;
  const promptId = useId();
  const typed = question.options.length === 0 && !question.match && !question.order;
  const fill = answer && !gradedParts(question, answer.given) ? rightAnswer(question) : null;
  return (
    <div class="atlas-page">
      <h2 id={promptId} class="atlas-prompt" tabIndex={-1} {...(typed || answer ? {} : { [FOCUS_HERE]: true })}>
        <BlankText text={question.prompt} fill={fill} />
      </h2>
      {question.diagram && <Picture diagram={question.diagram} drawings={deps.drawings} />}
      <AnswerArea
        question={question}
        answer={answer}
        labelledBy={promptId}
        give={give}
        {...(given === undefined ? {} : { given })}
        {...(done ? { done } : {})}
      />
      {props.children}
    </div>
  );
}

export function FlagButton({ on, press }: { readonly on: boolean; readonly press: () => void }): JSX.Element {
  return <QuietButton icon="flag" name={on ? 'Flagged' : 'Flag'} keys="F" on={on} press={press} />;
}

export function QuietButton(props: {
  readonly icon: string;
  readonly name: string;
  readonly keys?: string;
  readonly on?: boolean;
  readonly press: () => void;
}): JSX.Element {
  const { on, keys } = props;
  return (
    <button
      type="button"
      class={`atlas-button atlas-quiet${on === true ? ' is-on' : ''}`}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys, title: `Key ${keys}` })}
      onClick={props.press}
    >
      <Icon name={props.icon} />
      {props.name}
    </button>
  );
}

function hint({ options, match, order }: Question): string {
  if (order) return 'Enter takes hold, arrows move';
  const count = match?.right.length ?? options.length;
  return count > 0 ? `Keys 1–${String(count)}, S to skip` : 'Enter to check';
}
