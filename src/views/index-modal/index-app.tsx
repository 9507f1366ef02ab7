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
  const { notes, sections, bullets, sentences } = deps.counts();
  return (
    <>
      <dl class="atlas-figures">
        <Figure label="Notes" value={notes} />
        <Figure label="Sections" value={sections} />
        <Figure label="Bullets" value={bullets} />
        {sentences > 0 && <Figure label="Sentences" value={sentences} />}
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
            <NoteLink path={path} line={1} deps={deps} close={close} />
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
  const [rows, setRows] = useState(ROWS);
  const found = filterConcepts(concepts, typed);
  const rest = found.length - rows;
  return (
    <section class="atlas-concepts" aria-label="Concepts">
      <input
        type="search"
        class="atlas-typed-input"
        value={typed}
        placeholder="Search concepts"
        aria-label="Search concepts"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setRows(ROWS);
        }}
        {...{ [FOCUS_HERE]: true }}
      />
      <p class="atlas-sr" role="status" aria-live="polite">
        {plural(found.length, 'concept')}
      </p>
      {found.length === 0 && <p class="atlas-note">{`No concept is called “${typed.trim()}”.`}</p>}
      <ul class="atlas-concept-list">
        {found.slice(0, rows).map((concept) => (
          <Concept key={concept.id} concept={concept} deps={deps} close={close} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="atlas-button" onClick={() => setRows(rows + ROWS)}>
          {`${rest.toLocaleString()} more`}
        </button>
      )}
    </section>
  );
}

function Concept({ concept, deps, close }: { readonly concept: ConceptLine } & Omit<Props, 'concepts'>): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <li class="atlas-concept">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="atlas-concept-names">
            <span>{concept.name}</span>
            {concept.aliases.length > 0 && <span class="atlas-aside">{concept.aliases.join(', ')}</span>}
          </span>
          <span class="atlas-aside">{`${plural(concept.mentions, 'mention')} in ${plural(concept.notes, 'note')}`}</span>
        </summary>
        {open && <Notes concept={concept.id} deps={deps} close={close} />}
      </details>
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
  );
}

/** Looked up only where a concept is unfolded. */
function Notes({ concept, deps, close }: { readonly concept: string } & Omit<Props, 'concepts'>): JSX.Element {
  return (
    <ul>
      {deps.notesOf(concept).map(({ path, line, bullets }) => (
        <li key={path}>
          <NoteLink path={path} line={line} deps={deps} close={close} />
          <span class="atlas-aside">{plural(bullets, 'bullet')}</span>
        </li>
      ))}
    </ul>
  );
}

function NoteLink({
  path,
  line,
  deps,
  close,
}: { readonly path: string; readonly line: number } & Omit<Props, 'concepts'>): JSX.Element {
  return (
    <a
      class="atlas-source-link"
      href="#"
      onClick={(event) => {
        event.preventDefault();
        close();
        deps.openSource(path, line, event.ctrlKey || event.metaKey);
      }}
    >
      {path}
    </a>
  );
}
