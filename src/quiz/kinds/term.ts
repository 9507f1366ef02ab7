import { isSentence } from '../../notes';
import type { Fact } from '../facts/types';
import { cleanStatement, cleanTitle } from '../text/clean';
import { isTermName, termLine } from '../text/terms';
import { wordCount } from '../text/words';
import type { Candidate, Draft, Kind, KindExample } from './draft';
import { aboutOf, fromFact, inner, outer } from './frame';

/** `Term: definition` lines: which term is this the definition of? The wrong options are the terms defined beside it. */
export const term: Kind = {
  name: 'term',
  drafts(fact, { source }) {
    if (fact.term === undefined || fact.elaborates) return [];
    const { term: name, definition } = fact.term;
    const concept = source.lexicon.resolve(name);
    const hidden = [name, ...(concept ? [concept.name, ...concept.aliases] : [])];
    const about = aboutOf({ ...fact, text: definition }, hidden);
    const where = about === '' ? '' : `In ${inner(about)}, `;
    const wrong = siblings(fact);
    const beside = wrong.filter((w) => w.near >= 2).length;
    // Without a list around it, what has a concept of its own is asked for as "Which … ?".
    if (beside < 2) return [];
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
      wrong: wrong.filter((w) => w.near >= 2),
      // Without options a term is only worth typing where it is more than a label.
      typedPrompt: concept !== undefined ? prompt : '',
      worth: 0.92,
    };
    return [draft];
  },
};

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

/** Terms of the same list (nearest), the same section, the note; labels and short names beside the bullet too. */
function siblings(fact: Fact): Candidate[] {
  const out = new Map<string, Candidate>();
  for (const b of fact.note.bullets) {
    if (b.index === fact.bullet.index) continue;
    const near =
      b.parent === fact.bullet.parent && b.section === fact.bullet.section && !isSentence(b)
        ? 3
        : b.section === fact.bullet.section
          ? 2
          : 1;
    const text = cleanStatement(b.text);
    const name =
      termLine(text)?.term ?? (near === 3 && b.notFact === 'label' && wordCount(text) <= 4 ? cleanTitle(text) : '');
    if (!isTermName(name)) continue;
    const key = name.toLowerCase();
    if (name !== '' && (out.get(key)?.near ?? 0) < near) out.set(key, { text: name, near });
  }
  return [...out.values()].sort((a, b) => b.near - a.near);
}
