import { once } from '../../tables';
import { tables } from './data';

/**
 * Words of six letters and more in the names of all components and places, lower case. Read off the tables as they are: a catalogue
 * costs many times as much, and whoever needs these has one.
 */
export const spellings = once((): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const table of tables) {
    let counts = true;
    for (const line of table().split('\n'))
      if (line.startsWith('@')) counts = !line.includes(' term');
      else if (counts) for (const [word] of line.toLowerCase().matchAll(/[a-z]{6,}/g)) words.add(word);
  }
  return words;
});
