import type { Lexicon } from '../../concepts';
import { isKin, nameOther, namesOf } from '../facts/kin';
import type { Fact } from '../facts/types';
import { isCommon, isContainer } from '../text/common';
import { isClause, mainClause } from '../text/clause';
import { namedSubject } from '../text/named-subject';
import { addressesReader, opening } from '../text/verbs';
import type { Draft, Kind, KindExample } from './draft';
import { aboutOf, fromFact, nounFor, whichQuestion } from './frame';

/** "Which AWS service … ?": what is said of a concept, the concept left out. */
export const which: Kind = {
  name: 'which',
  drafts(fact, { source }) {
    const { subject } = fact;
    if (subject?.concept === undefined || fact.sentence > 0) return [];
    const concept = source.lexicon.get(subject.concept);
    if (concept === undefined || isCommon(concept.name) || isContainer(concept)) return [];
    // Of what stands under a title of its own below a wide subject, the title is spoken of.
    if (subject.via !== 'own' && fact.aspects.length > 0 && concept.kind !== 'component') return [];
    if (subject.via !== 'own' && nameOther(fact.aspects, [concept.id], source.lexicon)) return [];
    const predicate = mainClause(subject.predicate);
    const how = opening(predicate);
    const named = subject.via !== 'own' && namedSubject(predicate) !== undefined;
    const other = named || opensWithOther(fact, concept.id, source.lexicon);
    // A sentence of its own describes its own subject, but for a way of doing things ("Pilot light"), whose picture it paints.
    const paints = concept.kind === 'term' && fact.aspects.length === 0;
    const clause = (how === 'other' || how === 'article') && (other || (isClause(predicate) && !paints));
    // An instruction ("Create a role …") describes nobody, and a sentence with a subject of its own describes that.
    if (how === 'base' || (subject.via !== 'own' && (clause || addressesReader(predicate))) || hasOwnLabel(fact))
      return [];
    const names = namesOf(concept.id, source.lexicon);
    const near = aboutOf({ ...fact, subject: { ...subject, via: 'own' } }, names);
    // A label that can't be shown ("EXTERNAL") is what is spoken of all the same.
    const label = fact.aspects.at(-1);
    if (subject.via !== 'own' && label !== undefined && /^[A-Z\d]{3,}$/.test(label) && near === '') return [];
    const prompt = whichQuestion(nounFor(concept.id, source.lexicon), predicate, near);
    const smooth = !prompt.includes('“');
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'which',
      prompt,
      statement: predicate,
      key: concept.name,
      keyConcept: concept.id,
      accepted: concept.aliases,
      answering: 'pool',
      worth: (smooth ? 0.92 : 0.5) - (subject.via === 'own' || subject.via === 'heading' ? 0 : 0.05),
    };
    return [draft];
  },
};

export const whichExamples: readonly KindExample[] = [
  {
    name: 'Glacier',
    note: '- Keeps archives on tape-like storage for seven years and longer',
    topic: 'Glacier',
    makes: {
      prompt: 'Which AWS service keeps archives on tape-like storage for seven years and longer?',
      key: 'S3 Glacier',
    },
  },
  { name: 'Glacier', note: '- See the pricing page', topic: 'Glacier' },
  {
    name: 'Glacier',
    note: '## Snowball Edge\n### From Storage Gateway\n- Sends tapes by ship to a vault at the far end of the world',
    topic: 'Storage Gateway',
  },
];

/** "CloudWatch rules that …" under another heading: the thing named first is spoken of. */
function opensWithOther({ subject, mentions }: Fact, own: string, lexicon: Lexicon): boolean {
  const first = subject?.via === 'own' ? undefined : mentions[0];
  const other = first === undefined || first.start > 0 ? undefined : lexicon.get(first.concept);
  return other?.kind === 'component' && !isCommon(other.name) && !isKin(own, other.id, lexicon);
}

/** "NLB and GWLB: …" under another heading: what stands before the colon is spoken of. */
function hasOwnLabel(fact: Fact): boolean {
  const label = /^[^:]{2,50}:/.exec(fact.text)?.[0].length ?? 0;
  return fact.subject?.via !== 'own' && fact.mentions.some((m) => m.end < label);
}
