import type { Item, Unit } from '../language/units';
import { phraseAt, type Draw, type Resolve } from './around';
import { isNetwork } from './pairs';

const STANDS_IN = /^(?:backups?|back-?up|fail-?over|fallback|fall-back|recovery|standby|redundancy|secondary)$/;

/** "A VPN as a backup for Direct Connect", "is the failover of": one line that stands in for another. `at` is what it is called. */
export function standbyOf(units: readonly Unit[], at: number, draw: Draw, resolve: Resolve): void {
  const role = units[at];
  const as = units[at - 1];
  const is = as?.t === 'be' ? !as.negated : as?.t === 'prep' && as.low === 'as';
  if (!is) return;
  const said = role?.t === 'np' ? role.items[0]?.head : role?.t === 'verb' ? role.verb.lemma : undefined;
  const word = said?.split(' ').at(-1) ?? '';
  const line = units[at + 1];
  const of = line?.t === 'prep' && /^(?:for|of|to|from)$/.test(line.low);
  if (!of || !STANDS_IN.test(word)) return;
  const holder = phraseAt(units, at - 2);
  const end = phraseAt(units, at + 2);
  if (holder === undefined || end === undefined) return;
  const only = (items: readonly Item[]): readonly Item[] => items.filter(isNetwork);
  draw(only(resolve(holder, at - 2)), only(end), 'backup for', 'replication');
}
