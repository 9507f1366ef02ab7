import type { JSX } from 'preact';
import { Block, Row } from '../quiz';
import { untilText } from '../shared/duration';
import { FOCUS_HERE } from '../shared/focus';
import { SourceLink } from '../shared/source-quote';
import type { ProgressDeps, SetAside } from './deps';

const KINDS: readonly { readonly kind: SetAside['kind']; readonly title: string; readonly note: string }[] = [
  { kind: 'suspend', title: 'Suspended', note: 'Not asked until you bring them back.' },
  { kind: 'reject', title: "Don't ask this", note: 'Cards that you found bad.' },
  { kind: 'bury', title: 'Buried', note: 'They come back by themselves.' },
];

/** Cards that are not asked, with a way back. */
export function AsidePage({
  deps,
  all,
}: {
  readonly deps: ProgressDeps;
  readonly all: readonly SetAside[];
}): JSX.Element {
  const row = (one: SetAside): JSX.Element => (
    <Row>
      <span class="atlas-row-text">
        {one.text === '' ? 'Its bullet is gone.' : one.text.replace(/_{3,}/g, '…')}{' '}
        <span class="atlas-aside">
          {[
            ...(one.whole ? ['whole bullet'] : []),
            ...(one.until === undefined ? [] : [`back ${untilText(one.until, deps.now())}`]),
          ].join(', ')}
        </span>{' '}
        {one.note !== '' && <SourceLink source={{ note: one.note, line: one.line, text: '' }} open={deps.openSource} />}
      </span>
      <button type="button" class="atlas-button" onClick={() => deps.bringBack([one.id])}>
        Bring back
      </button>
    </Row>
  );
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        Set aside
      </h2>
      {all.length === 0 && <p class="atlas-note">No card is set aside.</p>}
      {KINDS.map(({ kind, title, note }) => (
        <Block key={kind} title={title} note={note} items={all.filter((one) => one.kind === kind)} row={row} />
      ))}
      {all.length > 1 && (
        <button type="button" class="atlas-button" onClick={() => deps.bringBack(all.map((one) => one.id))}>
          Bring all back
        </button>
      )}
    </div>
  );
}
