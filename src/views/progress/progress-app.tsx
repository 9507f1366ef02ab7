import type { JSX } from 'preact';
import { AsidePage } from './aside-page';
import type { ProgressDeps, ProgressPage } from './deps';
import { DoubtsPage } from './doubts-page';
import { FiguresPage } from './figures-page';

interface Props {
  readonly deps: ProgressDeps;
  readonly page: ProgressPage;
  readonly show: (page: ProgressPage) => void;
}

export function ProgressApp({ deps, page, show }: Props): JSX.Element {
  const [aside, doubts] = [deps.setAside(), deps.doubts()];
  const pages: readonly (readonly [ProgressPage, string])[] = [
    ['progress', 'Progress'],
    ['aside', counted('Set aside', aside.length)],
    ['doubts', counted('Which one is it?', doubts.length)],
  ];
  return (
    <div class="atlas-study atlas-overview">
      <nav class="atlas-ways" aria-label="Pages">
        {pages.map(([to, name]) => (
          <button key={to} type="button" aria-pressed={to === page} onClick={() => show(to)}>
            {name}
          </button>
        ))}
      </nav>
      {page === 'progress' && <FiguresPage deps={deps} />}
      {page === 'aside' && <AsidePage deps={deps} all={aside} />}
      {page === 'doubts' && <DoubtsPage deps={deps} doubts={doubts} />}
    </div>
  );
}

function counted(name: string, count: number): string {
  return count === 0 ? name : `${name} (${String(count)})`;
}
