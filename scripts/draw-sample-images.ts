/**
 * Draws the pictures of the sample vault: `npx tsx scripts/draw-sample-images.ts`.
 *
 * The PNG files are committed; run this again only after changing a drawing. The browser is found in `CHROMIUM_PATH`,
 * or at the usual place of a Linux package.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Bigger pictures would weigh on every clone of the repository. */
const MAX_BYTES = 40_000;

interface Drawing {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** SVG elements, without the `svg` element around them. */
  readonly body: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

const COLOUR = {
  ink: '#24324a',
  line: '#5b6b84',
  client: '#eef1f6',
  network: '#e6dcff',
  compute: '#ffe3c9',
  database: '#f3d9f6',
  storage: '#dcefcf',
  integration: '#ffd9e8',
  frame: '#8a97ab',
} as const;

type Fill = 'client' | 'network' | 'compute' | 'database' | 'storage' | 'integration';

/** `halo` keeps a word readable where it crosses a line. */
function text(x: number, y: number, content: string, size = 15, anchor = 'middle', halo = false) {
  const around = halo ? ' stroke="#fff" stroke-width="5" paint-order="stroke"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${COLOUR.ink}"${around}>${content}</text>`;
}

/** A filled box with one or two centred lines of text. */
function node({ x, y, w, h }: Box, fill: Fill, ...lines: readonly string[]): string {
  const first = y + h / 2 + 5 - (lines.length - 1) * 9;
  return [
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${COLOUR[fill]}" stroke="${COLOUR.ink}" stroke-width="1.5"/>`,
    ...lines.map((line, index) => text(x + w / 2, first + index * 18, line, index === 0 ? 15 : 12)),
  ].join('');
}

/** A dashed box with its name in the upper left corner. */
function frame({ x, y, w, h }: Box, name: string, colour: string = COLOUR.frame): string {
  return (
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="10" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="6 4"/>` +
    text(x + 10, y + 19, name, 13, 'start', true)
  );
}

function port({ x, y, w, h }: Box, side: Side): readonly [number, number] {
  if (side === 'left') return [x, y + h / 2];
  if (side === 'right') return [x + w, y + h / 2];
  return [x + w / 2, side === 'top' ? y : y + h];
}

/** A straight arrow from one side of a box to a side of another, with a word above its middle. */
function arrow(from: Box, out: Side, to: Box, into: Side, label = '', dashed = false): string {
  const [x1, y1] = port(from, out);
  const [x2, y2] = port(to, into);
  const dash = dashed ? ' stroke-dasharray="5 4"' : '';
  const line = `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${COLOUR.line}" stroke-width="2" fill="none"${dash} marker-end="url(#tip)"/>`;
  return line + (label === '' ? '' : text((x1 + x2) / 2, (y1 + y2) / 2 - 7, label, 12, 'middle', true));
}

function statelessApp(): Drawing {
  const user = { x: 20, y: 130, w: 90, h: 50 };
  const dns = { x: 160, y: 130, w: 100, h: 50 };
  const alb = { x: 330, y: 130, w: 90, h: 50 };
  const one = { x: 520, y: 70, w: 110, h: 50 };
  const two = { x: 520, y: 200, w: 110, h: 50 };
  const body = [
    frame({ x: 300, y: 15, w: 370, h: 270 }, 'Region'),
    frame({ x: 490, y: 40, w: 165, h: 100 }, 'AZ a'),
    frame({ x: 490, y: 170, w: 165, h: 100 }, 'AZ b'),
    node(user, 'client', 'Users'),
    node(dns, 'network', 'Route 53'),
    node(alb, 'network', 'ALB'),
    node(one, 'compute', 'EC2'),
    node(two, 'compute', 'EC2'),
    arrow(user, 'right', dns, 'left', 'ask'),
    arrow(dns, 'right', alb, 'left', 'alias'),
    arrow(alb, 'right', one, 'left'),
    arrow(alb, 'right', two, 'left'),
  ].join('');
  return { file: 'stateless-app.png', width: 690, height: 300, body };
}

function wordpressScaling(): Drawing {
  const cdn = { x: 20, y: 120, w: 110, h: 50 };
  const alb = { x: 180, y: 120, w: 80, h: 50 };
  const one = { x: 330, y: 50, w: 120, h: 50 };
  const two = { x: 330, y: 190, w: 120, h: 50 };
  const efs = { x: 540, y: 50, w: 120, h: 50 };
  const aurora = { x: 540, y: 190, w: 120, h: 50 };
  const body = [
    frame({ x: 305, y: 15, w: 170, h: 105 }, 'AZ a'),
    frame({ x: 305, y: 155, w: 170, h: 105 }, 'AZ b'),
    node(cdn, 'network', 'CloudFront'),
    node(alb, 'network', 'ALB'),
    node(one, 'compute', 'EC2', 'WordPress'),
    node(two, 'compute', 'EC2', 'WordPress'),
    node(efs, 'storage', 'EFS', 'uploads'),
    node(aurora, 'database', 'Aurora', 'posts'),
    arrow(cdn, 'right', alb, 'left'),
    arrow(alb, 'right', one, 'left'),
    arrow(alb, 'right', two, 'left'),
    arrow(one, 'right', efs, 'left', 'mount'),
    arrow(two, 'right', efs, 'left'),
    arrow(one, 'right', aurora, 'left'),
    arrow(two, 'right', aurora, 'left'),
  ].join('');
  return { file: 'wordpress-scaling.png', width: 690, height: 275, body };
}

function beanstalkTiers(): Drawing {
  const dns = { x: 20, y: 120, w: 90, h: 50 };
  const alb = { x: 150, y: 120, w: 80, h: 50 };
  const web = { x: 290, y: 120, w: 110, h: 50 };
  const queue = { x: 470, y: 120, w: 80, h: 50 };
  const worker = { x: 630, y: 120, w: 110, h: 50 };
  const table = { x: 630, y: 240, w: 110, h: 45 };
  const dlq = { x: 450, y: 240, w: 120, h: 45 };
  const body = [
    frame({ x: 130, y: 40, w: 290, h: 160 }, 'Web server environment'),
    frame({ x: 275, y: 75, w: 140, h: 110 }, 'ASG', '#c9762b'),
    frame({ x: 440, y: 40, w: 320, h: 160 }, 'Worker environment'),
    frame({ x: 612, y: 75, w: 142, h: 110 }, 'ASG', '#c9762b'),
    node(dns, 'network', 'Route 53'),
    node(alb, 'network', 'ALB'),
    node(web, 'compute', 'EC2', 'web tier'),
    node(queue, 'integration', 'SQS'),
    node(worker, 'compute', 'EC2', 'worker tier'),
    node(table, 'database', 'DynamoDB'),
    node(dlq, 'integration', 'Dead letters'),
    arrow(dns, 'right', alb, 'left'),
    arrow(alb, 'right', web, 'left'),
    arrow(web, 'right', queue, 'left', 'job'),
    arrow(worker, 'left', queue, 'right', 'pull'),
    arrow(worker, 'bottom', table, 'top'),
    arrow(queue, 'bottom', dlq, 'top', '', true),
  ].join('');
  return { file: 'beanstalk-tiers.png', width: 780, height: 305, body };
}

function drStrategies(): Drawing {
  const steps = [
    { name: 'Backup and restore', time: 'hours', h: 45 },
    { name: 'Pilot light', time: 'tens of minutes', h: 90 },
    { name: 'Warm standby', time: 'minutes', h: 140 },
    { name: 'Active/active', time: 'near zero', h: 195 },
  ];
  const floor = 250;
  const fills: readonly Fill[] = ['storage', 'network', 'compute', 'database'];
  const bars = steps.map(({ name, time, h }, index) => {
    const x = 70 + index * 155;
    return node({ x, y: floor - h, w: 120, h }, fills[index] ?? 'client', time) + text(x + 60, floor + 22, name, 13);
  });
  const axis = `<path d="M50 30V${floor}H690" stroke="${COLOUR.line}" stroke-width="2" fill="none"/>`;
  const body = axis + bars.join('') + text(60, 25, 'Cost', 13, 'start');
  return { file: 'dr-strategies.png', width: 720, height: 290, body };
}

function vpcSubnets(): Drawing {
  const gateway = { x: 220, y: 12, w: 150, h: 45 };
  const zone = (name: string, x: number): string => {
    const nat = { x: x + 45, y: 140, w: 145, h: 45 };
    const app = { x: x + 45, y: 250, w: 145, h: 45 };
    return [
      // Under the frames, so that their names stay readable.
      arrow(nat, 'top', gateway, 'bottom'),
      frame({ x, y: 80, w: 210, h: 235 }, name),
      frame({ x: x + 12, y: 108, w: 186, h: 88 }, 'Public subnet', '#6b9a1c'),
      frame({ x: x + 12, y: 216, w: 186, h: 90 }, 'Private subnet', '#0f8f91'),
      node(nat, 'network', 'NAT Gateway'),
      node(app, 'compute', 'EC2'),
      arrow(app, 'top', nat, 'bottom'),
    ].join('');
  };
  const body = [
    frame({ x: 20, y: 35, w: 550, h: 295 }, 'VPC', '#7a52cc'),
    zone('AZ a', 50),
    zone('AZ b', 330),
    node(gateway, 'network', 'Internet gateway'),
  ].join('');
  return { file: 'vpc-subnets.png', width: 590, height: 345, body };
}

function page({ width, height, body }: Drawing): string {
  const tip = `<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${COLOUR.line}"/></marker>`;
  return (
    `<!doctype html><style>body{margin:0}svg{display:block;font-family:sans-serif}</style>` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<defs>${tip}</defs><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`
  );
}

async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('../test/vault/assets/', import.meta.url));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
  try {
    const drawings = [statelessApp(), wordpressScaling(), beanstalkTiers(), drStrategies(), vpcSubnets()];
    for (const drawing of drawings) {
      const tab = await browser.newPage({
        viewport: { width: drawing.width, height: drawing.height },
      });
      await tab.setContent(page(drawing));
      const png = await tab.screenshot();
      await tab.close();
      if (png.length > MAX_BYTES) throw new Error(`${drawing.file} has ${png.length} bytes, more than ${MAX_BYTES}`);
      await writeFile(folder + drawing.file, png);
      process.stdout.write(`${drawing.file}: ${png.length} bytes\n`);
    }
  } finally {
    await browser.close();
  }
}

await main();
