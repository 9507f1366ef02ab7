import { draw } from './draw';
import { due } from './due';
import { growth, library } from './growth';
import { hostile } from './hostile';
import { identity } from './identity';
import type { Bench, Figure } from './measure';
import { memory } from './memory';
import { outline } from './outline';
import { quiz } from './quiz';
import { review } from './review';
import { start } from './start';

/** Every bench by its name; see README.md for how to add one. */
const BENCHES: Readonly<Record<string, Bench>> = {
  outline,
  growth,
  library,
  memory,
  start,
  hostile,
  draw,
  quiz,
  review,
  identity,
  due,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`there is no bench "${unknown.join('", "')}"; benches are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}

let failed = false;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}: ${bench.about}`);
  for (const figure of await bench.run()) print(figure);
}
process.exitCode = failed ? 1 : 0;

function print({ name, value, unit, target, shape }: Figure): void {
  const bound = shape?.bound ?? target;
  const held = bound === undefined ? '' : `≤ ${String(bound)}  ${value <= bound ? 'ok' : shape ? 'FAILED' : 'missed'}`;
  if (shape && value > shape.bound) failed = true;
  const kind = shape ? `[${shape.kind}] ` : '';
  console.log(`  ${`${kind}${name}`.padEnd(52)} ${amount(value).padStart(9)} ${unit.padEnd(18)} ${held}`);
}

function amount(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
