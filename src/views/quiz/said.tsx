import type { ComponentChildren, JSX } from 'preact';
import type { QuestionSource, Said } from '../../quiz';
import type { OpenSource } from '../shared/source';
import { SourceLink } from '../shared/source-quote';

/** More than this is folded away. */
const FIRST = 10;

/** A list under a heading of its own, with its length; nothing where it is empty. */
export function Block<T>(props: {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly T[];
  readonly row: (item: T) => ComponentChildren;
}): JSX.Element | null {
  const { title, note, items, row } = props;
  if (items.length === 0) return null;
  const rows = (some: readonly T[]): JSX.Element => (
    <ul class="atlas-said">
      {some.map((item, i) => (
        <li key={i}>{row(item)}</li>
      ))}
    </ul>
  );
  const rest = items.length - FIRST;
  return (
    <section>
      <h3 class="atlas-subhead">
        {title} <span class="atlas-aside">{items.length}</span>
      </h3>
      {note !== undefined && <p class="atlas-note">{note}</p>}
      {rows(items.slice(0, FIRST))}
      {rest > 0 && (
        <details class="atlas-tally">
          <summary>{`${String(rest)} more`}</summary>
          {rows(items.slice(FIRST))}
        </details>
      )}
    </section>
  );
}

/** Words with something to press at the end. */
export function Row({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="atlas-row">{children}</div>;
}

/** What a bullet says, with the way to it. */
export function SaidLine(props: { readonly said: Said; readonly open: OpenSource }): JSX.Element {
  return <LinkedLine text={props.said.text} source={props.said.source} open={props.open} />;
}

export function LinkedLine(props: {
  readonly text: string;
  readonly source: QuestionSource;
  readonly open: OpenSource;
}): JSX.Element {
  return (
    <>
      {props.text} <SourceLink source={props.source} open={props.open} />
    </>
  );
}
