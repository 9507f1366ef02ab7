import { wordsOf } from '../../tables';
import { frames, type Row } from '../frames';
import { inflect, type Form } from './inflection';
import { plainVerbs } from './data/verbs';

/** A word that may be a form of a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: Form;
  /** What the frames say about it; empty for a verb that draws nothing. */
  readonly rows: readonly Row[];
}

/** A form of a verb, and how many words it takes. */
export interface FoundVerb {
  readonly verb: VerbForm;
  readonly length: number;
}

/** A word of a text with what its vocabulary says of it. */
interface Word {
  readonly low: string;
  readonly known: { readonly verb: FoundVerb | undefined; readonly opens: boolean };
}

/** Every form of every known verb, by its lower-case words; a form of several verbs goes to the one with frames. */
export class VerbTable {
  private readonly forms = new Map<string, VerbForm>();
  /** Nouns that stand for their verbs. */
  readonly nouns = new Map<string, VerbForm>();
  /** First words of forms of two words or more. */
  readonly openers = new Set<string>();

  constructor() {
    const rows = new Map<string, Row[]>();
    const nouns = new Map<string, Row[]>();
    const written = new Map<string, string>();
    for (const frame of frames()) {
      for (const row of frame.rows) {
        for (const verb of split(row.verbs)) {
          const lemma = verb.split('/')[0] ?? '';
          written.set(lemma, verb);
          push(rows, lemma, row);
        }
        for (const noun of split(row.nouns ?? '')) push(nouns, noun, row);
      }
    }
    for (const [lemma, list] of rows) this.add(written.get(lemma) ?? lemma, list);
    for (const verb of wordsOf(plainVerbs)) this.add(verb, []);
    for (const [noun, list] of nouns) {
      for (const word of [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]) {
        this.nouns.set(word, { lemma: noun, form: 'noun', rows: list });
      }
    }
  }

  /** Every form with its words. */
  all(): Iterable<readonly [string, VerbForm]> {
    return this.forms;
  }

  /** The verb form that begins with `words[at]`, longest first. */
  find(words: readonly Word[], at: number): FoundVerb | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    if (first.known.opens) {
      for (let n = 3; n > 1; n--) {
        if (at + n > words.length) continue;
        let key = first.low;
        for (let i = 1; i < n; i++) key += ` ${words[at + i]?.low ?? ''}`;
        const verb = this.forms.get(key);
        if (verb !== undefined) return { verb, length: n };
      }
    }
    return first.known.verb;
  }

  /** "Backs (data) up": the verb that begins at `at` and ends with a particle a few words later, and where that stands. */
  split(
    words: readonly (Word & { readonly kind: string })[],
    at: number,
  ): { verb: VerbForm; particle: number } | undefined {
    const first = words[at];
    if (first?.known.opens !== true) return undefined;
    for (let i = at + 1; i <= at + 4; i++) {
      const word = words[i];
      if (word === undefined || word.kind === 'mark' || word.kind === 'arrow') return undefined;
      const verb = i > at + 1 && PARTICLE.test(word.low) ? this.forms.get(`${first.low} ${word.low}`) : undefined;
      if (verb !== undefined) return { verb, particle: i };
    }
    return undefined;
  }

  private add(verb: string, rows: readonly Row[]): void {
    const lemma = (verb.split('/')[0] ?? '').replaceAll('_', ' ');
    for (const [form, word] of inflect(verb)) {
      if (this.forms.has(word)) continue;
      this.forms.set(word, { lemma, form, rows });
      // "backed-up daily"
      if (form === 'past') this.forms.set(word.replace(' ', '-'), { lemma, form, rows });
      const space = word.indexOf(' ');
      if (space > 0) this.openers.add(word.slice(0, space));
    }
  }
}

const PARTICLE = /^(?:up|out|off)$/;

function split(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}
