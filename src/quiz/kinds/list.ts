import type { Bullet, Note } from '../../notes';
import { isClause } from '../text/clause';
import { cleanStatement, cleanTitle } from '../text/clean';
import { termLine } from '../text/terms';
import { hasWords, wordCount } from '../text/words';
import type { Draft } from './draft';
import { inner, isPlace } from './frame';

/** Labels that lead on to a list without naming it. */
const LEAD_IN =
  /^(?:it |they |which |this )?(?:includ(?:es?|ing)|consists? of|contains?|supports?|provides?|offers?|has|have|are|is|can be|such as|comes? in|made of|used for|following|.*\b(?:the following|as follows|these))$/i;

/** Labels that break off before their list, or give examples of many. */
const OPEN =
  /\b(?:including|like|by|from|to|of|in|for|with|using|via|on|at|as|between|private|public)$|\bexamples?\b|^e\.?g\b/i;

/** Whether a label names things in the plural: "Kinds of subscriber", not "Migration to Aurora". */
function isOfMany(title: string): boolean {
  const head =
    title
      .replace(/[:(].*$/, '')
      .split(/ (?:of|for|in|to|on|by|with|from|that|which|who|when|after|before|are|is|can)\b/)[0] ?? '';
  return /[a-rt-z]s$/.test(head.trim());
}

/** Words for small numbers, as a prompt says them. */
const COUNT = ['', '', 'two', 'three', 'four', 'five', 'six'];

/** "Name the three …": the children of a bullet that only introduces them. */
export function listDraft(note: Note, label: Bullet, about: string): Draft | undefined {
  const children = note.bullets.filter((b) => b.parent === label.index);
  const title = cleanTitle(label.text);
  const count = COUNT[children.length];
  if (
    count === undefined ||
    count === '' ||
    children.length < 3 ||
    title === '' ||
    wordCount(title) > 9 ||
    OPEN.test(title) ||
    (!LEAD_IN.test(title) && !isOfMany(title)) ||
    /^(?:you|we) /i.test(title) ||
    children.some((c) => c.doubt)
  )
    return undefined;
  const items = children.map((c) => {
    const text = cleanStatement(c.text);
    return termLine(text)?.term ?? text;
  });
  const clean = items.every(
    (i) =>
      i !== '' &&
      wordCount(i) <= 4 &&
      !isClause(i) &&
      /^[\p{Lu}\d]/u.test(i) &&
      !/[→|<>?:]|https?:/.test(i) &&
      !hasWords(title, i),
  );
  if (!clean || new Set(items.map((i) => i.toLowerCase())).size < items.length) return undefined;
  // "Includes" lists what the heading above is about.
  const lead = LEAD_IN.test(title);
  if (lead && !isPlace(about)) return undefined;
  const of = lead || about === '' || hasWords(title, about) ? '' : `For ${inner(about)}, name`;
  const prompt = `${of === '' ? 'Name' : of} the ${count} items that the notes list under “${lead ? about : title}”.`;
  return {
    kind: 'list',
    fact: `${note.path}\nlist${String(label.index)}`,
    source: { note: note.path, line: label.line, text: `${label.text} ${items.join('; ')}` },
    prompt,
    statement: `${about} ${title}`,
    key: items.join('; '),
    accepted: items,
    answering: 'typed',
    options: [],
    ascending: false,
    wrong: [],
    typedPrompt: prompt,
    worth: 0.55,
  };
}
