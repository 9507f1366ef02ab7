import type { Lexicon } from '../concepts';
import type { Bullet, Note, Section } from '../notes';
import { assemble } from './assemble';
import { Cast } from './cast/cast';
import type { Thing } from './cast/thing';
import { readUnits } from './language/reader';
import { tag } from './language/tagger';
import { tokenize } from './language/tokens';
import { thingsOf, type Item, type Unit } from './language/units';
import { arrowsOf } from './relate/arrows';
import type { Placement, Relation } from './relate/relation';
import { relationsOf } from './relate/sentences';
import { topicOf } from './relate/topic';
import type { Architecture } from './types';

const SKIPPED: ReadonlySet<Bullet['notFact']> = new Set([
  'question',
  'option',
  'code',
  'comment',
  'image',
  'exam',
  'contents',
  'empty',
]);

/** A bullet with its words read. */
export interface ReadBullet {
  readonly bullet: Bullet;
  readonly units: readonly Unit[];
}

/** What the bullets of a section say about components, or undefined when they name none. */
export function drawSection(note: Note, section: Section, lexicon: Lexicon): Architecture | undefined {
  const cast = new Cast(lexicon);
  const topic = topicOf(note, section, lexicon);
  for (const thing of topic) cast.know(thing);
  const read: ReadBullet[] = [];
  for (const index of section.bullets) {
    const bullet = note.bullets[index];
    if (bullet === undefined || SKIPPED.has(bullet.notFact)) continue;
    const mentions = lexicon.mentions(bullet.text, bullet.links);
    const tokens = tokenize(bullet.text, mentions, (id) => lexicon.get(id));
    read.push({ bullet, units: readUnits(tag(tokens), bullet.text, cast) });
  }
  const relations: Relation[] = [];
  const placements: Placement[] = [];
  const byIndex = new Map(read.map((one) => [one.bullet.index, one]));
  for (const one of read) {
    const around = { topic: topicAt(one, byIndex, topic), listed: listedUnder(one, read) };
    const said = {
      text: one.bullet.text,
      line: one.bullet.line,
      hedge: one.bullet.doubt ? ('doubted' as const) : undefined,
    };
    relations.push(...arrowsOf(one.units, said));
    relations.push(...relationsOf(one.units, said, around));
  }
  return assemble(read, relations, placements);
}

/** The thing a bullet is about when it does not say: that of its nearest parent that names one first. */
function topicAt(
  one: ReadBullet,
  byIndex: ReadonlyMap<number, ReadBullet>,
  section: readonly Thing[],
): readonly Thing[] {
  for (let parent = byIndex.get(one.bullet.parent); parent !== undefined; parent = byIndex.get(parent.bullet.parent)) {
    const first = parent.units[0];
    if (first?.t !== 'np') continue;
    const things = thingsOf(first);
    if (things.length > 0) return things;
  }
  return section;
}

/** Things that the bullets nested under one list, where each begins with its own. */
function listedUnder(one: ReadBullet, read: readonly ReadBullet[]): Item[] {
  const items: Item[] = [];
  for (const child of read) {
    if (child.bullet.parent !== one.bullet.index) continue;
    const first = child.units[0];
    const second = child.units[1];
    if (
      first?.t !== 'np' ||
      (second !== undefined &&
        second.t !== 'paren' &&
        second.t !== 'dash' &&
        second.t !== 'colon' &&
        second.t !== 'stop')
    )
      return [];
    items.push(...first.items.filter((item) => item.thing !== undefined));
  }
  return items;
}
