import { contentWords, flat, hasWords } from '../text/words';
import { namedSubject } from '../text/named-subject';
import type { Note } from '../../notes';
import type { Fact } from '../facts/types';
import { cleanStatement } from '../text/clean';
import { mainClause } from '../text/clause';
import type { Candidate, Draft, Kind, KindExample } from './draft';
import { aboutOf, fromFact, inner, inside } from './frame';
import { isSaidElsewhere } from './titled';

const FEWEST = 2;

/** "Which of these unwinds the double helix?": of whom or what a sentence is, where no catalogue knows it. The others have sentences beside it. */
export const subject: Kind = {
  name: 'which',
  drafts(fact, { source }) {
    if (fact.elaborates || fact.sentence > 0 || fact.term !== undefined) return [];
    const said = namedSubject(fact.text);
    // What is a concept is asked for as one.
    if (said === undefined || source.lexicon.resolve(said.name) !== undefined) return [];
    const own = namesIn(fact.note).find((n) => n.bullet === fact.bullet.index);
    const predicate = mainClause(said.predicate);
    if (own === undefined || hasWords(predicate, own.name)) return [];
    const wrong = beside(own, fact).filter((w) => !hasWords(predicate, w.text));
    if (wrong.length < FEWEST || isSaidElsewhere(fact, new Set(contentWords(predicate)))) return [];
    const near = aboutOf(fact, [own.name]);
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'which',
      prompt: `${near === '' ? 'Which' : `Regarding ${inner(near)}, which`} of these ${inside(predicate)}?`,
      statement: predicate,
      key: own.name,
      answering: 'pool',
      wrong,
      worth: 0.85,
    };
    return [draft];
  },
};

export const subjectExamples: readonly KindExample[] = [
  {
    name: 'Replication',
    note: '- Helicase unwinds the double helix at the fork\n- Primase makes a short primer of RNA\n- Ligase joins the fragments of the lagging strand',
    topic: 'everything',
    makes: { prompt: 'Regarding replication, which of these unwinds the double helix at the fork?', key: 'Helicase' },
  },
  {
    name: 'Congress',
    note: '- Metternich chaired the congress and wanted a balance of power\n- Talleyrand won France a seat among the great powers\n- Castlereagh spoke for Britain in every meeting of the allies',
    topic: 'everything',
    makes: {
      prompt: 'Regarding Congress, which of these spoke for Britain in every meeting of the allies?',
      key: 'Castlereagh',
    },
  },
  {
    name: 'Backups',
    note: '- Copies lie in another building\n- Tapes are read once a year\n- Plans name the hours that may be lost',
    topic: 'everything',
  },
];

/** A name that a sentence of the note is about. */
interface Named {
  readonly name: string;
  /** The sentence says what it is, not what it does. */
  readonly is: boolean;
  readonly bullet: number;
  readonly section: number;
}

/** Reading all sentences of a note takes as long as reading its facts; a quiz asks for many of one note. */
const KNOWN = new WeakMap<Note, readonly Named[]>();

function namesIn(note: Note): readonly Named[] {
  const known = KNOWN.get(note);
  if (known !== undefined) return known;
  const text = note.bullets.map((b) => b.text).join('\n');
  const found = note.bullets.flatMap((b): Named[] => {
    const said = b.notFact === null && !b.doubt ? namedSubject(cleanStatement(b.text)) : undefined;
    if (said === undefined || isPlain(said.name, text)) return [];
    return [{ name: said.name, is: /^is /.test(said.predicate), bullet: b.index, section: b.section }];
  });
  KNOWN.set(note, found);
  return found;
}

/** The note writes the word small elsewhere: it is a plain noun that opens a sentence. */
function isPlain(name: string, text: string): boolean {
  if (/\s/.test(name) || /[\p{Lu}\d]/u.test(name.slice(1))) return false;
  return new RegExp(`(?:^|[^\\p{L}-])${name.toLowerCase()}s?(?![\\p{L}-])`, 'mu').test(text);
}

/** Names of the same make in other bullets of the section, or of the note. */
function beside(own: Named, { note }: Fact): Candidate[] {
  const others = namesIn(note).filter((n) => flat(n.name) !== flat(own.name) && makeOf(n.name) === makeOf(own.name));
  const here = others.filter((n) => n.section === own.section);
  // Those of which the same sort of thing is said come first, and those that stand beside it.
  const rows = [here.filter((n) => n.is === own.is), others.filter((n) => n.is === own.is), here];
  const row = rows.find((names) => new Set(names.map((n) => n.name)).size >= FEWEST) ?? [];
  return [...new Set(row.map((n) => n.name))].map((text) => ({ text, near: 3 }));
}

/** "The Directory", "Article 231" and "Robespierre" are of three makes. */
function makeOf(name: string): string {
  return /^the /i.test(name) ? 'the' : /\d/.test(name) ? 'number' : '';
}
