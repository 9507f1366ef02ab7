import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FOCUS_HERE } from '../shared/focus';
import { Icon } from '../shared/icon';
import { plural } from '../shared/plural';
import type { ConceptLine, IndexDeps } from './deps';
import { filterConcepts, ROWS } from './filter';

interface Props {
  readonly deps: IndexDeps;
  /** Null until the index is complete. */
  readonly concepts: readonly ConceptLine[] | null;
  readonly close: () => void;
}

export function IndexApp({ deps, concepts, close }: Props): JSX.Element {
  const { notes, sections, bullets } = deps.counts();
  return (
    <>
      <dl class="atlas-figures">
        <Figure label="Notes" value={notes} />
        <Figure label="Sections" value={sections} />
        <Figure label="Bullets" value={bullets} />
        {concepts && <Figure label="Concepts" value={concepts.length} />}
      </dl>
      <Working deps={deps} />
      <Skipped deps={deps} close={close} />
      {concepts && <Concepts concepts={concepts} deps={deps} close={close} />}
    </>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: number }): JSX.Element {
  return (
    <div class="atlas-figure">
      <dt>{label}</dt>
      <dd>{value.toLocaleString()}</dd>
    </div>
  );
}

function Working({ deps }: { readonly deps: IndexDeps }): JSX.Element | null {
  const { done, total, working } = deps.progress();
  if (!working) return null;
  return (
    <p class="atlas-working" role="status">
      <span>{`Indexing ${String(done)}/${String(total)}`}</span>
      <progress class="atlas-progress" value={done} max={Math.max(1, total)} aria-label="Indexed" />
    </p>
  );
}

function Skipped({ deps, close }: Omit<Props, 'concepts'>): JSX.Element {
  const skipped = deps.skipped();
  if (skipped.length === 0) return <p class="atlas-note">No file was left out.</p>;
  return (
    <details class="atlas-skipped">
      <summary>{`${plural(skipped.length, 'file')} left out`}</summary>
      <ul>
        {skipped.map(({ path, why }) => (
          <li key={path}>
            <a
              class="atlas-source-link"
              href="#"
              onClick={(event) => {
                event.preventDefault();
                close();
                deps.openSource(path, 1, event.ctrlKey || event.metaKey);
              }}
            >
              {path}
            </a>
            <span class="atlas-aside">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Concepts({
  concepts,
  deps,
  close,
}: { readonly concepts: readonly ConceptLine[] } & Omit<Props, 'concepts'>): JSX.Element {
  const [typed, setTyped] = useState('');
  const found = filterConcepts(concepts, typed);
  const rest = found.length - ROWS;
  return (
    <section class="atlas-concepts" aria-label="Concepts">
      <input
        type="search"
        class="atlas-typed-input"
        value={typed}
        placeholder="Search concepts"
        aria-label="Search concepts"
        onInput={(event) => setTyped(event.currentTarget.value)}
        {...{ [FOCUS_HERE]: true }}
      />
      <p class="atlas-sr" role="status" aria-live="polite">
        {plural(found.length, 'concept')}
      </p>
      {found.length === 0 && <p class="atlas-note">{`No concept is called “${typed.trim()}”.`}</p>}
      <ul class="atlas-concept-list">
        {found.slice(0, ROWS).map((concept) => (
          <li key={concept.name} class="atlas-concept">
            <span class="atlas-concept-names">
              <span>{concept.name}</span>
              {concept.aliases.length > 0 && <span class="atlas-aside">{concept.aliases.join(', ')}</span>}
            </span>
            <span class="atlas-aside">{`${plural(concept.mentions, 'mention')} in ${plural(concept.notes, 'note')}`}</span>
            <button
              type="button"
              class="atlas-button atlas-quiet"
              aria-label={`Quiz me on ${concept.name}`}
              onClick={() => {
                close();
                deps.quiz(concept.name);
              }}
            >
              <Icon name="graduation-cap" />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="atlas-note">{`${String(rest)} more; search to find them.`}</p>}
    </section>
  );
}
