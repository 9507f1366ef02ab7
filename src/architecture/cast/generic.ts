import { keyOf, type Category } from '../../concepts';

/**
 * Common nouns that name a component of an architecture when nothing more exact is said: "the worker instances", "a custom origin".
 * `stands` lists the concepts (`Concept.id`) that "the database" may refer back to; `always` is taken where nothing was named before.
 */
export interface Generic {
  readonly category: Category;
  readonly stands: readonly string[];
  readonly always?: string;
}

function generic(category: Category, stands = '', always?: string): Generic {
  const ids = stands === '' ? [] : stands.split('; ').map(keyOf);
  return { category, stands: ids, ...(always === undefined ? {} : { always: keyOf(always) }) };
}

const DATABASE = generic('database', 'RDS; Aurora; DynamoDB; Redshift; DocumentDB; Neptune; RDS Proxy');
const BALANCER = generic('networking', 'ELB; ALB; NLB; GWLB; CLB', 'ELB');
const INSTANCE = generic('compute', 'EC2; Bastion host; RDS; Aurora', 'EC2');
const QUEUE = generic('integration', 'SQS; Amazon MQ', 'SQS');
const SERVICE = generic('general');
const CLIENT = generic('client');

const TABLE: Readonly<Record<string, Generic>> = {
  instance: INSTANCE,
  machine: INSTANCE,
  server: generic('compute', 'EC2; Web server; Application server'),
  webserver: generic('compute', 'Web tier'),
  applicationserver: generic('compute', 'Application tier'),
  host: generic('compute', 'Bastion host'),
  node: generic('compute'),
  worker: generic('compute'),
  fleet: generic('compute'),
  cluster: generic('compute', 'ECS; EKS; EMR; Redshift; ElastiCache; Aurora; MSK; DocumentDB'),
  container: generic('containers'),
  pod: generic('containers'),
  task: generic('containers', 'ECS task'),
  function: generic('compute', 'Lambda', 'Lambda'),
  database: DATABASE,
  db: DATABASE,
  primary: generic('database'),
  standby: generic('database'),
  replica: generic('database', 'Read replica; Aurora Read Replica'),
  table: generic('database', 'DynamoDB; Route Table'),
  warehouse: generic('database', 'Redshift'),
  lake: generic('storage'),
  cache: generic('database', 'ElastiCache; DAX; Redis; Memcached'),
  volume: generic('storage', 'EBS'),
  bucket: generic('storage', 'S3', 'S3'),
  share: generic('storage'),
  store: generic('storage'),
  vault: generic('storage'),
  repository: generic('developer'),
  balancer: BALANCER,
  queue: QUEUE,
  topic: generic('integration', 'SNS; MSK', 'SNS'),
  subscriber: generic('integration'),
  publisher: generic('integration'),
  producer: generic('integration'),
  consumer: generic('integration'),
  receiver: generic('integration'),
  bus: generic('integration', 'Event bus; Custom event bus; Default event bus; EventBridge'),
  broker: generic('integration', 'Amazon MQ; IoT Core'),
  stream: generic('analytics', 'Kinesis Data Streams; DynamoDB Streams; Kinesis; Data Firehose'),
  endpoint: generic('networking', 'VPC endpoint; Interface endpoint; Gateway endpoint'),
  gateway: generic(
    'networking',
    'NAT Gateway; Internet Gateway; Transit Gateway; Virtual Private Gateway; API Gateway; Storage Gateway',
  ),
  firewall: generic('security', 'Network Firewall; WAF'),
  appliance: generic('security'),
  proxy: generic('networking', 'RDS Proxy'),
  resolver: generic('networking'),
  interface: generic('networking', 'ENI'),
  router: generic('networking'),
  tunnel: generic('networking'),
  domain: generic('networking'),
  website: generic('general'),
  site: generic('general'),
  api: generic('integration', 'API Gateway; AppSync'),
  backend: generic('general'),
  frontend: generic('general'),
  origin: generic('general', 'Custom origin'),
  destination: generic('general'),
  target: generic('general', 'Target Group'),
  service: SERVICE,
  microservice: SERVICE,
  application: generic('general', 'Application', 'Application'),
  app: generic('general', 'Application', 'Application'),
  system: generic('general'),
  agent: generic('management'),
  device: generic('iot'),
  sensor: generic('iot'),
  user: CLIENT,
  client: CLIENT,
  customer: CLIENT,
  viewer: CLIENT,
  browser: CLIENT,
  admin: CLIENT,
  developer: CLIENT,
  partner: generic('external'),
  pipeline: generic('developer'),
  crawler: generic('analytics'),
  policy: generic('security'),
  resource: generic('general'),
  role: generic('security', 'IAM Role', 'IAM Role'),
  account: generic('general', 'AWS account'),
  network: generic('networking'),
  tier: generic('general'),
  layer: generic('general'),
  procedure: generic('database'),
};

/** What a head noun, singular or plural, may stand for as a component. */
export function genericOf(noun: string): { noun: string; generic: Generic } | undefined {
  const direct = Object.hasOwn(TABLE, noun) ? TABLE[noun] : undefined;
  if (direct !== undefined) return { noun, generic: direct };
  const one = singular(noun);
  const plural = Object.hasOwn(TABLE, one) ? TABLE[one] : undefined;
  return plural === undefined ? undefined : { noun: one, generic: plural };
}

/** The singular of a regular plural; other words as they are. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|buses|aches)$/.test(word))
    return /aches$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}
