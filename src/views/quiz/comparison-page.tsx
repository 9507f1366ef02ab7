import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { comparisonTable } from '../../quiz';
import { FOCUS_HERE } from '../shared/focus';
import type { OverviewDeps } from './overview-deps';
import { Block, SaidLine } from './said';

/** Side by side what the notes say of each, then what they say of both, what sets them apart, and what is missing. */
export function ComparisonPage({ topic, deps }: { readonly topic: string; readonly deps: OverviewDeps }): JSX.Element {
  const found = useMemo(() => deps.compare(topic), [topic]);
  const [copied, setCopied] = useState(false);
  const line = (said: Parameters<typeof SaidLine>[0]['said']): JSX.Element => (
    <SaidLine said={said} open={deps.openSource} />
  );
  const others = (side: string): string =>
    (found?.sides ?? []).flatMap(({ name }) => (name === side ? [] : [name])).join(' or ');
  if (!found)
    return (
      <div class="atlas-page">
        <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
          {`Your notes don't say enough to compare “${topic}”`}
        </h2>
        <button type="button" class="mod-cta atlas-button" onClick={() => deps.chooseComparison()}>
          Compare something else
        </button>
      </div>
    );
  return (
    <>
      <div class="atlas-page">
        <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
          {found.topic}
        </h2>
        <div class="atlas-sides">
          {found.sides.map((side) => (
            <div key={side.concept}>
              <Block title={`Only ${side.name}`} items={side.only} row={line} />
              {side.only.length === 0 && <p class="atlas-note">{`Nothing is said about ${side.name} alone.`}</p>}
            </div>
          ))}
        </div>
        <Block title="How they differ" items={found.contrasted} row={line} />
        <Block title="True of both" items={found.both} row={line} />
        <Block
          title="Missing"
          items={found.missing}
          row={({ side, aspect, against }) => (
            <>
              <p class="atlas-aside">{`${side}: nothing on “${aspect}”. Said of ${others(side)}:`}</p>
              <ul class="atlas-said">
                {against.map((said, i) => (
                  <li key={i}>{line(said)}</li>
                ))}
              </ul>
            </>
          )}
        />
      </div>
      <div class="atlas-bar">
        <button type="button" class="mod-cta atlas-button" onClick={() => deps.start(found.topic)}>
          Quiz me
        </button>
        <button type="button" class="atlas-button" onClick={() => deps.insert(found)}>
          Insert into note
        </button>
        <button
          type="button"
          class="atlas-button"
          onClick={() => void deps.copyText(comparisonTable(found)).then(() => setCopied(true))}
        >
          {copied ? 'Copied' : 'Copy as table'}
        </button>
        <button type="button" class="atlas-button" onClick={() => deps.chooseComparison()}>
          Compare…
        </button>
      </div>
    </>
  );
}
