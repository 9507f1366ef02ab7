/**
 * From opening a note to its diagram, in Chromium with the built plugin, against bare Mermaid in the same run:
 * `npx tsx scripts/bench/note-diagram.ts`. On a busy machine trust the ratios.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openWorkbench, root } from '../../test/browser/support';
import type { NoteClock, Opened } from './note-diagram-page';
import { median, type Figure } from './measure';

const ROUNDS = Number(process.argv[2] ?? 15);
/** Rounds that warm everything up, and are thrown away. */
const WARM = 3;

/** An architecture as a student notes it; the number makes each of them another picture. */
function section(n: number): string {
  return [
    `## Shop ${String(n)}`,
    '',
    `- Users reach the shop by way of Route 53`,
    '- Route 53 points to CloudFront',
    '- CloudFront forwards requests to the ALB',
    '- The ALB distributes traffic to EC2 instances in a private subnet',
    '- EC2 instances read sessions from ElastiCache',
    '- EC2 instances write orders to RDS',
    `- EC2 instances send ${letters(n)} to SQS`,
    '- SQS triggers Lambda',
    '- Lambda writes to DynamoDB and publishes to SNS',
    '',
  ].join('\n');
}

/** Each note lies in a folder of its own: its neighbours are made ready for the student who opens one, and the others must not be. */
function noteOf(name: string, n: number): string {
  return `${name} ${String(n)}/${name} ${String(n)}.md`;
}

/** A word that no other note has. */
function letters(n: number): string {
  return `parcels${[1, 26, 676].map((of) => String.fromCharCode(97 + (Math.floor(n / of) % 26))).join('')}`;
}

async function start(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'note-diagram-'));
  const mainJs = path.join(folder, 'main.js');
  execFileSync(process.execPath, ['esbuild.config.mjs', 'production', mainJs], { cwd: root, stdio: 'ignore' });
  const seedFiles: Record<string, string> = { 'Empty.md': '# Empty\n\nNothing.\n' };
  for (let n = 0; n < ROUNDS + WARM; n++) {
    seedFiles[noteOf('Known', n)] = section(3000 + n);
    seedFiles[noteOf('Lone', n)] = section(1000 + n);
    const twenty = Array.from({ length: 20 }, (_, at) => section(100 + 20 * n + at));
    seedFiles[noteOf('Many', n)] = twenty.join('\n');
    seedFiles[noteOf('Way', n)] = `# Way\n\nThen comes [[Linked ${String(n)}]].\n`;
    seedFiles[noteOf('Linked', n)] = section(2000 + n);
    seedFiles[noteOf('Pointed', n)] = section(4000 + n);
  }
  const plugin = { mainJs, manifest: path.join(root, 'manifest.json'), styles: path.join(root, 'styles.css') };
  const open = await openWorkbench({ plugin, seedFiles, query: 'open=Empty' });
  try {
    for (const { name, value, unit, target } of await measure(open.page, await open.openDevice('open=Empty'))) {
      const held = target === undefined ? '' : `<= ${String(target)}  ${value <= target ? 'ok' : 'missed'}`;
      console.log(`  ${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(4)} ${held}`);
    }
    if (open.errors.length > 0) console.error(open.errors.join('\n'));
  } finally {
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ways in which a note comes to be opened, from that for which nothing is made ready to that for which all may be. */
const KINDS = [
  'that nobody could foresee',
  'written seconds ago',
  'not opened before',
  'that the open one links to',
  'whose link was pointed at',
] as const;
const AGAINST = 'the same against mermaid.render() alone';

interface Kind {
  readonly opened: number[];
  readonly alone: number[];
  parses: number;
}

type LaidOut = Awaited<ReturnType<NoteClock['openLaidOut']>>;

/** The other page has the same notes without the plugin. */
async function measure(page: Page, without: Page): Promise<Figure[]> {
  const bundle = await build({
    entryPoints: [path.join(root, 'scripts/bench/note-diagram-page.ts')],
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  await without.evaluate(() => window.workbench.disablePlugin());
  for (const one of [page, without]) {
    await one.evaluate(bundle.outputFiles[0]?.text ?? '');
    await one.waitForFunction(() => 'noteClock' in window);
  }
  const clock = <Name extends keyof NoteClock>(name: Name, about: string, where = page): ReturnType<NoteClock[Name]> =>
    where.evaluate(`window.noteClock.${name}(${JSON.stringify(about)})`) as ReturnType<NoteClock[Name]>;
  const write = (name: 'write' | 'writeTyping', note: string, text: string): Promise<void> =>
    page.evaluate(`window.noteClock.${name}(${JSON.stringify(note)}, ${JSON.stringify(text)})`);
  const kinds = new Map<string, Kind>(KINDS.map((kind) => [kind, { opened: [], alone: [], parses: 0 }]));
  const lone: LaidOut[] = [];
  const many: LaidOut[] = [];
  const again: number[] = [];
  const host = { one: [] as number[], many: [] as number[] };
  let redrawn = 0;
  // With a first diagram Mermaid is there, and the others can be made ready.
  await clock('open', noteOf('Known', 0));
  await clock('read', 'Empty.md');
  await page.evaluate('window.noteClock.still()');
  for (let n = 0; n < ROUNDS + WARM; n++) {
    /** A note is opened, and then what was drawn of it is drawn alone. */
    const count = async (kind: (typeof KINDS)[number], opened: Opened, number: number): Promise<void> => {
      const alone = await clock('bare', letters(number + n));
      const all = kinds.get(kind);
      if (n < WARM || all === undefined) return;
      all.opened.push(opened.ms);
      all.alone.push(alone);
      all.parses += opened.parses;
    };
    await write('write', noteOf('Written', n), section(5000 + n));
    await write('writeTyping', noteOf('One', n), section(n));
    const hosted = [
      await clock('openBare', noteOf('Lone', n), without),
      await clock('openBare', noteOf('Many', n), without),
    ] as const;
    await count('that nobody could foresee', await clock('openTyping', noteOf('One', n)), 0);
    const small = await clock('openLaidOut', noteOf('Lone', n));
    const large = await clock('openLaidOut', noteOf('Many', n));
    const back = await clock('open', noteOf('One', n));
    await clock('read', 'Empty.md');
    await count('written seconds ago', await clock('open', noteOf('Written', n)), 5000);
    await count('not opened before', await clock('open', noteOf('Known', n)), 3000);
    await clock('read', noteOf('Way', n));
    await count('that the open one links to', await clock('open', noteOf('Linked', n)), 2000);
    await count('whose link was pointed at', await clock('openPointed', noteOf('Pointed', n)), 4000);
    if (n < WARM) continue;
    host.one.push(hosted[0]);
    host.many.push(hosted[1]);
    lone.push(small);
    many.push(large);
    again.push(back.ms);
    redrawn += back.renders.length;
  }
  const whole = ({ ms }: LaidOut): number => ms;
  const waited = ({ ms, heading }: LaidOut): number => ms - heading;
  // On a machine with other things to do the quickest rounds say more than those in the middle.
  const figures = (how: (all: number[]) => number, said: string): Figure[] => {
    const [first, firstOfMany] = [how(lone.map(whole)), how(many.map(whole))];
    const [ours, oursOfMany] = [first - how(host.one), firstOfMany - how(host.many)];
    return [
      { name: `mermaid.render() alone, ${said}`, value: how(bare), unit: 'ms' },
      ...[...kinds].flatMap(([kind, { opened, alone }]): Figure[] => [
        { name: `note ${kind} -> diagram`, value: how(opened), unit: 'ms' },
        { name: AGAINST, value: how(opened) / how(alone), unit: 'x', target: 1.15 },
        { name: `${AGAINST}, without the app's share`, value: (how(opened) - how(host.one)) / how(alone), unit: 'x' },
      ]),
      { name: 'note opened again, unchanged', value: how(again), unit: 'ms', target: 16 },
      { name: 'heading of a note of one section, without the plugin', value: how(host.one), unit: 'ms' },
      { name: 'heading of a note of 20 sections, without the plugin', value: how(host.many), unit: 'ms' },
      { name: 'diagram after that heading, note of one', value: ours, unit: 'ms' },
      { name: 'diagram after that heading, note of 20', value: oursOfMany, unit: 'ms' },
      { name: 'the same, 20 against one', value: oursOfMany / ours, unit: 'x', target: 1.05 },
      {
        name: 'from heading to diagram in one page, 20 against one',
        value: how(many.map(waited)) / how(lone.map(waited)),
        unit: 'x',
      },
      { name: 'first diagram of 20 against one, host included', value: firstOfMany / first, unit: 'x' },
    ];
  };
  const bare = [...kinds.values()].flatMap(({ alone }) => alone);
  const quickest = (all: number[], share: number): number =>
    [...all].sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0;
  return [
    ...figures(median, 'median'),
    ...figures((all) => quickest(all, 0.2), 'quick rounds'),
    {
      name: 'noise: slow against quick rounds of bare Mermaid',
      value: quickest(bare, 0.8) / quickest(bare, 0.2),
      unit: 'x',
    },
    ...[...kinds].map(([kind, { parses }]): Figure => ({
      name: `texts parsed while waiting, per note ${kind}`,
      value: parses / ROUNDS,
      unit: '',
      ...(kind === KINDS[0] ? {} : { target: 0 }),
    })),
    { name: 'drawings made when opened again', value: redrawn, unit: '', target: 0 },
  ];
}

void start();
