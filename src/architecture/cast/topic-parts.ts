import type { Concept } from '../../concepts';
import { ABSTRACT, THEMES } from '../language/words';
import type { Lookups } from '../lookups';
import { singular } from './generic';
import { isContent, isPart } from './parts';
import { IDLE, type Thing } from './thing';

/** The parts that common nouns name of what a section is about. */
export class TopicParts {
  /** What a noun names, as far as it was asked. */
  private readonly known = new Map<string, Concept | undefined>();

  /** @param topics what the section is about; may grow until `clear` is called */
  constructor(
    private readonly lookups: Lookups,
    private readonly topics: readonly Thing[],
  ) {}

  /** Forgets what was found: there is another topic. */
  clear(): void {
    this.known.clear();
  }

  find(words: readonly string[], shown: string): Concept | undefined {
    return this.partOf(words) ?? this.kindOf(words, shown);
  }

  /** "An alarm" under CloudWatch is a CloudWatch alarm, "the task" under ECS an ECS task. */
  private partOf(words: readonly string[]): Concept | undefined {
    const head = words.at(-1) ?? '';
    if (
      !words.every((word, i) => i === words.length - 1 || IDLE.has(word)) ||
      (THEMES.has(head) && !/^(?:tasks?|jobs?)$/.test(head)) ||
      ABSTRACT.has(head)
    )
      return undefined;
    let part = this.known.get(head);
    if (part === undefined && !this.known.has(head)) this.known.set(head, (part = this.findPart(singular(head))));
    return part;
  }

  /** "Gateway" in a list of endpoints is the gateway endpoint. */
  private kindOf(words: readonly string[], shown: string): Concept | undefined {
    if (words.length > 1 || !/^\p{Lu}\p{Ll}{3}/u.test(shown)) return undefined;
    for (const { label } of this.topics) {
      const at = label.lastIndexOf(' ');
      const found = at < 0 ? undefined : this.lookups.find(shown + label.slice(at));
      if (found !== undefined && isPart(found)) return found;
    }
    return undefined;
  }

  private findPart(noun: string): Concept | undefined {
    if (!this.lookups.lexicon.endsPart(noun)) return undefined;
    for (const topic of this.topics) {
      const found = this.lookups.find(`${topic.label} ${noun}`);
      // "A new table" under S3 is none of S3 Tables, which is a name.
      const own = found?.name.toLowerCase().endsWith(noun) === true;
      if (own && found.broader === topic.concept && isPart(found) && !isContent(found, noun)) return found;
    }
    return undefined;
  }
}
