// Every check of the project, cheapest first: npm test   (-- --only types|format|lint|unit|build|browser to run one)
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './chromium';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'build', command: ['node', 'esbuild.config.mjs', 'production'] },
  { name: 'unit', command: ['vitest', 'run'] },
  { name: 'browser', command: ['vitest', 'run', '--config', 'vitest.browser.config.ts'] },
];

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const steps = STEPS.filter((s) => only === undefined || s.name === only);
if (steps.length === 0) {
  console.error(`there is no step "${only ?? ''}"; steps are ${STEPS.map((s) => s.name).join(', ')}`);
  process.exit(2);
}

const outcomes: string[] = [];
let failed = false;
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const ok = run(step);
  failed ||= !ok;
  outcomes.push(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${String(Math.round((Date.now() - started) / 1000))} s)`);
}
console.log(`\n${outcomes.join('\n')}`);
process.exitCode = failed ? 1 : 0;

function run(step: Step): boolean {
  if (step.name === 'browser') {
    try {
      process.env['CHROME_PATH'] = ensureBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      return false;
    }
  }
  const [program = '', ...args] = step.command;
  const direct = program === 'node';
  const result = spawnSync(direct ? process.execPath : 'npx', direct ? args : ['--no-install', program, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}
