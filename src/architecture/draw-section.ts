import type { Lexicon } from '../concepts';
import type { Note, Section } from '../notes';
import { assemble } from './assemble';
import { Cast } from './cast/cast';
import { labelThing, listedIn, pairIn, readSection, topicAt, type ReadBullet } from './read-section';
import { arrowsOf } from './relate/arrows';
import { labelledList } from './relate/lists';
import { placeAlone } from './relate/placements';
import type { Placement, Relation } from './relate/relation';
import { sentencesOf } from './relate/sentences';
import { topicOf } from './relate/topic';
import type { Architecture } from './types';
import type { Thing } from './cast/thing';

/** What the bullets of a section say about components, or undefined when they name none. */
export function drawSection(note: Note, section: Section, lexicon: Lexicon): Architecture | undefined {
  const cast = new Cast(lexicon);
  const topic = topicOf(note, section, lexicon);
  for (const thing of topic) cast.know(thing);
  const read = readSection(note, section, lexicon, cast);
  const relations: Relation[] = [];
  const placements: Placement[] = [];
  const heading = section.headings.at(-1)?.text ?? '';
  relations.push(...labelledList(heading, topic, listedIn(read.filter((one) => one.parent === undefined))));
  for (const one of read) {
    relations.push(...relationsAt(one, topic, placements));
  }
  return assemble(read, relations, placements);
}

function relationsAt(one: ReadBullet, topic: readonly Thing[], placements: Placement[]): Relation[] {
  const { bullet, units } = one;
  const said = { text: bullet.text, line: bullet.line, hedge: bullet.doubt ? ('doubted' as const) : undefined };
  const children = listedIn(one.children);
  const listed = children.map(({ item }) => item);
  const own = labelThing(units);
  const about = own.length > 0 ? own : topicAt(one, topic);
  const out: Relation[] = [...arrowsOf(units, said, { listed })];
  const found = sentencesOf(units, said, { topic: about, listed, pair: pairIn(one.parent) });
  out.push(...found.relations);
  placements.push(...found.placements);
  out.push(...labelled(one, topicAt(one, topic), children));
  const place = placeAlone(units);
  if (place !== undefined) {
    for (const { item, line } of children) {
      if (item.thing !== undefined && item.thing.key !== place.key)
        placements.push({ inner: item.thing, outer: place, line });
    }
  }
  return out;
}

/** A label with its list after the colon, or in the bullets under it. */
function labelled(one: ReadBullet, topic: readonly Thing[], children: ReturnType<typeof listedIn>): Relation[] {
  const { text, line } = one.bullet;
  const colon = text.indexOf(':');
  if (colon > 0 && colon < text.length - 1) {
    const at = one.units.findIndex((unit) => unit.t === 'colon');
    const after = one.units[at + 1];
    if (after?.t !== 'np' || text.slice(0, colon).split(' ').length > 5) return [];
    return labelledList(
      text.slice(0, colon),
      topic,
      after.items.map((item) => ({ item, line })),
    );
  }
  return children.length > 0 && text.split(' ').length <= 6 ? labelledList(text, topic, children) : [];
}
