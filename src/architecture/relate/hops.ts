import type { Item, Unit } from '../language/units';
import { isEdge, things, type Draw } from './around';

/** What an arrow may lead to or come from: no place but somebody else's. */
function isPart({ thing }: Item): boolean {
  return thing !== undefined && (thing.kind !== 'place' || /^(?:external|client)$/.test(thing.category));
}

/** "A to B" at the beginning or behind a dash, with how or over what behind it. */
export function isHopBegun(units: readonly Unit[], at: number): boolean {
  const before = units[at - 2];
  const after = units[at + 2];
  const goesOn =
    after?.t === 'dash' || (after?.t === 'prep' && /^(?:over|through|via|using|with|on|in)$/.test(after.low));
  const opens = before === undefined || before.t === 'dash' || before.t === 'colon' || before.t === 'stop';
  return opens && (goesOn || (before?.t === 'dash' && isEdge(after)));
}

export function hopTo(from: readonly Item[], to: readonly Item[], [way, over]: readonly Unit[], draw: Draw): void {
  if (!from.every(isPart) || !to.every(isPart)) return;
  const hop =
    way?.t === 'prep' && /^(?:over|through|via)$/.test(way.low) && over?.t === 'np'
      ? over.items.filter(
          ({ thing }) =>
            thing?.kind === 'component' && /^(?:networking|integration|analytics|migration)$/.test(thing.category),
        )
      : [];
  if (hop.length === 0) return draw(from, to, '', 'traffic');
  draw(from, hop, '', 'traffic');
  draw(hop, to, '', 'traffic');
}

/** "From the office: Snowball or DataSync", "From the browser to CloudFront" */
export function sentFrom([way, who, mark, what, end]: readonly Unit[], draw: Draw): void {
  if (way?.t !== 'prep' || way.low !== 'from' || who?.t !== 'np' || what?.t !== 'np') return;
  if (!isEdge(end) || !who.items.every(isPart)) return;
  if (mark?.t === 'prep' && mark.low === 'to' && what.items.every(isPart)) {
    const kept = [...who.items, ...what.items].every(({ thing }) =>
      /^(?:database|storage)$/.test(thing?.category ?? ''),
    );
    draw(who.items, what.items, '', kept ? 'data' : 'traffic');
  }
  if (mark?.t !== 'colon') return;
  draw(
    who.items,
    things(what.items).filter(({ thing }) => thing?.kind === 'component'),
    '',
    'data',
  );
}

/** "A tunnel between the two" in a list: between those of the list that stand before it. */
export function joinedBy(units: readonly Unit[], siblings: readonly (readonly Unit[])[]): readonly Item[] {
  const [what, way, them, end] = units;
  if (what?.t !== 'np' || way?.t !== 'prep' || way.low !== 'between' || them?.t !== 'np' || !isEdge(end)) return [];
  const [pronoun, ...more] = them.items;
  if (more.length > 0 || !/^(?:the )?(?:two|them|both)$/.test(pronoun?.pronoun ?? '')) return [];
  const last = siblings.slice(-2).map(([first]) => (first?.t === 'np' ? things(first.items) : []));
  return last.length === 2 && last.every((one) => one.length === 1) ? last.flat() : [];
}

/** "User to CloudFront to ALB to EC2" and nothing else. */
export function isWay(units: readonly Unit[], at: number): boolean {
  const isTo = (i: number): boolean => {
    const unit = units[i];
    return unit?.t === 'prep' && unit.low === 'to' && units[i - 1]?.t === 'np' && units[i + 1]?.t === 'np';
  };
  let first = at;
  let last = at;
  while (isTo(first - 2)) first -= 2;
  while (isTo(last + 2)) last += 2;
  const after = units[last + 2];
  const aim = after?.t === 'prep' && after.low === 'for';
  return last > first && (isEdge(units[first - 2]) || first === 2) && (isEdge(after) || aim);
}
