import { isKin, namesOf } from '../facts/kin';
import { states } from '../facts/states';
import type { Fact } from '../facts/types';
import { isMachine, sortOf } from '../text/common';
import { opening } from '../text/verbs';
import { tellingWords } from '../text/words';
import { BLANK, type Draft, type Kind, type KindExample } from './draft';
import { aboutOf, fromFact, isUnplaced, outer } from './frame';
import { isNamed } from './named';

/** One of several in a row: the others would fit the gap as well. */
const IN_A_ROW =
  /(?:,|\band(?: an?| the)?|\bor(?: an?| the)?|&|\/|\bsuch as|\blike|\be\.?g\.?|\bincluding|\bi\.?e\.?|\(|\+)\s*$/i;
const ROW_GOES_ON =
  /^\s*(?:\+|,(?!\s*(?:so|but|which|because|while|whereas|where|however|if|when|then|making|allowing|that)\b)|\/|&|\band\b|\bor\b|\))/i;

/** With fewer words that tell, a typed gap is a guess. */
const TYPED_TELLING = 5;

/** A statement with a gap where a concept stood. */
export const gap: Kind = {
  name: 'choice',
  drafts(fact, { source }) {
    const drafts: Draft[] = [];
    // "Queues to SQS, then to Lambda": without a verb many things would fit.
    if (!states(fact) && (fact.sentence > 0 || opening(fact.text) !== 'base')) return [];
    if (isUnplaced(fact)) return [];
    for (const m of fact.mentions) {
      const concept = source.lexicon.get(m.concept);
      if (concept === undefined || fact.mentions.filter((o) => o.concept === m.concept).length > 1) continue;
      if (fact.subject?.concept !== undefined && isKin(fact.subject.concept, m.concept, source.lexicon)) continue;
      // Beside a quality ("cost-effective") no others can be put that are surely wrong, unless it is one of a row.
      if (concept.kind === 'quality' && concept.broader === undefined && sortOf(concept.name) === undefined) continue;
      if (isMachine(concept)) continue;
      const before = fact.text.slice(0, m.start);
      const after = fact.text.slice(m.end);
      if (isPartOfName(before, after) || !isNamed(fact.text.slice(m.start, m.end), concept, source.lexicon)) continue;
      if (
        isInRow(before, after) ||
        (before.trim() === '' && (fact.subject?.via === 'own' || concept.kind === 'quality'))
      )
        continue;
      const statement = gapped(fact.text, m.start, m.end);
      const prompt = completion(fact, statement, namesOf(concept.id, source.lexicon));
      drafts.push({
        ...fromFact(fact),
        kind: 'choice',
        prompt,
        statement,
        key: concept.name,
        keyConcept: concept.id,
        accepted: [...concept.aliases, fact.text.slice(m.start, m.end)],
        answering: 'pool',
        // Typed, a gap wants a name that was linked or belongs to a thing, and words in front that lead to it.
        typedPrompt:
          before.trim() !== '' &&
          new Set(tellingWords(statement)).size >= TYPED_TELLING &&
          (m.via === 'link' ||
            (concept.kind === 'component' && !/^(?:external|client|general)$/.test(concept.category)))
            ? prompt
            : '',
        worth:
          (concept.kind === 'component' ? 0.72 : 0.62) +
          (m.via === 'link' ? 0.08 : 0) -
          (before.trim() === '' ? 0.1 : 0) -
          (opening(fact.text) === 'base' ? 0.3 : 0) -
          (fact.sentence > 0 ? 0.15 : 0),
      });
    }
    return drafts;
  },
};

export const gapExamples: readonly KindExample[] = [
  {
    name: 'Web tier',
    note: '- Session data is moved out of the web servers into ElastiCache, so that any server can answer',
    topic: 'Web tier',
    makes: {
      prompt:
        'Complete the statement about Web tier: “Session data is moved out of the web servers into _____, so that any server can answer.”',
      key: 'ElastiCache',
    },
  },
  { name: 'Web tier', note: '- Logs are sent to S3, Kinesis or CloudWatch for later analysis', topic: 'Web tier' },
];

/** Whether the mention is one of several in a row, before or after it. */
export function isInRow(before: string, after: string): boolean {
  return IN_A_ROW.test(before) || ROW_GOES_ON.test(after);
}

/** A capital right before or after, in the middle of a sentence: the mention is a piece of a longer name. */
export function isPartOfName(before: string, after: string): boolean {
  return (
    /[^.:!?]\s\p{Lu}[\p{L}\d-]*\s+$|\b(?:multi|non|cross|inter|intra|pre|post)\s+$/u.test(before) ||
    /^\s+\p{Lu}/u.test(after) ||
    /^(?:[-/@'_+]|:\S)/.test(after) ||
    /[-/@_]$|\w_\S*\s$/.test(before)
  );
}

/** "a" or "an" at the end of a text becomes "a(n)", so that it tells nothing about the word after it. */
export function bareArticle(before: string): string {
  return before.replace(/\b(a)n?\s+$/i, '$1(n) ');
}

/** The text with a blank for `[start, end)`; an article before it gives nothing away. */
export function gapped(text: string, start: number, end: number): string {
  const before = bareArticle(text.slice(0, start));
  const after = text.slice(end).replace(/^'s\b/, '').replace(/^s\b/, '');
  return `${before}${BLANK}${after}`;
}

/** The prompt of a gap: the statement, with what it is about where it does not say so itself. */
export function completion(fact: Fact, statement: string, hidden: readonly string[]): string {
  const about = aboutOf(fact, hidden);
  return `Complete the statement${about === '' ? '' : ` about ${about}`}: “${outer(statement)}.”`;
}
