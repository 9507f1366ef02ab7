import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { markdownFiles, readVaultFile } from '../../scripts/cli/vault-folder';
import {
  connected,
  isWorthDrawing,
  MAX_COMPONENTS,
  MAX_COMPONENTS_PHONE,
  split,
  toMermaid,
} from '../../src/architecture';
import { drawAll, noteOf } from './support';

const VAULTS = resolve(import.meta.dirname, '../../../shared/vaults');

/** The Mermaid texts of every section of the study vaults beside the repository, as on a desk and on a phone; none without them. */
export function sharedTexts(): string[] {
  if (!existsSync(VAULTS)) return [];
  const texts = new Set<string>();
  for (const path of markdownFiles(VAULTS))
    for (const architecture of drawAll(noteOf(readVaultFile(VAULTS, path), path))) {
      if (architecture === undefined || !isWorthDrawing(architecture)) continue;
      const shown = connected(architecture);
      for (const part of split(shown, MAX_COMPONENTS))
        texts.add(toMermaid(part, { compact: true, legend: false }).text);
      for (const part of split(shown, MAX_COMPONENTS_PHONE)) texts.add(toMermaid(part, { direction: 'TB' }).text);
    }
  return [...texts];
}
