import type { Lexicon } from '../../concepts';
import { words } from '../../tables';
import { doing } from '../data/words';
import { isKin, nameOther, namesOf } from '../facts/kin';
import type { Fact } from '../facts/types';
import { isCommon, isContainer } from '../text/common';
import { cleanStatement } from '../text/clean';
import { isClause, mainClause, OFTEN_NOUNS } from '../text/clause';
import { namedSubject } from '../text/named-subject';
import { addressesReader, isBase, isFinite, opening } from '../text/verbs';
import { toldBy } from '../gate/telling';
import type { Draft, Kind, KindExample } from './draft';
import { aboutOf, fromFact, nounFor, outer, whichQuestion } from './frame';

const TYPED_TELLING = 5;

/** "Which AWS service … ?": what is said of a concept, the concept left out. */
export const which: Kind = {
  name: 'which',
  drafts(fact, { source }) {
    const { subject } = fact;
    if (subject?.concept === undefined || (fact.sentence > 0 && !goesOn(fact))) return [];
    const concept = source.lexicon.get(subject.concept);
    if (concept === undefined || isCommon(concept.name) || isContainer(concept)) return [];
    // Of what stands under a title of its own below a wide subject, the title is spoken of.
    if (subject.via !== 'own' && fact.aspects.length > 0 && concept.kind !== 'component') return [];
    if (subject.via !== 'own' && nameOther(fact.aspects, [concept.id], source.lexicon)) return [];
    const predicate = mainClause(subject.predicate);
    const how = opening(predicate);
    const named = subject.via !== 'own' && (namedSubject(predicate) !== undefined || theNameActs(fact));
    const other = named || opensWithOther(fact, concept.id, source.lexicon);
    // A sentence of its own describes its own subject, but for a way of doing things ("Pilot light"), whose picture it paints.
    const paints = concept.kind === 'term' && fact.aspects.length === 0 && !WHEN.test(predicate);
    const clause =
      (how === 'other' || how === 'article') &&
      (other || OF_OTHERS.test(predicate) || (isClause(predicate) && !paints));
    // An instruction ("Create a role …") describes nobody, and a sentence with a subject of its own describes that.
    const does = how === 'base' && concept.kind === 'component' && fact.aspects.length === 0 && isPurpose(predicate);
    if (
      (how === 'base' && !does) ||
      (subject.via !== 'own' && (clause || addressesReader(predicate))) ||
      hasOwnLabel(fact)
    )
      return [];
    const names = namesOf(concept.id, source.lexicon);
    const near = aboutOf({ ...fact, subject: { ...subject, via: 'own' } }, names);
    // A label that can't be shown ("EXTERNAL") is what is spoken of all the same.
    const label = fact.aspects.at(-1);
    // What something is, it says of the title it stands under, and not of what that title is a part of.
    if (subject.via !== 'own' && near !== '' && /^(?:is )?an? /i.test(predicate)) return [];
    if (subject.via !== 'own' && label !== undefined && /^[A-Z\d][A-Z\d &/-]{2,}$/.test(label) && near === '')
      return [];
    const noun = nounFor(concept.id, source.lexicon);
    const prompt = whichQuestion(noun, predicate, near);
    const smooth = !prompt.includes('“');
    const isNounPhrase = /^(?:other|article)$/.test(how) && !isClause(predicate) && !WHEN.test(predicate);
    // Where no options are found, enough must be said to name it from memory.
    const nameable =
      concept.kind === 'component' &&
      near === '' &&
      toldBy(predicate) >= TYPED_TELLING &&
      (smooth || (isNounPhrase && / (?:that|which|for) /.test(predicate)));
    const typed = !smooth
      ? `What do your notes describe as “${outer(predicate)}”?`
      : prompt.replace(/^Which of these /, 'What ');
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'which',
      prompt,
      statement: predicate,
      key: concept.name,
      keyConcept: concept.id,
      accepted: concept.aliases,
      answering: 'pool',
      typedPrompt: nameable ? typed : '',
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
    note: '- If pages are read every day, S3 Standard is the cheaper place for them',
    topic: 'Glacier',
  },
  {
    name: 'Glacier',
    note: '## Snowball Edge\n### From Storage Gateway\n- Sends tapes by ship to a vault at the far end of the world',
    topic: 'Storage Gateway',
  },
];

/** "Keeps copies. Encrypts them": a second sentence without a subject goes on about that of the first, which has none of its own either. */
function goesOn({ subject, bullet, text }: Fact): boolean {
  const first = cleanStatement(bullet.text);
  return subject?.via !== 'own' && BARE.test(opening(text)) && BARE.test(opening(first)) && !/^[^.]*:/.test(first);
}

const BARE = /^(?:third|participle)$/;

const DOING = words(doing);

/** "Create and manage keys" says what a thing is for, "Create a key in the console" what to do. */
function isPurpose(predicate: string): boolean {
  return (
    !/\b(?:your?|must|should|need|make sure|console|step)\b|^\S+ (?:an?|the|one|this|that|it|only|it|from|to|for|by|in|on|with|if|when)\b/i.test(
      predicate,
    ) && !DOING.has(/^\p{L}+/u.exec(predicate)?.[0].toLowerCase() ?? '')
  );
}

/** "CloudWatch rules that …" under another heading: the thing named first is spoken of. */
function opensWithOther({ subject, mentions, text }: Fact, own: string, lexicon: Lexicon): boolean {
  if (subject?.via === 'own') return false;
  const first = mentions.find((m) => m.start === 0 || CONDITION.test(text.slice(0, m.start)));
  // "You put a film into S3": the reader does something there.
  const met = /^you\b/i.test(text) ? mentions : first === undefined ? [] : [first];
  return met.some(({ concept }) => {
    const other = lexicon.get(concept);
    return other?.kind === 'component' && !isCommon(other.name) && !isKin(own, other.id, lexicon);
  });
}

/** "The Anycast IP sends …": a name behind an article, with its verb, in whatever number. */
function theNameActs({ mentions, text }: Fact): boolean {
  const name = mentions.find((m) => m.start === 4 && /^the /i.test(text));
  const next = name === undefined ? '' : (/^ (\p{Ll}+) /u.exec(text.slice(name.end))?.[1] ?? '');
  return next !== '' && (isFinite(next) || isBase(next)) && !OFTEN_NOUNS.test(next);
}

/** "The load that a lock can take depends on …": the load is what it is said of. */
const OF_OTHERS =
  /^(?:the|its|their)\s.*\b(?:that|which)\s.*\s(?:depends?|var(?:y|ies)|differs?|increases?|decreases?)\b/i;

const WHEN =
  /^(?:if|when|once|while|since|unless|until|after|before|because|whenever)\b|^(?:\S+ ){1,3}(?:needs?|must|should|has|have) to\b/i;
/** "If you want more control, …": all that stands before the sentence's own subject. */
const CONDITION =
  /^(?:if|when|where|while|unless|for|with|in|on|to|as|since|because|once|after|before|unlike|like)\b[^,]*,\s+(?:an?\s+|the\s+)?$/i;

/** "NLB and GWLB: …" under another heading: what stands before the colon is spoken of. */
function hasOwnLabel(fact: Fact): boolean {
  const label = /^[^:]{2,50}:/.exec(fact.text)?.[0].length ?? 0;
  return fact.subject?.via !== 'own' && fact.mentions.some((m) => m.end < label);
}
