import type { Written } from '../notes';
import type { Frame } from './frame';
import { startingState } from './starting-state';
import type { Card } from './types';

const PAIR = /^(.*?[^\s:])(\s*)(:::?)(?!:)(\s*)(\S.*)$/;

/** A bullet in the Spaced Repetition plugin's form `front::back`; without blanks around the colons only where its notes have them. */
export function bulletPair(frame: Frame): Written | undefined {
  const m = PAIR.exec(frame.bullet.text);
  if (!m) return undefined;
  const [, front = '', before, colons, after, back = ''] = m;
  const schedules = schedulesOf(frame);
  const tags = [...frame.note.tags, ...frame.section.tags, ...frame.bullet.tags];
  const isIts = schedules.length > 0 || tags.some((t) => /^flashcards\b/i.test(t));
  if (!isIts && (before === '' || after === '')) return undefined;
  const { line, endLine, section, raw } = frame.bullet;
  return { form: colons === ':::' ? 'both' : 'pair', line, endLine, section, raw, cells: [front, back], schedules };
}

/** Clozes of highlights with the schedules that stand at the bullet: the plugin has one for each highlight, in their order. */
export function withSchedules(cards: readonly Card[], frame: Frame): readonly Card[] {
  const schedules = schedulesOf(frame);
  if (schedules.length === 0) return cards;
  const marked = frame.marks
    .filter((m) => m.kind === 'highlight')
    .sort((a, b) => a.start - b.start)
    .map((m) => frame.statement.slice(m.start, m.end));
  return cards.map((card) => {
    const starting = startingState(schedules[marked.indexOf(card.answer)]);
    return starting ? { ...card, starting } : card;
  });
}

/** What stands at a bullet in `<!--SR:…-->`. */
export function schedulesOf(frame: Frame): readonly string[] {
  const { line } = frame.bullet;
  return frame.note.written?.find((w) => w.form === 'bullet' && w.line === line)?.schedules ?? [];
}
