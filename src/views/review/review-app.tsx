import type { JSX } from 'preact';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import { plural } from '../shared/plural';
import type { ReviewActions } from './actions';
import { CardFace } from './card-face';
import type { Turn } from '../../library';
import type { ReviewDeps, ReviewStatus } from './deps';
import { Done } from './done';
import type { Given } from './given';
import { Grades } from './grades';
import { Header } from './header';
import type { Session } from './session';

interface Props {
  readonly status: ReviewStatus;
  readonly session: Session;
  /** What was said of the card on show; null as long as its answer is not shown. */
  readonly said: Given | null;
  /** Whether the student had enough. */
  readonly ended: boolean;
  readonly diagrams: boolean;
  readonly deps: ReviewDeps;
  readonly actions: ReviewActions;
}

export function ReviewApp(props: Props): JSX.Element {
  const { status, said, ended, deps } = props;
  const turn = ended ? null : status.turn;
  return (
    <div class="atlas-study">
      <div class="atlas-sr" role="status" aria-live="polite">
        {spoken(status, turn, said)}
      </div>
      {status.problem !== null && <Problem status={status} retry={() => deps.retry()} />}
      {status.ready && <Header {...props} />}
      {!status.ready && (
        <div class="atlas-page atlas-message">
          <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
            Reading your notes and reviews…
          </h2>
        </div>
      )}
      {status.ready && !turn && <Done {...props} />}
      {status.ready && turn && <OnShow {...props} turn={turn} />}
    </div>
  );
}

function OnShow({ turn, said, deps, actions, diagrams }: Props & { readonly turn: Turn }): JSX.Element {
  return (
    <>
      {/* The app would open its side panes by the same gesture. */}
      <div class="atlas-page" key={turn.card.id} data-ignore-swipe="true">
        <CardFace card={turn.card} said={said} deps={deps} actions={actions} diagrams={diagrams} />
      </div>
      <div class="atlas-bar">
        {said ? (
          <Grades intervals={turn.intervals} suggested={said.suggested} grade={(rating) => actions.grade(rating)} />
        ) : (
          deps.isTyped?.() !== true && (
            <button
              type="button"
              class="mod-cta atlas-button atlas-wide"
              aria-keyshortcuts="Space Enter"
              onClick={() => actions.reveal()}
            >
              Show answer
            </button>
          )
        )}
      </div>
    </>
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

function spoken({ ready, nextDue }: ReviewStatus, turn: Turn | null, said: Given | null): string {
  if (!ready) return '';
  if (!turn) return nextDue === null ? 'No cards.' : 'Enough for today.';
  return said ? `Answer: ${turn.card.answer}` : '';
}
