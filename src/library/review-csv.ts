import { factOf, type CsvFile } from '../review';
import { progressOf, type Figures } from './review-progress';

type Cell = string | number | null;

/** Progress, every reviewed card and every review, as files that a spreadsheet reads. Times are ISO 8601 in UTC, days the student's. */
export function csvOf(figures: Figures): CsvFile[] {
  const { library, reviews, schedules, scheduler, now } = figures;
  const progress = progressOf(figures);
  const groups = { note: progress.byNote, concept: progress.byConcept, pillar: progress.byPillar };
  return [
    file('reviews', ['time', 'card', 'rating', 'device', 'note', 'prompt'], function* () {
      for (const r of reviews)
        yield [
          time(r.at),
          r.card,
          r.rating,
          r.device,
          noteOf(r.card, r.anchor?.path),
          library.card(r.card)?.prompt ?? '',
        ];
    }),
    file(
      'cards',
      [
        'card',
        'note',
        'line',
        'prompt',
        'answer',
        'state',
        'due',
        'stability_days',
        'difficulty',
        'reviews',
        'lapses',
        'recall_now',
      ],
      function* () {
        for (const s of schedules.values()) {
          const card = library.card(s.card);
          const shown = [noteOf(s.card), card?.line ?? null, card?.prompt ?? '', card?.answer ?? ''];
          const figures = [s.state, time(s.due), s.stability, s.difficulty, s.reps, s.lapses, scheduler.recall(s, now)];
          yield [s.card, ...shown, ...figures];
        }
      },
    ),
    file('days', ['day', 'reviews', 'wrong'], function* () {
      for (const d of progress.calendar) yield [day(d.day), d.reviews, d.wrong];
    }),
    file('forecast', ['day', 'due'], function* () {
      for (const d of progress.forecast) yield [day(d.day), d.due];
    }),
    file('groups', ['by', 'name', 'cards', 'due', 'reviews', 'kept', 'expected', 'recall_now'], function* () {
      for (const [by, list] of Object.entries(groups))
        for (const g of list)
          yield [by, g.name, g.cards, g.due, g.retention.reviews, g.retention.kept, g.retention.expected, g.recall];
    }),
    file('wrong', ['time', 'card', 'times', 'note', 'prompt'], function* () {
      for (const w of progress.wrongLately)
        yield [time(w.at), w.card, w.times, noteOf(w.card), library.card(w.card)?.prompt ?? ''];
    }),
  ];

  function noteOf(card: string, fallback = ''): string {
    return library.noteOfFact(factOf(card)) ?? fallback;
  }
}

function file(name: string, header: readonly string[], rows: () => Iterable<readonly Cell[]>): CsvFile {
  let text = header.join(',') + '\r\n';
  for (const row of rows()) text += row.map(cell).join(',') + '\r\n';
  return { name: `${name}.csv`, text };
}

function time(at: number): string {
  return new Date(at).toISOString();
}

/** A day begins at midnight where the student is, which in UTC may be the day before. */
function day(at: number): string {
  const d = new Date(at);
  const parts = [d.getFullYear(), d.getMonth() + 1, d.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** RFC 4180. A spreadsheet takes what begins with a sign for a formula; notes may come from anywhere, so it becomes text. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(Number(value.toFixed(4)));
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
