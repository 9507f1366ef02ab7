import { words } from '../../tables';
import { lends } from './data/words';
import type { Reading } from './reading';

/** Lemmas whose object does what the infinitive after it says: "use X to send". */
export const LENDS = words(lends);

/** "No", "without" and the like before a verb or its governor: "without going through", "is not guaranteed to be delivered". */
export function isDenied(reading: Reading, index: number): boolean {
  const verb = reading.units[index];
  const before = reading.units[index - 1];
  if (before?.t === 'instead') return true;
  const joined = before?.t === 'and' || before?.t === 'comma' ? reading.units[index - 2] : undefined;
  if (joined?.t === 'verb' && (joined.negated || isDenied(reading, index - 2))) return true;
  // "Prevents users from reaching", "to prevent users reaching"
  const from = before?.t === 'prep' && before.low === 'from';
  if (verb?.t === 'verb' && verb.verb.form === 'ing' && (from || before?.t === 'np'))
    if (isPrevented(reading, index - 1, from ? PREVENTS_FROM : PREVENTS)) return true;
  if (verb?.t === 'verb' && verb.infinitive && before?.t === 'np') {
    // "Cannot use a private IP to connect"
    const lender = reading.units[index - 2];
    if (lender?.t === 'verb' && lender.negated && LENDS.has(lender.verb.lemma)) return true;
    if (isAvoided(reading, index - 1)) return true;
  }
  return verb?.t === 'verb' && verb.infinitive && before?.t === 'verb' && before.negated;
}

/** "Instead of rewriting the app to use": what it would be done for is not done either. */
function isAvoided(reading: Reading, at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t === 'verb') return reading.units[i - 1]?.t === 'instead';
    if (unit?.t !== 'np' && unit?.t !== 'prep') return false;
  }
  return false;
}

/** "Prevents clients from reaching", "prevents clients reaching". */
function isPrevented(reading: Reading, at: number, prevents: RegExp): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = reading.units[i];
    if (unit?.t === 'stop' || unit?.t === 'sub') return false;
    if (unit?.t === 'verb') return prevents.test(unit.verb.lemma);
  }
  return false;
}

const PREVENTS = /^(?:prevent|prohibit|forbid|avoid)$/;
const PREVENTS_FROM = /^(?:prevent|stop|block|prohibit|keep|restrict|protect|discourage|avoid|forbid|ban)$/;
