import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MarkedQuestion } from '../../library';
import { FOCUS_HERE } from '../shared/focus';
import { noteName } from '../shared/source';
import type { Mark } from './deps';
import type { OverviewDeps } from './overview-deps';
import { Block, Row } from './said';
import { Sittings } from './sittings';

/** Quizzes and exams so far, and the questions that were set aside, which can be taken back. */
export function HistoryPage({ deps }: { readonly deps: OverviewDeps }): JSX.Element {
  const [history, setHistory] = useState(() => deps.history());
  const row = (take: Mark, label: string) =>
    function Marked(q: MarkedQuestion): JSX.Element {
      return (
        <Row>
          <span class="atlas-row-text">
            {q.prompt || q.question} <span class="atlas-aside">{noteName(q.note)}</span>
          </span>
          <button
            type="button"
            class="atlas-button"
            onClick={() => {
              deps.mark(q, take);
              setHistory(deps.history());
            }}
          >
            {label}
          </button>
        </Row>
      );
    };
  const { missed, flagged, bad, sittings } = history;
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        Quiz history
      </h2>
      {missed.length > 0 && (
        <button type="button" class="mod-cta atlas-button" onClick={() => deps.start('what I got wrong')}>
          {`Quiz me on what I got wrong (${String(missed.length)})`}
        </button>
      )}
      <Block title="Flagged questions" items={[...flagged.values()].reverse()} row={row('unflag', 'Remove flag')} />
      <Block
        title="Bad questions"
        note="They are never asked again."
        items={[...bad.values()].reverse()}
        row={row('fine', 'Ask again')}
      />
      {sittings.length > 0 ? <h3 class="atlas-subhead">Quizzes and exams</h3> : <p class="atlas-note">No quiz yet.</p>}
      <Sittings sittings={sittings.slice(0, 100)} />
    </div>
  );
}
