import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MAX_BYTES, Library, skipReason, type SkipRules } from '../../src/library';
import { readNote } from '../../src/notes';
import { parseMetadata } from '../../test/workbench/metadata';
import { markdownFiles, readVaultFile, reason } from './vault-folder';

const RULES: SkipRules = { excludedFolders: [], maxBytes: DEFAULT_MAX_BYTES, logFolder: 'Study Atlas' };

/** The whole vault as the app would take it in. */
export function loadLibrary(folder: string, library = new Library()): Library {
  for (const path of markdownFiles(folder)) {
    const why = skipReason(path, statSync(join(folder, path)).size, RULES);
    if (why !== null) {
      library.skip(path, why);
      continue;
    }
    try {
      const text = readVaultFile(folder, path);
      library.put(readNote(path, text, parseMetadata(text)));
    } catch (error) {
      library.skip(path, reason(error));
    }
  }
  library.settle();
  return library;
}
