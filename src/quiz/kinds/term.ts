import { withColon } from '../../cards';
import type { Fact } from '../facts/types';
import { cleanStatement, cleanTitle } from '../text/clean';
import { isTermName, markedLead, markedTerm, termLine } from '../text/terms';
import { isClause } from '../text/clause';
import { opening } from '../text/verbs';
import { toldBy } from '../gate/telling';
import { contentWords, wordCount } from '../text/words';
import type { Candidate, Draft, Kind, KindExample } from './draft';
import { aboutOf, fromFact, inner, outer } from './frame';

/** `Term: definition` lines: which term is this the definition of? The wrong options are the terms defined beside it. */
export const term: Kind = {
  name: 'term',
  drafts(fact, { source }) {
    const said = fact.term ?? (fact.sentence > 0 ? undefined : markedTerm(fact.bullet, fact.text));
    if (said === undefined || fact.elaborates) return [];
    const { term: name, definition } = said;
    const concept = source.lexicon.resolve(name);
    // A sentence about what the catalogue knows is asked as "Which … ?".
    if (fact.term === undefined && concept?.source === 'catalogue') return [];
    const hidden = [name, ...(concept ? [concept.name, ...concept.aliases] : [])];
    const about = aboutOf({ ...fact, text: definition }, hidden);
    const where = about === '' ? '' : `In ${inner(about)}, `;
    const wrong = siblings(fact);
    const byHeart = concept === undefined ? isTold(fact, name, definition) : !isEchoed(name, definition);
    // Without a list around it, what has a concept of its own is asked for as "Which … ?".
    if (wrong.length < 2 && (concept !== undefined || !byHeart)) return [];
    const prompt = outer(`${where}which term is described as “${outer(definition)}”?`);
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'term',
      prompt,
      statement: definition,
      key: name,
      ...(concept ? { keyConcept: concept.id } : {}),
      accepted: concept ? [concept.name, ...concept.aliases] : [],
      answering: 'pool',
      wrong,
      // Without options a term is only worth typing where it is more than a label.
      typedPrompt: byHeart ? prompt : '',
      worth: 0.92,
    };
    return [draft];
  },
};

/** So many words that tell lead to a term that the student marked. */
const TELLING = 5;

/** "**Anode**: the electrode that …": what the student marked, and what it is rather than what is done with it. */
function isTold({ bullet }: Fact, name: string, definition: string): boolean {
  return (
    markedLead(bullet)?.name.startsWith(name) === true &&
    /^(?:article|other)$/.test(opening(definition)) &&
    !isClause(definition) &&
    toldBy(definition) >= TELLING &&
    !isEchoed(name, definition)
  );
}

/** "S3 websites: host a website on S3": the term stands in what is said of it. */
function isEchoed(name: string, definition: string): boolean {
  const said = new Set(contentWords(definition));
  return contentWords(name).every((word) => said.has(word));
}

export const termExamples: readonly KindExample[] = [
  {
    name: 'Caching',
    note: '- Cache aside: the application fills the cache after a miss\n- Read through: the cache itself loads what is missing\n- Write behind: changes reach the database later, in batches',
    topic: 'Caching',
    makes: {
      prompt: 'In caching, which term is described as “Changes reach the database later, in batches”?',
      key: 'Write behind',
    },
  },
  { name: 'Caching', note: '- Note: the exam likes this part of the course', topic: 'Caching' },
];

/** What a line in between takes from nearness: in a long list neighbours have most in common. */
const FAR = 0.15;

/** Terms of the same list, and its labels and short names; a list beside it is one of other things. */
function siblings({ note, bullet }: Fact): Candidate[] {
  const out = new Map<string, Candidate>();
  for (const b of note.bullets) {
    if (b.index === bullet.index || b.section !== bullet.section || b.parent !== bullet.parent) continue;
    const text = cleanStatement(withColon(b));
    const name =
      termLine(text)?.term ??
      markedTerm(b, text)?.term ??
      (b.notFact === 'label' && wordCount(text) <= 4 ? cleanTitle(text) : '');
    if (name !== '' && isTermName(name))
      out.set(name.toLowerCase(), { text: name, near: 3 - Math.min(2, FAR * Math.abs(b.index - bullet.index)) });
  }
  return [...out.values()];
}
