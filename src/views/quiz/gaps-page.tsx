import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FOCUS_HERE } from '../shared/focus';
import { plural } from '../shared/plural';
import { noteName } from '../shared/source';
import type { OverviewDeps } from './overview-deps';
import { Block, LinkedLine, Row, SaidLine } from './said';

/** Where the notes leave something to be learnt, or to be mended. */
export function GapsPage({ deps }: { readonly deps: OverviewDeps }): JSX.Element {
  const gaps = useMemo(() => deps.gaps(), []);
  const open = deps.openSource;
  const none = Object.values(gaps).every((list: readonly unknown[]) => list.length === 0);
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        {none ? 'No gaps found' : 'Knowledge gaps'}
      </h2>
      <Block
        title="Contradictions"
        note="The same is said, and denied. One of the two is wrong, or says too little."
        items={gaps.contradictions}
        row={({ one, other }) => (
          <ul class="atlas-said">
            {[one, other].map((said, i) => (
              <li key={i}>
                <SaidLine said={said} open={open} />
              </li>
            ))}
          </ul>
        )}
      />
      <Block title="Doubts to settle" items={gaps.doubts} row={(said) => <SaidLine said={said} open={open} />} />
      <Block
        title="Named often, explained little"
        items={gaps.thin}
        row={({ name, facts, mentions }) => (
          <Row>
            <span class="atlas-row-text">{name}</span>
            <span class="atlas-aside">{`${plural(facts, 'fact')}, ${plural(mentions, 'mention')}`}</span>
            <button
              type="button"
              class="atlas-button atlas-quiet"
              aria-label={`Quiz me on ${name}`}
              onClick={() => deps.start(name)}
            >
              Quiz me
            </button>
          </Row>
        )}
      />
      <Block
        title="Linked, but empty"
        items={gaps.empty}
        row={({ target, from }) => {
          const [first] = from;
          return first ? <LinkedLine text={target} source={first} open={open} /> : target;
        }}
      />
      <Block
        title="Never asked"
        items={gaps.unasked}
        row={({ path, title, line, facts }) => (
          <LinkedLine
            text={`${title || noteName(path)}: ${plural(facts, 'fact')}`}
            source={{ note: path, line, text: '' }}
            open={open}
          />
        )}
      />
    </div>
  );
}
