import { BLANK } from '../kinds/draft';
import type { StemRule } from './rule';
import { toldBy } from './telling';

/** What one thing is compared with, many others may be compared with as truly. */
const COMPARED = new RegExp(
  `\\b(?:than|unlike|compared (?:to|with)|similar to|like|instead of|as well as)\\s+(?:(?:an?|a\\(n\\)|the|other|any|most|single)\\s+)*${BLANK}`,
  'i',
);
/** What may be done with one thing may be done with many. */
const MAY = new RegExp(
  `\\b(?:can|may|could|might|supports?|integrates?|integrated|works?|compatible|popular|available|familiar)\\b[^.;:]*${BLANK}`,
  'i',
);
const LEAST = 5;

/** A gap in a place where the statement holds for many things ("works with _____") has more right answers than one (19). */
export const openGap: StemRule = {
  name: 'open gap',
  ok({ statement, kind, about }) {
    if (kind !== 'choice' && kind !== 'cloze') return true;
    // A later sentence leans on those before it, which nobody sees.
    if ((about?.sentence ?? 0) > 0 && toldBy(statement) < LEAST) return false;
    return !COMPARED.test(statement) && (!MAY.test(statement) || toldBy(statement) >= LEAST);
  },
};
