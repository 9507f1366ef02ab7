import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../../quiz';
import { FOCUS_HERE } from '../shared/focus';
import { isWhole } from './grading';
import { ListAnswer } from './list-answer';
import { MatchAnswer } from './match-answer';
import { Options } from './options';
import { OrderAnswer } from './order-answer';
import type { Answer, Given } from './answer';
import { untouched } from './taking';
import { TypedAnswer } from './typed-answer';

interface Props {
  readonly question: Question;
  readonly labelledBy: string;
  readonly give: (given: Given) => void;
  /** The graded answer; null while the question is open. */
  readonly answer: Answer | null;
  /** In an exam: what is given so far. Each change is given at once there, and nothing is checked. */
  readonly given?: Given;
  /** In an exam: Enter in a field. */
  readonly done?: () => void;
}

/** What the question is answered with: options, pairs, an order, a list or a field. */
export function AnswerArea(props: Props): JSX.Element | null {
  const { question, labelledBy, give, answer, given } = props;
  if (question.options.length > 0) {
    const chosen = given === undefined ? {} : { chosen: typeof given === 'number' ? given : null };
    return <Options question={question} answer={answer} labelledBy={labelledBy} choose={give} {...chosen} />;
  }
  if (answer) return null;
  if (question.match || question.order) return <Arranged {...props} />;
  if (given !== undefined) return <OpenField {...props} />;
  if (question.kind === 'list')
    return <ListAnswer labelledBy={labelledBy} wanted={question.accepted.length} submit={give} />;
  return <TypedAnswer labelledBy={labelledBy} submit={give} />;
}

function Arranged({ question, labelledBy, give, given }: Props): JSX.Element {
  const { match, order } = question;
  const [draft, setDraft] = useState<readonly number[]>(untouched(question) ?? []);
  const exam = given !== undefined;
  const value = Array.isArray(given) ? (given as readonly number[]) : draft;
  const change = (next: readonly number[]): void => {
    setDraft(next);
    if (exam) give(next);
  };
  return (
    <>
      {match && <MatchAnswer matching={match} labelledBy={labelledBy} value={value} change={change} />}
      {order && <OrderAnswer ordering={order} labelledBy={labelledBy} value={value} change={change} />}
      {!exam && (
        <button
          type="button"
          class="mod-cta atlas-button atlas-check"
          disabled={!isWhole(question, value)}
          onClick={() => give(value)}
        >
          Check
        </button>
      )}
    </>
  );
}

function OpenField({ question, labelledBy, give, given, done }: Props): JSX.Element {
  const field = {
    class: 'atlas-typed-input',
    value: typeof given === 'string' ? given : '',
    'aria-labelledby': labelledBy,
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => give(event.currentTarget.value),
    [FOCUS_HERE]: true,
  };
  return (
    <form
      class="atlas-typed"
      onSubmit={(event) => {
        event.preventDefault();
        done?.();
      }}
    >
      {question.kind === 'list' ? (
        <textarea {...field} rows={question.accepted.length} placeholder="One item a line" />
      ) : (
        <input {...field} type="text" placeholder="Your answer" />
      )}
    </form>
  );
}
