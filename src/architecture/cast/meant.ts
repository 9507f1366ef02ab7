import type { Generic } from './generic';
import type { Thing } from './thing';

/** The latest named thing that a common noun may stand for; "the stream" is rather one that is called a stream. */
export function meantBy(
  generic: Generic,
  noun: string,
  order: readonly Thing[],
  topics: readonly Thing[],
): Thing | undefined {
  if (generic.stands.length === 0) return undefined;
  let best: Thing | undefined;
  let rank = 0;
  for (let i = order.length - 1; i >= 0 && rank < 3; i--) {
    const thing = order[i];
    if (thing === undefined || !generic.stands.includes(thing.concept)) continue;
    // "The instances" are EC2's rather than those of the database named last.
    const alike = thing.category === generic.category;
    const found = alike && thing.concept.includes(noun) ? 3 : alike ? 2 : 1;
    if (found > rank) [best, rank] = [thing, found];
  }
  // "The cluster" is rather what the section is about than what it compares with.
  const topic = topics.find(({ concept }) => generic.stands.includes(concept));
  const rather = rank < 2 || (rank < 3 ? topic?.category === generic.category : topic?.concept === best?.concept);
  return topic !== undefined && rather ? topic : best;
}

/** "The primary" in a section on a database: the name of what a noun stands for there that elsewhere means nothing alone. */
export function aloneUnder(noun: string, topics: readonly Thing[]): string | undefined {
  const isOfDatabase = noun === 'primary' && topics.some(({ category }) => category === 'database');
  return isOfDatabase ? 'Primary database' : undefined;
}
