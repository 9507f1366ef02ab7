import { loadLibrary } from './load-library';
import { parseArguments } from './options';
import { Failed } from './outcome';
import { print } from './print';

/** `cards <vault> [note]` */
export function printCards(args: readonly string[]): void {
  const [folder = '', only] = parseArguments(args, [], { min: 1, max: 2 }).positional;
  const library = loadLibrary(folder);
  const path = only === undefined ? undefined : [only, `${only}.md`].find((p) => library.note(p));
  if (only !== undefined && path === undefined) throw new Failed(`there is no note "${only}" in "${folder}"`);
  const cards = path === undefined ? [...library.allCards()] : library.cardsOf(path);
  print(
    cards.map(({ id, kind, note, line, heading, prompt, answer, accepted, tags, concepts, uncertain }) => ({
      id,
      kind,
      note,
      line,
      heading,
      prompt,
      answer,
      accepted,
      tags,
      concepts,
      uncertain,
    })),
  );
}
