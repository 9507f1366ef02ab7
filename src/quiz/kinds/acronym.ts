import type { Note } from '../../notes';
import { cleanStatement } from '../text/clean';
import type { Draft } from './draft';

/** What an acronym stands for, where the note spells it out; typed, for options would be told apart by their first letters. */
export function acronymDrafts(note: Note): Draft[] {
  const seen = new Set<string>();
  return note.acronyms.flatMap((a): Draft[] => {
    const long = cleanStatement(a.long);
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
        accepted: [],
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
