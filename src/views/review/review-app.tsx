import type { JSX } from 'preact';
import type { Rating } from '../../review';
import { untilText } from '../shared/duration';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import { plural } from '../shared/plural';
import { CardFace } from './card-face';
import type { ReviewDeps, ReviewStatus, Turn } from './deps';
import { Grades } from './grades';

export interface ReviewActions {
  reveal(): void;
  grade(rating: Rating): void;
  undo(): void;
  suspend(): void;
}

interface Props {
  readonly status: ReviewStatus;
  readonly revealed: boolean;
  readonly deps: ReviewDeps;
  readonly actions: ReviewActions;
}

export function ReviewApp({ status, revealed, deps, actions }: Props): JSX.Element {
  return (
    <div class="atlas-study">
      <div class="atlas-sr" role="status" aria-live="polite">
        {spoken(status, revealed)}
      </div>
      {status.problem !== null && <Problem status={status} retry={() => deps.retry()} />}
      {status.ready && (
        <Header
          status={status}
          undo={() => actions.undo()}
          suspend={deps.suspend && status.turn ? () => actions.suspend() : null}
        />
      )}
      {!status.ready && <Message title="Reading your notes and reviews…" />}
      {status.ready && !status.turn && <Done status={status} now={deps.now()} />}
      {status.ready && status.turn && <OnShow turn={status.turn} revealed={revealed} deps={deps} actions={actions} />}
    </div>
  );
}

function Header(props: {
  readonly status: ReviewStatus;
  readonly undo: () => void;
  /** Null where there is nothing to suspend. */
  readonly suspend: (() => void) | null;
}): JSX.Element {
  const { status, suspend } = props;
  const { done, left } = status;
  return (
    <header class="atlas-head">
      <span class="atlas-count">{`${String(done)} done`}</span>
      <span class="atlas-count">{`${String(left)} left`}</span>
      <button
        type="button"
        class="atlas-button atlas-quiet"
        aria-keyshortcuts="U"
        disabled={!status.canUndo}
        onClick={() => props.undo()}
      >
        <Icon name="undo-2" />
        Undo
      </button>
      {suspend && (
        <button type="button" class="atlas-button atlas-quiet" aria-keyshortcuts="S" onClick={() => suspend()}>
          Suspend
        </button>
      )}
      <progress class="atlas-progress" value={done} max={Math.max(1, done + left)} aria-label="Reviewed today" />
    </header>
  );
}

function OnShow({
  turn,
  revealed,
  deps,
  actions,
}: Pick<Props, 'revealed' | 'deps' | 'actions'> & { readonly turn: Turn }): JSX.Element {
  return (
    <>
      <div class="atlas-page" key={turn.card.id}>
        <CardFace card={turn.card} revealed={revealed} open={deps.openSource} />
      </div>
      <div class="atlas-bar">
        {revealed ? (
          <Grades intervals={turn.intervals} grade={(rating) => actions.grade(rating)} />
        ) : (
          <button
            type="button"
            class="mod-cta atlas-button atlas-wide"
            aria-keyshortcuts="Space"
            onClick={() => actions.reveal()}
          >
            Show answer
          </button>
        )}
      </div>
    </>
  );
}

function Done({ status, now }: { readonly status: ReviewStatus; readonly now: number }): JSX.Element {
  const { done, nextDue } = status;
  const nothing = done === 0 && nextDue === null;
  return (
    <Message
      icon={nothing ? 'layers' : 'check-circle'}
      title={nothing ? 'No cards yet' : 'Enough for today'}
      detail={
        nothing
          ? 'Cards are made from the bullets of your notes.'
          : nextDue === null
            ? `${plural(done, 'review')} done.`
            : `${plural(done, 'review')} done. The next card is due ${untilText(nextDue, now)}.`
      }
    />
  );
}

function Message(props: { readonly title: string; readonly detail?: string; readonly icon?: string }): JSX.Element {
  return (
    <div class="atlas-page atlas-message">
      {props.icon !== undefined && <Icon name={props.icon} />}
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        {props.title}
      </h2>
      {props.detail !== undefined && <p class="atlas-note">{props.detail}</p>}
    </div>
  );
}

/** Never in the way: the review goes on while storing is tried again. */
function Problem({ status, retry }: { readonly status: ReviewStatus; readonly retry: () => void }): JSX.Element {
  return (
    <div class="atlas-problem" role="alert">
      <Icon name="triangle-alert" />
      <span class="atlas-problem-text">
        {`${plural(status.unsaved, 'review')} could not be stored yet: ${status.problem ?? ''}. Nothing is lost: what is not stored is kept and tried again.`}
      </span>
      <button type="button" class="atlas-button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

function spoken({ ready, turn, nextDue }: ReviewStatus, revealed: boolean): string {
  if (!ready) return '';
  if (!turn) return nextDue === null ? 'No cards.' : 'Enough for today.';
  return revealed ? `Answer: ${turn.card.answer}` : '';
}
