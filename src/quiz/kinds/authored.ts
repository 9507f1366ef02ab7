import type { Note } from '../../notes';
import { cleanStatement } from '../text/clean';
import { measuresIn } from '../text/measures';
import type { Draft } from './draft';

/** The questions a note asks itself (`#Q`), where it also says the answer. */
export function authoredDrafts(note: Note): Draft[] {
  return note.questions.flatMap((q): Draft[] => {
    const prompt = cleanStatement(q.prompt).replace(/\s+$/, '');
    const options = q.options.map((o) => cleanStatement(o).replace(/\?$/, ''));
    const answer = cleanStatement(q.answer);
    const right = q.correct.length === 1 ? options[q.correct[0] ?? -1] : undefined;
    if (q.options.length > 0 && right === undefined) return [];
    const key = right ?? answer;
    if (prompt === '' || key === '' || (right === undefined && key.split(' ').length > 8)) return [];
    const shown = /[?]\s*$/.test(q.prompt) ? `${prompt.replace(/\?+$/, '')}?` : `${prompt}:`;
    return [
      {
        kind: 'authored',
        fact: `${note.path}\nq${String(q.line)}`,
        source: { note: note.path, line: q.line, text: [prompt, answer].filter(Boolean).join(' — ') },
        prompt: shown,
        statement: prompt,
        key,
        accepted: [],
        answering: right === undefined ? 'typed' : 'fixed',
        options: right === undefined ? [] : options,
        ascending: options.length > 0 && options.every((o) => measuresIn(o).length === 1),
        wrong: [],
        typedPrompt: right === undefined ? shown : '',
        worth: 0.95,
      },
    ];
  });
}
