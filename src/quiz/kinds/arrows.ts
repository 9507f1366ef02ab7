import type { Architecture, Edge } from '../../architecture';
import type { Note, Section } from '../../notes';
import { cleanTitle } from '../text/clean';
import { opening } from '../text/verbs';
import { isCommon } from '../text/common';
import { contentWords, hasWords, wordCount } from '../text/words';
import { isPlace } from './frame';
import type { KindContext, Draft } from './draft';
import type { QuizSource } from '../source';
import type { QuestionKind, QuestionSource } from '../types';

/** A section that has something to draw. */
export interface Drawn {
  readonly note: Note;
  readonly section: Section;
  readonly architecture: Architecture;
}

/** A kind of question that is made of a section's architecture. */
export interface DrawnKind {
  readonly name: QuestionKind;
  drafts(drawn: Drawn, context: KindContext): Draft[];
}

/** An end of an arrow. */
export interface End {
  readonly id: string;
  readonly name: string;
  readonly concept: string;
}

/** An arrow that reads as a sentence: `from` `says` `to`. */
export interface Arrow {
  readonly edge: Edge;
  readonly from: End;
  readonly to: End;
  /** With the verb as after a singular subject: `points to`, `is attached to`. */
  readonly says: string;
  /** As after "What does … ": `point to`; for a participle, as after "What is … ": `attached to`. */
  readonly asks: string;
  readonly passive: boolean;
}

/** Verbs so wide that many things would be a right answer. */
const WIDE =
  /^(?:us|integrat|work|support|allow|leverag|need|requir|ha[sv]|provid|contain|includ|refer|giv|get|tak|mak|offer|enabl|help|link|secur|start|access|run|manag|creat|allow|apply|appli|based|ensur|improv|defin)/i;
const PREPOSITION = /\b(?:to|in|into|from|with|on|onto|over|via|through|by|at|behind|across|for)$/i;

/** Arrows that the notes state in so many words: subject, verb and object stand in the bullet in that order, close together. */
export function arrowsOf({ note, architecture }: Drawn, source: QuizSource): Arrow[] {
  const ends = new Map<string, End>();
  for (const c of [...architecture.groups, ...architecture.components])
    // A thing made up for the picture ("ASG (worker)", "another Region") has no name of its own to ask for.
    if (source.lexicon.get(c.concept)?.name === c.label)
      ends.set(c.id, { id: c.id, name: c.label, concept: c.concept });
  return architecture.edges.flatMap((edge): Arrow[] => {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
    if (from === undefined || to === undefined || edge.polarity !== 'stated') return [];
    const verb = spoken(edge.label);
    if (verb === undefined || hasWords(edge.label, to.name) || hasWords(edge.label, from.name)) return [];
    const arrow: Arrow = { edge, from, to, ...verb };
    return from.name !== to.name && isSaid(arrow, note, source) ? [arrow] : [];
  });
}

function isSaid({ edge, from, to, passive }: Arrow, note: Note, source: QuizSource): boolean {
  const bullet = note.bullets.find((b) => b.line === edge.lines[0]);
  if (bullet === undefined || bullet.doubt) return false;
  const mentions = source.mentions({ path: note.path, bullet: bullet.index });
  const verb = /^\S+/.exec(edge.label.toLowerCase())?.[0] ?? '';
  const at = bullet.text.toLowerCase().search(new RegExp(`\\b${verb.replace(/[^a-z]/g, '')}\\b`));
  const object = mentions.find((m) => m.concept === to.concept && m.start > at);
  const subject = mentions.filter((m) => m.concept === from.concept && m.end <= at).at(-1);
  if (at < 0 || object === undefined || wordCount(bullet.text.slice(at, object.start)) > 6) return false;
  if (
    /[.;:?]|\b(?:when|if|unless|not|never|cannot|without)\b|n't\b/i.test(
      bullet.text.slice(subject?.end ?? 0, object.start),
    )
  )
    return false;
  // "Publishes findings to X" does not publish X.
  const told = bullet.text.slice(at + verb.length, object.start);
  if (!PREPOSITION.test(edge.label) && /\b(?:to|in|into|from|with|on|as|for|by|of|at|via)\b/i.test(told)) return false;
  const between = bullet.text.slice(subject?.end ?? 0, at).trim();
  // "From there S3 import to Aurora": behind one thing a verb without its -s is half a noun.
  const spoken = /^[a-z]+/i.exec(bullet.text.slice(at))?.[0] ?? '';
  const many = /[a-z]s$/.test(bullet.text.slice(subject?.start ?? 0, subject?.end ?? 0));
  if (subject !== undefined && !many && between === '' && opening(spoken) === 'base') return false;
  if (subject === undefined)
    return !passive && /^(?:also|then|automatically)?$/i.test(between) && opening(bullet.text) === 'third';
  const lead = bullet.text.slice(0, subject.start).trim();
  if (!/^(?:(?:.*[,;])?\s*(?:then|and)?\s*(?:an?|the|your|each|every|aws|amazon)?)?$/i.test(lead)) return false;
  return passive
    ? /^(?:is|are|can be|may be|must be)$/i.test(between)
    : /^(?:also|then|automatically|which|can|will|may)?(?: then| also)?$/i.test(between);
}

function spoken(label: string): Pick<Arrow, 'says' | 'asks' | 'passive'> | undefined {
  const words = label.trim().toLowerCase().split(/\s+/);
  const [first = '', ...rest] = words;
  if (!/^[a-z]{3,}$/.test(first) || WIDE.test(first) || /\b(?:it|them|this|its|their)\b/i.test(label)) return undefined;
  const how = opening(words.join(' '));
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  if (rest.length > 0 && !PREPOSITION.test(label)) return undefined;
  if (how === 'participle')
    return rest.length === 0 ? undefined : { says: `is ${first}${tail}`, asks: words.join(' '), passive: true };
  if (how === 'third') return { says: words.join(' '), asks: `${baseForm(first)}${tail}`, passive: false };
  return how === 'base' ? { says: `${thirdForm(first)}${tail}`, asks: words.join(' '), passive: false } : undefined;
}

function baseForm(third: string): string {
  if (third.endsWith('ies')) return third.replace(/ies$/, 'y');
  return /(?:ss|sh|ch|x|zz|o)es$/.test(third) ? third.slice(0, -2) : third.slice(0, -1);
}

function thirdForm(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.replace(/y$/, 'ies');
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** What a section is about, for a prompt: the nearest title that says something and does not hold `hidden`. */
export function placeOf({ note, section }: Drawn, hidden: readonly string[]): string {
  const titles = [note.name, ...section.headings.map((h) => h.text)].map(cleanTitle).reverse();
  return (
    titles.find((t) => isPlace(t) && wordCount(t) <= 6 && !isCommon(t) && !hidden.some((h) => hasWords(t, h))) ?? ''
  );
}

/** The bullet of the note at a line. */
export function sourceAt(note: Note, line: number): QuestionSource | undefined {
  const bullet = note.bullets.find((b) => b.line === line);
  return bullet === undefined || bullet.doubt ? undefined : { note: note.path, line, text: bullet.text };
}

/** Content words of a prompt, those of two letters not counted: with fewer than three it says too little. */
export function sayingWords(prompt: string): number {
  return new Set(contentWords(prompt).filter((w) => w.length > 2)).size;
}
