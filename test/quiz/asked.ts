import { draftSteps } from '../../src/quiz/build/drafts';
import { ended } from '../../src/quiz/build/steps';
import type { Draft } from '../../src/quiz/kinds/draft';
import { mulberry32 } from '../../src/quiz/random';
import { gather } from '../../src/quiz/topic/gather';
import { resolveTopic } from '../../src/quiz/topic/resolve';
import { vaultOf } from './vault';

/** All drafts that a vault of one note gives on a topic and that pass the gate. */
export function draftsOf(note: string, topic = 'everything', name = 'Notes'): Draft[] {
  const source = vaultOf({ [`${name}.md`]: note });
  const found = resolveTopic(topic, source);
  if (!('topic' in found)) throw new Error('unknown');
  const made = ended(draftSteps(gather(found.topic, source, mulberry32(1)), found.topic, source, mulberry32(1)));
  return [...made.drafts];
}

/** Statements of the questions of some kinds. */
export function asked(note: string, kinds: RegExp, topic?: string): string[] {
  return draftsOf(note, topic)
    .filter((d) => kinds.test(d.kind))
    .map((d) => d.statement);
}
