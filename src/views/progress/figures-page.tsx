import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Progress, Retention } from '../../review';
import { Block, Row } from '../quiz';
import { FOCUS_HERE } from '../shared/focus';
import { plural } from '../shared/plural';
import { SourceLink } from '../shared/source-quote';
import { HeatMap } from './heat-map';
import { Bars } from './bars';
import type { ProgressDeps } from './deps';
import { Groups } from './groups';
import { streak } from './days';

/** How the reviews go. Worked out when the page is opened, not while it is read. */
export function FiguresPage({ deps }: { readonly deps: ProgressDeps }): JSX.Element {
  const [progress, setProgress] = useState<Progress>();
  useEffect(() => {
    let stale = false;
    void deps.progress().then((p) => {
      if (!stale) setProgress(p);
    });
    return () => {
      stale = true;
    };
  }, []);
  return (
    <div class="atlas-page">
      <h2 class="atlas-prompt" tabIndex={-1} {...{ [FOCUS_HERE]: true }}>
        Review progress
      </h2>
      {!progress && <p class="atlas-note">Working it out…</p>}
      {progress &&
        (progress.reviews === 0 ? <p class="atlas-note">No reviews yet.</p> : <Figures {...{ progress, deps }} />)}
    </div>
  );
}

function Figures({ progress, deps }: { readonly progress: Progress; readonly deps: ProgressDeps }): JSX.Element {
  const { cards, retentionLately, retention, calendar, forecast, wrongLately } = progress;
  const [today = 0, ...later] = forecast.map((d) => d.due);
  const week = later.slice(0, 6).reduce((sum, n) => sum + n, today);
  return (
    <>
      <dl class="atlas-tiles">
        <Tile name="Known, last 30 days" value={percent(retentionLately.kept)} aside={expected(retentionLately)} />
        <Tile name="Known, all time" value={percent(retention.kept)} aside={expected(retention)} />
        <Tile
          name="Cards"
          value={(cards.learning + cards.young + cards.mature).toLocaleString()}
          aside={`${String(cards.learning)} learning, ${String(cards.young)} young, ${String(cards.mature)} mature`}
        />
        <Tile
          name="Reviews"
          value={progress.reviews.toLocaleString()}
          aside={`${plural(streak(calendar, deps.now()), 'day')} in a row`}
        />
      </dl>
      <h3 class="atlas-subhead">Reviews by day</h3>
      <HeatMap days={calendar} now={deps.now()} />
      <h3 class="atlas-subhead">
        What comes <span class="atlas-aside">{`${plural(week, 'card')} within a week`}</span>
      </h3>
      <Bars days={forecast} />
      <Groups title="By pillar" kind="pillar" groups={progress.byPillar} deps={deps} />
      <Groups title="By concept" kind="concept" groups={progress.byConcept} deps={deps} />
      <Groups title="By note" kind="note" groups={progress.byNote} deps={deps} />
      <Block
        title="Answered wrong lately"
        items={wrongLately.flatMap((w) => {
          const card = deps.card(w.card);
          return card ? [{ ...w, ...card }] : [];
        })}
        row={(w) => (
          <Row>
            <span class="atlas-row-text">
              {w.prompt.replace(/_{3,}/g, '…')}{' '}
              {w.times > 1 && <span class="atlas-aside">{`${String(w.times)} times`}</span>}
            </span>
            <SourceLink source={{ note: w.note, line: w.line, text: '' }} open={deps.openSource} />
          </Row>
        )}
      />
      <p>
        <button type="button" class="atlas-button" onClick={() => deps.exportCsv()}>
          Export as CSV
        </button>
      </p>
    </>
  );
}

function Tile(props: { readonly name: string; readonly value: string; readonly aside: string }): JSX.Element {
  return (
    <div class="atlas-tile">
      <dt>{props.name}</dt>
      <dd>
        <strong>{props.value}</strong>
        <span class="atlas-aside">{props.aside}</span>
      </dd>
    </div>
  );
}

/** `92%`; a dash where there is nothing to tell from. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${String(Math.round(share * 100))}%`;
}

function expected({ expected: share, reviews }: Retention): string {
  return reviews === 0 ? 'no reviews past learning yet' : `${percent(share)} expected, ${plural(reviews, 'review')}`;
}
