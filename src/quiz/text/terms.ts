import { anyOf } from '../../tables';
import type { Bullet } from '../../notes';
import { labels } from '../data/patterns';
import { hasVerb, isFinite } from './verbs';
import { tellingWords, wordCount } from './words';

/** `Lazy Loading: the cache is filled on demand` taken apart. */
export interface TermLine {
  readonly term: string;
  readonly definition: string;
}

const SPLIT = /^(?:(.{2,60}?)(?:\s*:\s+|\s+(?:[–—-]|=>?)\s+)|([^—:]{2,60})—(?=[^—]+$))(.{8,})$/;
const LABEL = anyOf(labels);

/** Whether a statement opens with a label that only says what sort of remark follows: "Advantages: …". */
export function hasGenericLabel(statement: string): boolean {
  return LABEL.test(/^([^:]{2,40}):\s/.exec(statement)?.[1] ?? '-');
}

/** Whether a text reads as the name of a term: no remark, no clause, no list. */
export function isTermName(term: string): boolean {
  if (term === '' || LABEL.test(term) || wordCount(term) > 5 || /[.,;:!?=<>/→+]|\d{3,}/.test(term)) return false;
  if (term.split('(').length !== term.split(')').length) return false;
  if (!/^[\p{Lu}\d]/u.test(term) && wordCount(term) > 3) return false;
  const later = (term.match(/[\p{L}'’]+/gu) ?? []).slice(1);
  if (later.some((w) => /^[a-z]+s$/.test(w) && isFinite(w)) || /\binclud(?:e|es|ing)$/i.test(term)) return false;
  return !/\b(?:is|are|can|will|must|should|you|your|which|that|if|when|to|vs|versus)\b/i.test(term);
}

/** "Slow: by sea; Fast: by air": the second half defines another term. */
const SECOND = /[;,]\s+\p{Lu}[\p{L}\d ()/-]{1,40}:\s/u;

/** A term with its definition, where the statement has that form and the term is a name rather than a remark. */
export function termLine(statement: string): TermLine | undefined {
  const m = SPLIT.exec(statement);
  const term = (m?.[1] ?? m?.[2] ?? '').trim().replace(/^["'(]+|["']+$/g, '');
  const definition = (m?.[3] ?? '').trim();
  if (!isTermName(term) || SECOND.test(definition)) return undefined;
  if (tellingWords(definition).length < 2 || (wordCount(definition) < 3 && !hasVerb(definition))) return undefined;
  return { term, definition };
}

const SAYS_WHAT = /^(?: \([^()]*\))? (?:(?:is|are) (?=(?:an?|the) )|(?:means|refers? to|pertains? to) )(.{8,})$/i;

/** The bold text that a bullet opens with, an article aside. */
export function markedLead({ marks, text }: Bullet): { readonly name: string; readonly end: number } | undefined {
  const mark = marks.find((m) => m.kind === 'bold' && /^(?:an? |the )?$/i.test(text.slice(0, m.start)));
  return mark && { name: text.slice(mark.start, mark.end).replace(/:$/, ''), end: mark.end };
}

/** "A **bond** is a paper that …": the marked subject of a sentence that says what it is, with what it says. */
export function markedTerm(bullet: Bullet, statement: string): TermLine | undefined {
  const lead = markedLead(bullet);
  if (lead === undefined || !isTermName(lead.name) || !statement.startsWith(bullet.text.slice(0, lead.end)))
    return undefined;
  const definition = SAYS_WHAT.exec(statement.slice(lead.end))?.[1];
  return definition === undefined ? undefined : { term: lead.name, definition };
}
