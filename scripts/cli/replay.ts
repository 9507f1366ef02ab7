import { readFileSync } from 'node:fs';
import { replay } from '../../src/cards';
import { readNote } from '../../src/notes';
import { parseMetadata } from '../../test/workbench/metadata';
import { parseArguments } from './options';
import { BadUsage, Failed } from './outcome';

/** `replay <history.jsonl>`: per step `{"seq", "bullets": [{path, line, id}]}`, one JSON document per line. */
export function printReplay(args: readonly string[]): void {
  const file = parseArguments(args, [], { min: 1, max: 1 }).positional[0] ?? '';
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    throw new BadUsage(`cannot read the history "${file}"`);
  }
  try {
    for (const step of replay(lines, (path, text) => readNote(path, text, parseMetadata(text))))
      process.stdout.write(`${JSON.stringify(step)}\n`);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failed(`"${file}" is no history: ${error.message}`);
    throw error;
  }
}
