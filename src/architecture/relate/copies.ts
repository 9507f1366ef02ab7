import { keyOf, type Lexicon } from '../../concepts';
import { singular } from '../cast/generic';
import { localThing, thingOf, type Thing } from '../cast/thing';
import type { Item, Unit, VerbUnit } from '../language/units';
import { polarityOf } from './kinds';
import type { Relation } from './relation';
import type { Said } from './sentences';

/** What is made from something else and keeps what that held. Backups and dumps are rather what is then moved. */
const COPY = /\b(?:snapshots?|cop(?:y|ies|ied)|clones?|images?|amis?)\b/i;
const NOUN = /^(?:snapshot|copy|clone|image|ami)$/;
const MAKES =
  /^(?:make|create|take|build|produce|generate|bake|launch|deploy|provision|start|boot|spin up|restore|recreate|copy)$/;
/** Verbs of the frames that hold what is made: "take a snapshot". */
const HOLDS = / (snapshot|cop(?:y|ie))s?$/;
/** "A copy of the instance" is read as the instance. */
const COPY_OF = /\b(snapshot|copy|clone|image)s? of (?:[\w-]+ ){0,2}$/i;
const OF_COPY = /^ of (?:[\w-]+ ){0,2}?(snapshot|copy|clone|image|ami)s?\b/i;
/** What is done with an image, and not to make one. */
const STARTS = /^(?:launch|start|boot|spin up|deploy|provision)$/;
const AGAIN = /\b(?:new|cop(?:y|ied)|encrypted|second|another)\b/i;
const EC2 = keyOf('EC2');

/** "Create an image from the instance", "launch a new one from the image": which copy is made from what, step by step. */
export class Copies {
  private readonly made = new Map<string, Thing>();
  private latest: Thing | undefined;
  private readonly sources = new Set<string>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly topic: Thing | undefined,
  ) {}

  read(units: readonly Unit[], said: Said): Relation[] {
    if (!COPY.test(said.text) || said.denied) return [];
    const out: Relation[] = [];
    for (let i = 0; i < units.length; i++) {
      const verb = units[i];
      if (verb?.t !== 'verb' || verb.negated) continue;
      const pair = this.pairAt(units, i, verb, said.text);
      if (pair === undefined) continue;
      const [from, to] = pair;
      if (from.key === to.key) continue;
      this.sources.add(from.key);
      // "Take" says nothing.
      const verbal = said.text.slice(verb.bare, verb.end);
      const label = /^(?:take|make)s?$/i.test(verbal)
        ? (/(?:snapshot|copy|clone)$/i.exec(to.label)?.[0].toLowerCase() ?? verbal)
        : verbal;
      out.push({ from, to, label, kind: 'storage', polarity: polarityOf(false, said.hedge), line: said.line });
    }
    return out;
  }

  private pairAt(units: readonly Unit[], at: number, verb: VerbUnit, text: string): [Thing, Thing] | undefined {
    const held = HOLDS.exec(verb.verb.lemma)?.[1];
    if (held === undefined && !MAKES.test(verb.verb.lemma)) return undefined;
    const before = units[at - 1];
    // Who makes it themselves is what the sentence is about.
    const does = before?.t === 'np' && before.items.some(({ pronoun }) => pronoun === undefined);
    if (!verb.passive && (does || before?.t === 'rel')) return undefined;
    if (held !== undefined) {
      const of = sourceAt(units, at + 1, /^(?:of|from)$/);
      const from = of === undefined ? undefined : this.known(of, text);
      return from === undefined ? undefined : [from, this.make(held === 'copie' ? 'copy' : held, from)];
    }
    const object = !verb.passive ? units[at + 1] : before?.t === 'rel' ? units[at - 2] : before;
    const [what, ...more] = object?.t === 'np' ? object.items : [];
    if (what === undefined || more.length > 0 || what.negated) return undefined;
    const aside = verb.passive ? undefined : units[at + 2];
    // "An image (AMI) from"
    const behind = at + (verb.passive ? 1 : aside?.t === 'paren' ? 3 : 2);
    const whole = COPY_OF.exec(text.slice(verb.end, what.start))?.[1]?.toLowerCase();
    if (whole !== undefined && what.thing !== undefined && what.thing.kind !== 'place')
      return [what.thing, this.make(whole, what.thing)];
    const noun = nounOf(what);
    if (noun !== undefined && STARTS.test(verb.verb.lemma)) return undefined;
    const named = aside?.t === 'paren' ? itemIn(aside.units[0]) : what;
    // "Copy the image": the step makes the copy.
    if (verb.verb.lemma === 'copy') {
      if (verb.verb.form !== 'base') return undefined;
      const from =
        isFirst(units, at) && what.determined === true && noun !== undefined ? this.known(what, text) : undefined;
      return from === undefined ? undefined : [from, this.make('copy', from)];
    }
    // "A copy of the snapshot", "a snapshot of the volume"
    const of = noun === undefined ? undefined : this.ownerOf(what, text);
    if (noun !== undefined && of !== undefined) return [of, this.make(noun, of, what.thing)];
    const next = units[behind];
    // "Restoring a snapshot creates an instance"
    if (verb.verb.lemma === 'restore' && noun !== undefined) {
      const into = sourceAt(units, behind, /^(?:to|into|as|in)$/) ?? objectOf(next, units[behind + 1]);
      const [from, to] = [this.known(what, text), into?.thing];
      return from === undefined || to === undefined || to.kind !== 'component' ? undefined : [from, this.again(to)];
    }
    const source = sourceAt(
      units,
      behind,
      verb.verb.lemma === 'restore' ? /^(?:from|by|with|using)$/ : noun === undefined ? /^from$/ : /^(?:from|of)$/,
    );
    if (source === undefined || (noun === undefined && nounOf(source) === undefined)) return undefined;
    const from = this.known(source, text);
    if (from === undefined) return undefined;
    if (noun !== undefined) return [from, this.make(noun, from, named?.thing ?? what.thing)];
    return what.thing?.kind === 'component' || what.thing?.kind === 'local'
      ? [from, this.again(what.thing)]
      : undefined;
  }

  /** What a copy is made of: a name, or one of the copies made before. */
  private known(item: Item, text: string): Thing | undefined {
    const noun = nounOf(item);
    const words = text.slice(item.start, item.end);
    if (noun !== undefined && this.latest !== undefined && AGAIN.test(words)) return this.latest;
    const isName = item.thing !== undefined && item.thing.kind !== 'place';
    if (isName) return item.thing;
    if (noun === undefined) return undefined;
    return (
      this.kept(noun) ??
      (noun === 'copy' || noun === 'clone' ? this.latest : this.keep(noun, localThing(noun, 'storage')))
    );
  }

  /** What a noun means; once it has been copied, the copy is meant. */
  private kept(noun: string): Thing | undefined {
    const one =
      this.made.get(noun) ?? (this.topic !== undefined && nounIn(this.topic.label) === noun ? this.topic : undefined);
    return one !== undefined && this.latest?.key === `${one.key} copy` ? this.latest : one;
  }

  private ownerOf(item: Item, text: string): Thing | undefined {
    const owner = item.about.at(-1);
    if (owner !== undefined) return owner.kind === 'place' || owner.key === item.thing?.key ? undefined : owner;
    const noun = OF_COPY.exec(text.slice(item.end))?.[1]?.toLowerCase();
    return noun === undefined ? undefined : this.kept(noun);
  }

  private make(noun: string, from: Thing, named?: Thing): Thing {
    const isAgain = noun === 'copy' || noun === 'clone';
    const name = noun === 'image' && from.concept === EC2 ? 'AMI' : `${from.label} ${noun}`;
    const concept = isAgain || named !== undefined ? undefined : this.lexicon.resolve(name);
    const thing =
      named ??
      (isAgain ? undefined : this.kept(noun)) ??
      (isAgain ? another(from, noun) : concept === undefined ? localThing(noun, 'storage') : thingOf(concept));
    return this.keep(noun, thing);
  }

  private keep(noun: string, thing: Thing): Thing {
    this.made.set(noun, thing);
    this.latest = thing;
    return thing;
  }

  /** A volume from the snapshot of a volume is a new one. */
  private again(thing: Thing): Thing {
    return this.sources.has(thing.key) ? another(thing, 'new') : thing;
  }
}

function another(thing: Thing, which: string): Thing {
  const label = which === 'new' ? `${thing.label} (new)` : `${thing.label.replace(/^.* (?=snapshot$)/i, '')} ${which}`;
  return { ...thing, key: `${thing.key} ${which}`, label: label.charAt(0).toUpperCase() + label.slice(1) };
}

function itemIn(unit: Unit | undefined): Item | undefined {
  return unit?.t === 'np' ? unit.items[0] : undefined;
}

function nounOf(item: Item): string | undefined {
  const noun = singular(item.head.split(' ').at(-1) ?? '');
  return NOUN.test(noun) ? noun : item.thing === undefined ? undefined : nounIn(item.thing.label);
}

function nounIn(name: string): string | undefined {
  const noun = singular(name.toLowerCase().split(' ').at(-1) ?? '');
  return NOUN.test(noun) ? noun : undefined;
}

function sourceAt(units: readonly Unit[], at: number, ways: RegExp): Item | undefined {
  const [way, source] = units.slice(at);
  if (way?.t !== 'prep' || !ways.test(way.low) || source?.t !== 'np' || source.items.length > 1) return undefined;
  return source.items[0];
}

function objectOf(verb: Unit | undefined, object: Unit | undefined): Item | undefined {
  return verb?.t === 'verb' && MAKES.test(verb.verb.lemma) && object?.t === 'np' ? object.items[0] : undefined;
}

/** A command, perhaps behind "then". */
function isFirst(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before === undefined || before.t === 'and' || before.t === 'comma' || before.t === 'stop' || before.t === 'sub'
  );
}
