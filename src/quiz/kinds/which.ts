import { namesOf } from '../facts/kin';
import { opening } from '../text/verbs';
import type { Draft, Kind } from './draft';
import { aboutOf, fromFact, nounFor, whichQuestion } from './frame';

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
    if (subject?.concept === undefined || fact.elaborates) return [];
    const concept = source.lexicon.get(subject.concept);
    if (concept === undefined) return [];
    const names = namesOf(concept.id, source.lexicon);
    const near = aboutOf({ ...fact, subject: { ...subject, via: 'own' } }, names);
    const prompt = whichQuestion(nounFor(concept.id, source.lexicon), subject.predicate, near);
    const how = opening(subject.predicate);
    const smooth = how !== 'other' && how !== 'base';
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'which',
      prompt,
      statement: near === '' ? subject.predicate : `${near}: ${subject.predicate}`,
      key: concept.name,
      keyConcept: concept.id,
      accepted: concept.aliases,
      answering: 'pool',
      worth: (smooth ? 0.9 : 0.62) - (subject.via === 'own' || subject.via === 'heading' ? 0 : 0.05),
    };
    return [draft];
  },
};
