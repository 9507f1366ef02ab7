import { writeFileSync } from 'node:fs';
import { cardsToAnki } from '../../src/review';
import { loadLibrary } from './load-library';
import { parseArguments } from './options';
import { BadUsage, Failed } from './outcome';
import { print } from './print';

/** `export <vault> --anki <file>`: writes the cards in Anki's text import format and prints `{file, cards}`. */
export function exportCards(args: readonly string[]): void {
  const parsed = parseArguments(args, ['anki'], { min: 1, max: 1 });
  const file = parsed.options.get('anki');
  if (file === undefined) throw new BadUsage('say where to: --anki <file>');
  const cards = [...loadLibrary(parsed.positional[0] ?? '').allCards()].filter((c) => !c.uncertain);
  try {
    writeFileSync(file, cardsToAnki(cards));
  } catch (error) {
    throw new Failed(`cannot write "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
  print({ file, cards: cards.length });
}
