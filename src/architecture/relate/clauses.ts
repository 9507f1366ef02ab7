import type { Unit } from '../language/units';

/** "To keep users out, (create a group)": whether the sentence begins with what it is done for. */
export function opensWithPurpose(units: readonly Unit[], at: number): boolean {
  let i = at;
  while (i > 0 && units[i - 1]?.t !== 'stop' && units[i - 1]?.t !== 'colon') i--;
  const first = units[i];
  return first?.t === 'verb' && first.infinitive;
}

/** "Checks the groups and, when one is open, triggers": where the sentence was left for a clause between commas. */
export function beforeAside(units: readonly Unit[], at: number): number {
  if (units[at]?.t !== 'comma') return at;
  for (let i = at - 1; i > 0; i--) {
    const t = units[i]?.t;
    if (t === 'comma' || t === 'stop' || t === 'colon') return at;
    if (t === 'sub') return units[i - 1]?.t === 'comma' && units[i - 2]?.t === 'and' ? i - 2 : at;
  }
  return at;
}
