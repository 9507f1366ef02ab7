// Word tables are a third of the plugin's text and compress to a third of their size. This esbuild plugin takes the tables of all
// `data/` folders, deflates them together, and lets each give its text when it is first asked for. Sources, tests and the command
// line see plain text: the build alone packs. See docs/decisions/009-packed-tables.md.
import { readdirSync, readFileSync } from 'node:fs';
import { build as bundle } from 'esbuild';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

const TABLE = /^export const (\w+) = \(\): string => `([^`\\$]*)`;$/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const SEPARATOR = '\0';

/** Text deflated and written as basE91: what `src/tables/unpack.ts` reads. */
export function pack(text) {
  let bits = 0;
  let count = 0;
  let written = '';
  const digit = (value) => String.fromCharCode(value + (value > 56 ? 36 : 35));
  const write = (value) => (written += digit(value % 91) + digit(Math.floor(value / 91)));
  for (const byte of deflateRawSync(Buffer.from(text), { level: 9, memLevel: 9 })) {
    bits |= byte << count;
    count += 8;
    if (count < 14) continue;
    const size = (bits & 8191) > 88 ? 13 : 14;
    write(bits & ((1 << size) - 1));
    bits >>= size;
    count -= size;
  }
  if (count > 0) write(bits);
  return written;
}

/** A module of tables: nothing but comments and `export const name = (): string => \`text\`;` */
function readTables(file) {
  const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const tables = [...source.matchAll(TABLE)].map(([, name, text]) => ({ name, text }));
  const rest = source.replace(TABLE, '').replace(COMMENT, '').trim();
  if (rest !== '' || tables.length === 0) throw new Error(`${file} is no module of tables: ${rest.slice(0, 80)}`);
  return tables;
}

function tableFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) return tableFiles(at);
      return path.basename(folder) === 'data' && entry.name.endsWith('.ts') && entry.name !== 'index.ts' ? [at] : [];
    })
    .sort();
}

/** What the functions that a module exports give, as JSON: for tables that are written as objects. */
async function readRecords(file) {
  const { outputFiles } = await bundle({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return Object.entries(module).map(([name, records]) => ({ name, text: JSON.stringify(records()), records: true }));
}

/** Packs the tables below `src`, and those that the modules of `records` give. */
export function packTables(root, records = []) {
  return {
    name: 'pack-tables',
    setup(build) {
      let numbers = new Map();
      let packed = '';
      build.onStart(async () => {
        numbers = new Map();
        const texts = [];
        const put = (file, tables) =>
          numbers.set(
            path.resolve(file),
            tables.map(({ text, ...table }) => ({ ...table, number: texts.push(text) - 1 })),
          );
        for (const file of records.map((name) => path.join(root, name))) put(file, await readRecords(file));
        for (const file of tableFiles(path.join(root, 'src'))) put(file, readTables(file));
        packed = pack(texts.join(SEPARATOR));
      });
      build.onResolve({ filter: /^packed-tables$/ }, () => ({ path: 'packed-tables', namespace: 'packed' }));
      build.onLoad({ filter: /.*/, namespace: 'packed' }, () => ({
        contents: `import { unpack } from './src/tables/unpack';
let texts;
export const table = (n) => (texts ??= unpack(${JSON.stringify(packed)}).split(${JSON.stringify(SEPARATOR)}))[n];`,
        loader: 'js',
        resolveDir: root,
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const tables = numbers.get(path.resolve(file));
        if (!tables) return undefined;
        const exports = tables.map(({ name, number, records: json }) =>
          json
            ? `export const ${name} = () => JSON.parse(table(${number}));`
            : `export const ${name} = () => table(${number});`,
        );
        return {
          contents: `import { table } from 'packed-tables';\n${exports.join('\n')}`,
          loader: 'js',
          resolveDir: root,
        };
      });
    },
  };
}
