import type { CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';

/** A note made up for measuring: its text, and what the app would compute for it. */
export interface SyntheticNote {
  readonly path: string;
  readonly text: string;
  readonly metadata: CachedMetadata;
}

const THINGS = (
  'EC2,S3,RDS,Aurora,DynamoDB,ElastiCache,CloudFront,Route 53,ALB,NLB,Auto Scaling group,Lambda,API Gateway,SQS,SNS,Kinesis,' +
  'EventBridge,Step Functions,ECS,Fargate,EKS,VPC,NAT gateway,internet gateway,security group,KMS,IAM role,Secrets Manager,' +
  'CloudWatch,CloudTrail,AWS Config,AWS Backup,EFS,EBS volume,Redshift,Athena,AWS Glue,WAF,Shield,Global Accelerator,' +
  'Transit Gateway,Direct Connect,read replica,private subnet,Availability Zone,Region,web tier,database'
).split(',');
const SUBJECTS = 'billing,checkout,reporting,ingest,search,media,ledger,catalogue,profile,archive,pricing,alerts'.split(
  ',',
);
const ASPECTS =
  'failover,backups,scaling,networking,encryption,caching,deployment,queues,limits,recovery,routing,access'.split(',');
const TAGS = ['resilient', 'secure', 'CostOptimized', 'performant', 'OperationallyExcellent', 'aws/network'];
// What is done with what, and how: no two notes of a student say the same, and a quiz asks nothing twice.
const DOES = (
  'stores,encrypts,routes,replicates,caches,archives,throttles,batches,streams,compresses,validates,schedules,retries,rotates,audits,' +
  'indexes,shards,balances,mirrors,restores,signs,filters,queues,merges,partitions,labels,scans,patches,drains,resizes'
).split(',');
const WHAT = (
  'session state,invoices,log lines,thumbnails,search results,sensor readings,payroll files,passwords,certificates,shopping baskets,' +
  'video chunks,test reports,customer records,price lists,chat messages,weather maps,order events,container images,temporary files,' +
  'DNS records,user profiles,metrics,firmware,translations,contracts,bookings,map tiles,scores,tickets,recipes'
).split(',');
const HOW = (
  'before the night shift begins,across two accounts,without servers to patch,with a key of its own,as soon as the buffer is full,' +
  'for readers abroad,during a deployment,behind a private endpoint,at the edge,after ninety seconds of silence,in the order of arrival,' +
  'once a month,under a shared name,from a read-only copy,at a tenth of the price,through a proxy,by size,until a human approves,' +
  'on cheaper hardware,even when a rack fails'
).split(',');
const ACRONYMS = ['Recovery Point Objective (RPO)', 'Mean Time To Repair (MTTR)', 'RTO (recovery time objective)'];

type Random = (below: number) => number;

/** The same numbers for the same seed on every machine (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;

/** Name of the n-th note: two words and a number, so that a large vault has as many names as notes. */
export function nameOf(n: number): string {
  const subject = SUBJECTS[n % SUBJECTS.length] ?? '';
  return `${subject} ${ASPECTS[Math.floor(n / SUBJECTS.length) % ASPECTS.length] ?? ''} ${String(n)}`;
}

const SENTENCES: readonly ((random: Random, n: number) => string)[] = [
  (r) => `${pick(r, THINGS)} sends its requests to ${pick(r, THINGS)} in the same Region`,
  (r) => `${pick(r, THINGS)} keeps ${String(1 + r(35))} days of records by default #${pick(r, TAGS)}`,
  (r) => `A **${pick(r, THINGS)}** fails over to another Availability Zone within ${String(1 + r(300))} seconds`,
  (r) => `[[${pick(r, THINGS)}]] reads from [[${pick(r, THINGS)}]] and writes the results to ${pick(r, THINGS)}`,
  (r, n) => `See [[${nameOf(r(n + 1))}]] for what happens when ${pick(r, THINGS)} is throttled`,
  (r, n) => `Compared with [[${nameOf(r(n + 1))}|the ${pick(r, ASPECTS)} note]], it costs about half as much per month`,
  (r) => `Set the limit with \`--max-items ${String(r(1000))}\` before the first deployment`,
  (r) => `The ${pick(r, ACRONYMS)} decides how often ${pick(r, THINGS)} has to copy its data`,
  () => 'Keep the team small, write down who decides, and revisit the choice every quarter',
  (r) => `Costs nothing while idle; after ${String(2 + r(40))} minutes without use it is stopped and has to be woken`,
  () => 'Can be changed later without downtime, although the change may take a few minutes to reach everyone',
  (r) => `Comes in ${String(2 + r(6))} sizes, and the *largest* one is rarely worth what it costs`,
  (r) => `Good for steady work, less so for bursts: see the figures in week ${String(1 + r(52))}`,
  (r) => `I think ${pick(r, THINGS)} needs no extra permission for this, not sure`,
  (r) => `${pick(r, SUBJECTS)} data moves overnight, while ${pick(r, ASPECTS)} jobs run at weekends`,
  (r) => `${pick(r, THINGS)} ${pick(r, DOES)} ${pick(r, WHAT)} ${pick(r, HOW)}`,
  (r) => `${pick(r, THINGS)} ${pick(r, DOES)} ${pick(r, WHAT)}, then ${pick(r, DOES)} ${pick(r, WHAT)} ${pick(r, HOW)}`,
  (r) => `It **${pick(r, DOES)}** ${pick(r, WHAT)} ${pick(r, HOW)} #${pick(r, TAGS)}`,
  (r) => `[[${pick(r, THINGS)}]] ${pick(r, DOES)} ${pick(r, WHAT)} for ${pick(r, SUBJECTS)} ${pick(r, HOW)}`,
  (r) => `${pick(r, THINGS)} vs ${pick(r, THINGS)}: the first is managed, the second has to be patched by hand`,
];

/** Writes lines and notes where everything stands, as the app's parser would. */
class Sheet {
  readonly lines: string[] = [];
  readonly metadata: Required<Pick<CachedMetadata, 'headings' | 'sections' | 'listItems' | 'links' | 'tags'>> = {
    headings: [],
    sections: [],
    listItems: [],
    links: [],
    tags: [],
  };
  private offset = 0;
  private list: SectionCache | undefined;
  private readonly parents: number[] = [];
  private listLine = 0;

  add(line: string): Pos {
    const at = this.lines.length;
    this.lines.push(line);
    const start = this.offset;
    this.offset += line.length + 1;
    return {
      start: { line: at, col: 0, offset: start },
      end: { line: at, col: line.length, offset: start + line.length },
    };
  }

  heading(level: number, text: string): void {
    this.list = undefined;
    const position = this.add(`${'#'.repeat(level)} ${text}`);
    this.metadata.headings.push({ heading: text, level, position });
    this.metadata.sections.push({ type: 'heading', position });
  }

  blank(): void {
    this.add('');
    this.list = undefined;
  }

  bullet(depth: number, text: string): void {
    const position = this.add(`${'\t'.repeat(depth)}- ${text}`);
    const { line } = position.start;
    if (this.list === undefined) {
      this.list = { type: 'list', position: { start: position.start, end: position.end } };
      this.metadata.sections.push(this.list);
      this.parents.length = 0;
      this.listLine = line;
    }
    this.list.position.end = position.end;
    this.parents.length = Math.min(this.parents.length, depth);
    const item: ListItemCache = {
      parent: this.parents[depth - 1] ?? -(this.listLine === 0 ? 1 : this.listLine),
      position: { start: { line, col: depth, offset: position.start.offset + depth }, end: position.end },
    };
    this.parents[depth] = line;
    this.metadata.listItems.push(item);
    this.inline(position.start.offset, line, this.lines[line] ?? '');
  }

  private inline(offset: number, line: number, text: string): void {
    for (const m of text.matchAll(/\[\[([^\]|]+)(?:\|([^\]]*))?\]\]|(?:^|\s)(#[A-Za-z/]+)/g)) {
      const from = m.index + (m[3] === undefined ? 0 : m[0].length - m[3].length);
      const to = m.index + m[0].length;
      const position: Pos = {
        start: { line, col: from, offset: offset + from },
        end: { line, col: to, offset: offset + to },
      };
      if (m[3] !== undefined) this.metadata.tags.push({ tag: m[3], position });
      else this.metadata.links.push({ link: m[1] ?? '', original: m[0], displayText: m[2] ?? m[1] ?? '', position });
    }
  }
}

/** The n-th note of a vault: `lines` lines of headings and bullets in the way students write them. */
export function syntheticNote(n: number, lines = 60, seed = 1): SyntheticNote {
  const random = seeded(seed * 1_000_003 + n);
  const sheet = new Sheet();
  sheet.heading(1, nameOf(n));
  let depth = 0;
  while (sheet.lines.length < lines) {
    if (sheet.lines.length > 1) sheet.blank();
    sheet.heading(2, `${pick(random, THINGS)} ${pick(random, ASPECTS)}`);
    depth = 0;
    for (let i = 4 + random(10); i > 0 && sheet.lines.length < lines; i--) {
      sheet.bullet(depth, pick(random, SENTENCES)(random, n));
      depth = Math.max(0, Math.min(3, depth + random(3) - 1));
    }
  }
  const metadata: CachedMetadata = Object.fromEntries(
    Object.entries(sheet.metadata).filter(([, entries]) => entries.length > 0),
  );
  return { path: `vault ${String(n % 40)}/${nameOf(n)}.md`, text: sheet.lines.join('\n'), metadata };
}

/** The notes of a vault, one after the other, so that none but the current one need be held. */
export function* syntheticVault(notes: number, lines = 60, seed = 1): Generator<SyntheticNote> {
  for (let n = 0; n < notes; n++) yield syntheticNote(n, lines, seed);
}
