import type { JSX } from 'preact';
import { intervalText } from '../../review';
import { Icon } from '../shared/icon';
import type { ReviewStatus } from './deps';
import type { ReviewActions } from './actions';
import { leftText } from './left';
import { scopeText } from './scope';
import type { Session } from './session';

export function Header(props: {
  readonly status: ReviewStatus;
  readonly session: Session;
  readonly actions: ReviewActions;
}): JSX.Element {
  const { status, session, actions } = props;
  const { done } = status;
  const scope = scopeText(status.scope);
  const rest = status.left > 0 && !status.looking ? session.timeFor(status.left) : null;
  return (
    <header class="atlas-head">
      {scope !== '' && <p class="atlas-topic atlas-scope">{scope}</p>}
      <span class="atlas-count">{`${String(done)} done`}</span>
      <span class="atlas-count">{`${leftText(status)}${rest === null ? '' : ` · ${intervalText(Math.max(rest, 60_000))}`}`}</span>
      <span class="atlas-head-tools">
        <button
          type="button"
          class="atlas-button atlas-quiet"
          aria-keyshortcuts="U"
          disabled={!status.canUndo}
          onClick={() => actions.undo()}
        >
          <Icon name="undo-2" />
          Undo
        </button>
        <button
          type="button"
          class="atlas-button atlas-quiet"
          aria-label="More"
          aria-haspopup="menu"
          onClick={(event) => actions.showMenu(event.currentTarget)}
        >
          <Icon name="more-vertical" />
        </button>
      </span>
      <progress
        class="atlas-progress"
        value={done}
        max={Math.max(1, done + status.left)}
        aria-label={status.scope.cram ? 'Gone through' : 'Reviewed today'}
      />
    </header>
  );
}
