import type { JSX } from 'preact';
import { intervalText } from '../../review';
import { untilText } from '../shared/duration';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import { plural } from '../shared/plural';
import type { ReviewDeps, ReviewStatus } from './deps';
import type { ReviewActions } from './actions';
import { leftText } from './left';
import { scopeText } from './scope';
import type { Session } from './session';

interface Props {
  readonly status: ReviewStatus;
  readonly session: Session;
  readonly deps: ReviewDeps;
  readonly actions: ReviewActions;
  readonly ended: boolean;
}

/** Nothing is left, or the student had enough: how it went, and what could come next. */
export function Done({ status, session, deps, actions, ended }: Props): JSX.Element {
  const { done, nextDue, left } = status;
  const narrow = scopeText(status.scope) !== '';
  const doubts = deps.doubts?.() ?? 0;
  const nothing = done === 0 && nextDue === null;
  const title = ended || !(nothing || narrow) ? 'Enough for today' : narrow ? 'Nothing left here' : 'No cards yet';
  return (
    <div class="atlas-page atlas-message">
      <Icon name={nothing ? 'layers' : 'check-circle'} />
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        {title}
      </h2>
      <p class="atlas-note">
        {nothing && !narrow
          ? 'Cards are made from the bullets of your notes.'
          : `${plural(done, 'review')} done.${nextDue === null ? '' : ` The next card is due ${untilText(nextDue, deps.now())}.`}`}
      </p>
      {session.count > 0 && (
        <p class="atlas-note">
          {`This time: ${plural(session.count, 'card')} in ${intervalText(Math.max(session.ms, 60_000))}, ${String(Math.round(session.known * 100))}% known.`}
        </p>
      )}
      <div class="atlas-choices">
        {ended && left > 0 && (
          <button type="button" class="mod-cta atlas-button" onClick={() => actions.goOn()}>
            {`Go on (${leftText(status)})`}
          </button>
        )}
        {narrow && (
          <button type="button" class="atlas-button" onClick={() => actions.reviewEverything()}>
            Review all that is due
          </button>
        )}
        {deps.choose && (
          <button type="button" class="atlas-button" onClick={() => deps.choose?.()}>
            Review something else…
          </button>
        )}
        {doubts > 0 && (
          <button type="button" class="atlas-button" onClick={() => deps.showDoubts?.()}>
            {`Which one is it? (${String(doubts)})`}
          </button>
        )}
        {deps.showProgress && (
          <button type="button" class="atlas-button" onClick={() => deps.showProgress?.()}>
            Progress
          </button>
        )}
      </div>
    </div>
  );
}
