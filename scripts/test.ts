// Every check of the project, cheapest first: npm test   (-- --only types|format|lint|unit|build|browser to run one)
import { spawn } from 'node:child_process';
import { ensureBrowser } from './chromium';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

interface Outcome {
  readonly ok: boolean;
  readonly line: string;
}

/** Steps that keep one core busy run beside each other, a column of them on each; what they print comes when they are done. */
const COLUMNS: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'build', command: ['node', 'esbuild.config.mjs', 'production'] },
  ],
  [{ name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] }],
];
const ROWS: readonly Step[] = [
  { name: 'unit', command: ['vitest', 'run'] },
  { name: 'browser', command: ['vitest', 'run', '--config', 'vitest.browser.config.ts'] },
];

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const isWanted = ({ name }: Step): boolean => only === undefined || name === only;
const names = [...COLUMNS.flat(), ...ROWS].map(({ name }) => name);
if (only !== undefined && !names.includes(only)) {
  console.error(`there is no step "${only}"; steps are ${names.join(', ')}`);
  process.exit(2);
}

void runAll().then((outcomes) => {
  console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`);
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
});

async function runAll(): Promise<Outcome[]> {
  const columns = await Promise.all(COLUMNS.map((steps) => inTurn(steps.filter(isWanted), false)));
  return [...columns.flat(), ...(await inTurn(ROWS.filter(isWanted), true))];
}

async function inTurn(steps: readonly Step[], isLive: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const started = Date.now();
    if (isLive) console.log(`\n== ${step.name}`);
    const { ok, printed } = await run(step, isLive);
    if (!isLive) console.log(`\n== ${step.name}\n${printed}`);
    const seconds = Math.round((Date.now() - started) / 1000);
    outcomes.push({ ok, line: `${ok ? 'ok    ' : 'FAILED'} ${step.name} (${String(seconds)} s)` });
  }
  return outcomes;
}

/** Runs a step, `isLive` with what it prints on the terminal at once. */
function run(step: Step, isLive: boolean): Promise<{ readonly ok: boolean; readonly printed: string }> {
  if (step.name === 'browser') {
    try {
      process.env['CHROME_PATH'] = ensureBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      return Promise.resolve({ ok: false, printed: '' });
    }
  }
  const [program = '', ...args] = step.command;
  const direct = program === 'node';
  return new Promise((resolve) => {
    const child = spawn(direct ? process.execPath : 'npx', direct ? args : ['--no-install', program, ...args], {
      stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => parts.push(part.toString()));
    child.on('error', (error) => resolve({ ok: false, printed: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, printed: parts.join('').trim() }));
  });
}
