import { parseMetadata } from '../../test/workbench/metadata';
import { parseArguments } from './options';
import { print } from './print';
import { markdownFiles, readVaultFile } from './vault-folder';

/** `metadata <vault>`: `{"<path>": CachedMetadata, …}` */
export function printMetadata(args: readonly string[]): void {
  const folder = parseArguments(args, [], { min: 1, max: 1 }).positional[0] ?? '';
  print(Object.fromEntries(markdownFiles(folder).map((path) => [path, parseMetadata(readVaultFile(folder, path))])));
}
