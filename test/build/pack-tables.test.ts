import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packTables } from '../../scripts/build/pack-tables.mjs';
import { frames } from '../../src/architecture/frames';
import { tables } from '../../src/concepts/catalogue/data';

const root = path.join(import.meta.dirname, '../..');

it('gives in the bundle what the sources say: tables as text, verb frames as objects', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { frames } from './src/architecture/frames'; export { tables } from './src/concepts/catalogue/data';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    plugins: [packTables(root, ['src/architecture/frames/index.ts'])],
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toContain('Elastic Load Balancing');
  const built = runInThisContext(`${code};built`) as { frames: typeof frames; tables: typeof tables };
  expect(built.frames()).toEqual(frames());
  expect(built.tables.map((table) => table())).toEqual(tables.map((table) => table()));
});
