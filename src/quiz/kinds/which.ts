import type { Concept } from '../../concepts';
import { namesOf } from '../facts/kin';
import { isCommon } from '../text/common';
import { opening } from '../text/verbs';
import type { Draft, Kind } from './draft';
import { aboutOf, fromFact, isClause, nounFor, whichQuestion } from './frame';

/** "Which AWS service … ?": what is said of a concept, the concept left out. */
export const which: Kind = {
  name: 'which',
  examples: [
    {
      name: 'Glacier',
      note: '- Keeps archives on tape-like storage for seven years and longer',
      topic: 'Glacier',
      makes: {
        prompt: 'Which of these keeps archives on tape-like storage for seven years and longer?',
        key: 'Glacier',
      },
    },
    { name: 'Glacier', note: '- See the pricing page', topic: 'Glacier' },
  ],
  drafts(fact, { source }) {
    const { subject } = fact;
    if (subject?.concept === undefined || fact.sentence > 0) return [];
    const concept = source.lexicon.get(subject.concept);
    if (concept === undefined || isCommon(concept.name) || isContainer(concept)) return [];
    const how = opening(subject.predicate);
    const clause = (how === 'other' || how === 'article') && isClause(subject.predicate);
    // An instruction ("Create a role …") describes nobody, and a sentence with a subject of its own describes that.
    if (how === 'base' || (clause && subject.via !== 'own')) return [];
    const names = namesOf(concept.id, source.lexicon);
    const near = aboutOf({ ...fact, subject: { ...subject, via: 'own' } }, names);
    const prompt = whichQuestion(nounFor(concept.id, source.lexicon), subject.predicate, near);
    const smooth = !prompt.includes('“');
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'which',
      prompt,
      statement: near === '' ? subject.predicate : `${near}: ${subject.predicate}`,
      key: concept.name,
      keyConcept: concept.id,
      accepted: concept.aliases,
      answering: 'pool',
      worth: (smooth ? 0.92 : 0.5) - (subject.via === 'own' || subject.via === 'heading' ? 0 : 0.05),
    };
    return [draft];
  },
};

/** Notes that gather things ("Storage services"): their bullets describe what is gathered. */
function isContainer(concept: Concept): boolean {
  if (concept.source === 'catalogue') return false;
  return /\b(?:architectures?|services|concepts|notes|types?|class(?:es)?|features|options|details|strategies|models?|comparison|basics|framework|patterns?|exam|plan|overview|policies|principles|design|storage|security|architecture)$/i.test(
    concept.name,
  );
}
