import type { Lists } from './lists';
import { common } from './ids';
import { conceptsAt, conceptsIn, isStated, type Concepts } from './shape';
import type { FactRef } from './source';
import { Standing } from './standing';

/** Where concepts are mentioned and stand above, out of the lists alone: no note is unpacked. */
export class ConceptPlaces {
  /** What holds for the vault as it is. */
  private state = new Standing(-1);

  constructor(private readonly lists: Lists) {}

  /** For as long as no note comes or goes. */
  now(): Standing {
    const { changes } = this.lists.roster;
    if (this.state.changes !== changes) this.state = new Standing(changes);
    return this.state;
  }

  /** What a bullet mentions and stands under. */
  at(ref: FactRef): Concepts {
    return conceptsAt(this.lists.roster.shape(ref.path) ?? '', ref.bullet);
  }

  /** See `QuizSource.meet`. */
  meet(concept: string, other: string): boolean {
    const { mentioned, contexts } = this.lists;
    const own = mentioned.get(concept);
    return [mentioned, contexts].some((lists) => common(own, lists.get(other)).length > 0);
  }

  /** See `QuizSource.nests`. */
  nests(outer: string, inner: string): boolean {
    const { nested } = this.now();
    const pair = `${outer} ${inner}`;
    const known = nested.get(pair);
    if (known !== undefined) return known;
    const { concepts, contexts, roster } = this.lists;
    const [a, b] = [concepts.known(outer) ?? -1, concepts.known(inner) ?? -1];
    const ids = common(contexts.get(outer), contexts.get(inner));
    let isReversed = false;
    const found = roster.runs(ids).some((run) => {
      let [id, next] = [run.base, run.from];
      for (const { context } of conceptsIn(roster.shape(run.path) ?? '')) {
        if (id++ !== ids[next]) continue;
        const order = context.indexOf(a) - context.indexOf(b);
        if (order < 0) return true;
        isReversed ||= order > 0;
        if (++next === run.to) return false;
      }
      return false;
    });
    nested.set(pair, found);
    // Asked for next, mostly.
    if (!found) nested.set(`${inner} ${outer}`, isReversed);
    return found;
  }

  /** Bullets of a note that state something and name a concept twice, the one right after the other. */
  namedTwice(path: string): number[] {
    const shape = this.lists.roster.shape(path) ?? '';
    const out: number[] = [];
    let bullet = 0;
    for (const { mentions } of conceptsIn(shape)) {
      if (mentions.some((c, i) => c === mentions[i + 1]) && isStated(shape, bullet)) out.push(bullet);
      bullet++;
    }
    return out;
  }
}
