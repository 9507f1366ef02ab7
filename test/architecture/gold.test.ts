import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawAll, noteOf } from './support';

const shared = resolve(import.meta.dirname, '../../../shared');
const goldFile = join(shared, 'gold/diagrams.json');
const scorerFile = join(shared, 'tools/score-diagrams.mjs');
const present = existsSync(goldFile) && existsSync(scorerFile);
if (!present) console.warn('Skipped: the labelled sections are not beside the repository (../shared).');

interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1?: number | null;
}
interface Score {
  readonly overall: {
    readonly nodes: Figures;
    readonly stated: Figures;
    readonly groups: Figures;
    readonly negated: { readonly drawn: number };
    readonly negatives: { readonly rate: number | null };
  };
}
interface Item {
  readonly vault: string;
  readonly note: string;
}

/** Asks the scorer that stands beside the labels. */
function score(system: unknown): Score {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-gold-'));
  try {
    const file = join(folder, 'system.json');
    writeFileSync(file, JSON.stringify(system));
    const printed = execFileSync(process.execPath, [scorerFile, '--gold', goldFile, '--system', file, '--json'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(printed) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!present)('sections labelled by hand', () => {
  test('are drawn as a teacher would draw them', { timeout: 60_000 }, () => {
    const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Item[];
    const notes = new Map(gold.map((item) => [`${item.vault}/${item.note}`, item]));
    const system = [...notes.values()].map(({ vault, note: path }) => {
      const note = noteOf(readFileSync(join(shared, 'vaults', vault, path), 'utf8'), path);
      const drawn = drawAll(note);
      return {
        vault,
        note: path,
        sections: note.sections.flatMap((section, i) => {
          const graph = drawn[i];
          if (graph === undefined) return [];
          const edges = graph.edges.map((edge) => ({ ...edge, negated: edge.polarity === 'negated' }));
          return [
            {
              heading: section.headings.map((heading) => heading.raw),
              line: section.line,
              graph: { nodes: graph.components, edges, groups: graph.groups },
            },
          ];
        }),
      };
    });
    const { overall } = score(system);
    expect(overall.nodes.f1).toBeGreaterThan(0.89);
    expect(overall.stated.precision).toBeGreaterThan(0.9);
    expect(overall.stated.recall).toBeGreaterThan(0.76);
    expect(overall.groups.precision).toBeGreaterThanOrEqual(0.8);
    expect(overall.groups.recall).toBeGreaterThan(0.63);
    expect(overall.negated.drawn).toBe(0);
    expect(overall.negatives.rate).toBeLessThanOrEqual(0.05);
  });
});
