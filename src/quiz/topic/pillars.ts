import { PILLAR_NAMES, type Pillar } from '../../concepts';
import type { QuizSource } from '../source';
import { flat } from '../text/words';

/** A pillar asked for by its name, with the vault's tags that stand for it; "pillar" after the name is welcome. */
export function pillarTags(
  text: string,
  source: Pick<QuizSource, 'tags' | 'pillarOf'>,
): { readonly name: string; readonly tags: readonly string[] } | undefined {
  const asked = flat(text).replace(/ (?:pillar|architectures?)$/, '');
  const pillar = pillarNamed(asked) ?? source.pillarOf(asked.replace(/ /g, ''));
  if (pillar === undefined) return undefined;
  const found = source.tags().filter((t) => source.pillarOf(t) === pillar);
  return found.length === 0 ? undefined : { name: PILLAR_NAMES[pillar], tags: found };
}

function pillarNamed(asked: string): Pillar | undefined {
  for (const [pillar, name] of Object.entries(PILLAR_NAMES)) if (flat(name) === asked) return pillar as Pillar;
  return undefined;
}
