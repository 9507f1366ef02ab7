import type { JSX } from 'preact';
import type { ProgressGroup } from '../../review';
import { Block } from '../quiz';
import { plural } from '../shared/plural';
import type { GroupKind, ProgressDeps } from './deps';

/** Notes, concepts or pillars with how likely their cards are remembered now, the weakest first. */
export function Groups(props: {
  readonly title: string;
  readonly kind: GroupKind;
  readonly groups: readonly ProgressGroup[];
  readonly deps: ProgressDeps;
}): JSX.Element {
  const { title, kind, groups, deps } = props;
  return (
    <Block
      title={title}
      items={groups}
      row={({ key, name, cards, due, recall }) => (
        <div class="atlas-group">
          <span class="atlas-row-text">
            {name} <span class="atlas-aside">{plural(cards, 'card') + (due > 0 ? `, ${String(due)} due` : '')}</span>
          </span>
          <meter min={0} max={1} low={0.7} high={0.85} optimum={1} value={recall} aria-label={`${name}: known now`} />
          <span class="atlas-count">{`${String(Math.round(recall * 100))}%`}</span>
          <button
            type="button"
            class="atlas-button atlas-quiet"
            aria-label={`Review ${name}`}
            onClick={() => deps.review(kind, key, name)}
          >
            Review
          </button>
        </div>
      )}
    />
  );
}
