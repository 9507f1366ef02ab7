import type { Acronym, Note } from '../../notes';
import type { QuizSource } from '../source';
import { cleanStatement } from '../text/clean';
import type { Draft } from './draft';

/** Official names have the vendor's in front, which the letters do not stand for. */
const VENDORS = ['AWS', 'Amazon'];

/** What an acronym stands for, where the note spells it out; typed, for options would be told apart by their first letters. */
export function acronymDrafts(note: Note, source: QuizSource): Draft[] {
  const seen = new Set<string>();
  return [...note.acronyms, ...writtenTwice(note, source)].flatMap((a): Draft[] => {
    const written = cleanStatement(a.long);
    const long = /^a/i.test(a.short) ? written : written.replace(/^(?:AWS|Amazon)\s+(?=\S+\s\S)/, '');
    if (seen.has(a.short) || long === '' || a.short.length < 2 || long.toLowerCase().includes(a.short.toLowerCase()))
      return [];
    seen.add(a.short);
    const prompt = `Which full name does the abbreviation ${a.short} stand for?`;
    return [
      {
        kind: 'acronym',
        fact: `acronym\n${a.short}`,
        source: { note: note.path, line: a.line, text: `${long} (${a.short})` },
        prompt,
        statement: `abbreviation ${a.short} stands for`,
        key: long,
        accepted: VENDORS.filter(() => !/^(?:AWS|Amazon) /.test(long)).map((v) => `${v} ${long}`),
        answering: 'typed',
        options: [],
        ascending: false,
        wrong: [],
        typedPrompt: prompt,
        worth: 0.3,
      },
    ];
  });
}

/** "recovery point objective RPO": a concept by its long and its short name, side by side. */
function writtenTwice(note: Note, source: QuizSource): Acronym[] {
  return source.namedTwice(note.path).flatMap((bullet) => {
    const { text, line } = note.bullets[bullet] ?? { text: '', line: 0 };
    const mentions = source.mentions({ path: note.path, bullet });
    return mentions.flatMap((m, i): Acronym[] => {
      const next = mentions[i + 1];
      if (next?.concept !== m.concept || next.start - m.end > 4) return [];
      const names = [text.slice(m.start, m.end), text.slice(next.start, next.end)];
      const short = names.find((n) => /^[A-Z\d]{2,6}$/.test(n));
      const long = names.find((n) => n.includes(' '));
      return short === undefined || long === undefined || !isInitials(short, long) ? [] : [{ short, long, line }];
    });
  });
}

function isInitials(short: string, long: string): boolean {
  const initials = long.split(/[\s-]+/).map((w) => w.charAt(0).toUpperCase());
  return initials.filter((c) => short.includes(c)).length >= Math.max(2, short.length - 1);
}
