import type { Thing } from './cast/thing';
import { thingsOf, type Phrase, type Unit } from './language/units';

/** Where a bullet names a quality. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

type IsDrawn = (key: string) => boolean;

/** A quality is not one where the sentence denies it. */
const DENIAL =
  /\b(?:no|not|never|cannot|without|lacks?|eliminat\w*|instead of|unlike|neither|nor|\w+n['’]t|cant|dont|doesnt|isnt|arent)\b/i;
/** "If traffic has to be encrypted", "apps that require a static IP": what would be, or what others want. */
const WANTED =
  /\b(?:if|unless|whether)\b[^,;:→]*$|\b(?:needs?|needed|requires?|required|requiring|wants?)\b[^,.;:→]*$/i;
/** What a thing has or is done to, if it is said of what it deals with: "encrypted objects", "serverless apps", "failover time". */
const OF_ANOTHER =
  /^(?:ap(?:p|plication|i)s?|workloads?|connections?|configurations?|data|objects?|files?|volumes?|traffic|communications?|invocations?|failures?|calls?|requests?|times?|paths?|regions?|targets?|containers?|functions?)\b/i;
const STATES = /^(?:serverless|encrypt|state|a?synchron|failover|automatic failover)/i;

/**
 * Whose a named quality is: the components that have it, or the bullet's topic where the sentence names none of them. Nobody's where it is denied,
 * wanted, or said of something that is not drawn.
 */
export function bearersOf(
  units: readonly Unit[],
  text: string,
  { start, end }: Named,
  drawn: IsDrawn,
): readonly Thing[] | 'topic' {
  const sentence = text.lastIndexOf('. ', start) + 1;
  const before = text.slice(sentence, start);
  if (DENIAL.test(before) || WANTED.test(before)) return [];
  const own = phraseAt(units, end);
  const ownThings = drawnOf(own, drawn);
  // "A serverless data integration service" is one; "serverless data" is another's.
  const head = own?.items.at(-1)?.head ?? text.slice(end + 1);
  if (ownThings.length === 0 && STATES.test(text.slice(start, end)) && OF_ANOTHER.test(head)) return [];
  const told = said(units, start, drawn);
  if (told !== undefined) return told;
  for (const unit of units) {
    if (unit.t !== 'np' || unit.start < sentence || unit.end > start) continue;
    const things = drawnOf(unit, drawn);
    // "It loads data into S3, Redshift and RDS in real time": it does so in real time, and they do not.
    if (things.length > 2 && isBehindVerb(units, unit, sentence)) return 'topic';
    if (things.length > 0) return things;
  }
  return ownThings.length > 0 ? ownThings : 'topic';
}

/** "A firewall that is stateful", "makes the servers stateless", "subnets are private": those which the clause is about. */
function said(units: readonly Unit[], start: number, drawn: IsDrawn): readonly Thing[] | undefined {
  const at = units.findLastIndex((unit) => unit.end <= start);
  const is = units[at];
  const before = units[at - 1];
  const earlier = units[at - 2];
  if (is?.t === 'be' && before?.t === 'rel' && earlier?.t === 'np') return drawnOf(earlier, drawn);
  // Not what "the app running on instances is" ends with.
  const hangs = earlier?.t === 'verb' || earlier?.t === 'prep';
  if (is?.t === 'be' && before?.t === 'np' && !hangs)
    return thingsOf(before).length > 0 ? drawnOf(before, drawn) : undefined;
  const [makes, made] = units.slice(at, at + 2);
  if (makes?.t !== 'verb' || makes.passive || !MAKES.test(makes.verb.lemma) || made?.t !== 'np' || made.start >= start)
    return undefined;
  return made.items.flatMap(({ thing, about }) => thing ?? about).filter(({ key }) => drawn(key));
}

const MAKES = /^(?:make|keep|render|leave)$/;

/** "Multi-AZ ALB": the phrase that a quality stands in, or directly before. */
function phraseAt(units: readonly Unit[], end: number): Phrase | undefined {
  const unit = units.find((one) => one.t === 'np' && one.end > end && one.start <= end + 1);
  return unit?.t === 'np' ? unit : undefined;
}

function drawnOf(phrase: Phrase | undefined, drawn: IsDrawn): Thing[] {
  return thingsOf(phrase).filter(({ key }) => drawn(key));
}

function isBehindVerb(units: readonly Unit[], phrase: Phrase, sentence: number): boolean {
  return units.some((unit) => unit.t === 'verb' && unit.start >= sentence && unit.end <= phrase.start);
}
