import { anyOf } from '../../tables';
import { genericOf } from '../cast/generic';
import { localThing, type Thing } from '../cast/thing';
import { common, nobody } from './data/proper';
import type { Tagged } from './tags';
import * as W from './vocabulary';
import { ABSTRACT, ATTRIBUTES, CONTAINERS, THEMES } from './words';

/** Endings of common nouns, and what a sentence may begin with. */
const COMMON = anyOf(common, '(?:%)$');
const NOBODY = anyOf(nobody);

/**
 * A product that no lexicon knows, told by its capital: the Cloudflare of "Cloudflare sits in front of". Whoever asks must see that it
 * stands where only something that does or gets something can stand.
 */
export function properName(tags: readonly Tagged[], from: number, to: number): Thing | undefined {
  const first = tags[from];
  if (first?.token.linked === true) return linkedName(tags, from, to);
  // Most phrases end here, so that nothing slow may be asked before.
  if (first === undefined || to - from > 3 || !startsCapital(first)) return undefined;
  const before = tags[from - 1];
  const opens = before === undefined || OPENS.has(before.tag);
  if (opens ? !mayDo(tags[to]) : before.tag === 'det' || before.tag === 'noun' || before.tag === 'name')
    return undefined;
  if (!isName(first)) return undefined;
  for (let i = from + 1; i < to; i++) if (!isCapital(tags[i])) return undefined;
  const inside = /\p{Ll}\p{Lu}/u.test(first.token.text);
  // A sentence begins with a capital anyway: only something in the singular that does something.
  if (opens && !does(tags, to, inside)) return undefined;
  if (!opens && (/^\p{Lu}/u.test(before.token.text) || (first.low.endsWith('s') && !inside && to - from === 1)))
    return undefined;
  if (!inside && (COMMON.test(first.low) || NOBODY.test(first.low))) return undefined;
  const words = tags.slice(from, to).map(({ token }) => token.text);
  const thing = localThing(words.join(' '), 'external');
  return { ...thing, key: `proper ${thing.concept}` };
}

/** "The API fetches orders from": who does it is the program behind it, where no name tells of another. */
export function bareApi(tags: readonly Tagged[], from: number, to: number): Thing | undefined {
  if (to - from !== 1 || tags[from]?.token.text !== 'API') return undefined;
  const at = tags[from - 1]?.tag === 'det' ? from - 2 : from - 1;
  const before = tags[at];
  const opens = before === undefined || OPENS.has(before.tag) || before.tag === 'comma';
  if (!opens || !does(tags, to, true)) return undefined;
  const thing = localThing('API', 'compute');
  return { ...thing, key: `proper ${thing.concept}` };
}

/** Endings of what something is like or about, and not of what does something. */
const QUALITY = /(?:ory|logy|graphy|al|ive|ous|ed|ble|ful|ure|age)$/;

/** "The [[order service]]": a note of one's own may be on a part of one's own, where its name ends in no property or deed. */
function linkedName(tags: readonly Tagged[], from: number, to: number): Thing | undefined {
  const words = tags.slice(from, to).map(({ token }) => token);
  const last = words.at(-1)?.low ?? '';
  if (words.length > 4 || last.length < 3 || !words.every(({ linked }) => linked)) return undefined;
  if (ATTRIBUTES.has(last) || THEMES.has(last) || ABSTRACT.has(last) || NOBODY.test(last)) return undefined;
  if (isCommonEnding(last) || QUALITY.test(last)) return undefined;
  const thing = localThing(words.map(({ text }) => text).join(' '), 'external');
  return { ...thing, key: `proper ${thing.concept}` };
}

/** Whether a sentence that begins with the name goes on with what one thing does, or where it stands. */
function does(tags: readonly Tagged[], at: number, sure: boolean): boolean {
  const tagged = tags[at];
  const verb = tagged?.verb;
  if (tagged?.tag === 'prep') return tagged.low === 'front' || tagged.low === 'behind';
  if (tagged === undefined || verb?.form !== 's' || verb.rows.length === 0) return false;
  // "Regular pushes to S3"
  const noun = ((tagged.token.known.is | W.knownOf(verb.lemma).is) & W.ALSO_NOUN) !== 0;
  return sure || !noun || /^(?:noun|name|det)$/.test(tags[at + 1]?.tag ?? '');
}

/** Whether only its capital says what it is. */
export function isProper(thing: Thing): boolean {
  return thing.key.startsWith('proper ');
}

const OPENS: ReadonlySet<string> = new Set(['stop', 'colon', 'dash', 'open', 'close', 'sub', 'arrow']);

function mayDo(tagged: Tagged | undefined): boolean {
  return tagged?.tag === 'verb' || tagged?.tag === 'prep';
}

/** Endings of what somebody does, feels or is: "routing", "availability". */
export function isCommonEnding(word: string): boolean {
  return /(?:tion|sion|ing|ment|ity|ance|ence|ness|ship|ism|ics)s?$/.test(word);
}

function startsCapital({ token }: Tagged): boolean {
  const code = token.text.charCodeAt(0);
  return code >= 128 || (code >= 65 && code <= 90);
}

function isCapital(tagged: Tagged | undefined): boolean {
  return tagged?.token.kind === 'word' && /^\p{Lu}[\p{L}\p{N}.]*\p{Ll}/u.test(tagged.token.text);
}

function isName(tagged: Tagged): boolean {
  const { low, token } = tagged;
  if (!isCapital(tagged) || low.length < 4) return false;
  const { is, verb, noun, phrases } = token.known;
  if (is !== W.NOUNISH || verb !== undefined || noun !== undefined || phrases !== undefined) return false;
  return (
    !ATTRIBUTES.has(low) &&
    !THEMES.has(low) &&
    !ABSTRACT.has(low) &&
    !CONTAINERS.has(low) &&
    genericOf(low) === undefined
  );
}
