import type { Category } from '../../concepts';

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
  return { category, stands: stands === '' ? [] : stands.split(' '), ...(always === undefined ? {} : { always }) };
}

const DATABASE = generic('database', 'rds aurora dynamodb redshift documentdb neptune rdsproxy');
const BALANCER = generic('networking', 'elb alb nlb gwlb clb', 'elb');
const INSTANCE = generic('compute', 'ec2 bastionhost rds aurora', 'ec2');
const QUEUE = generic('integration', 'sqs amazonmq', 'sqs');
const SERVICE = generic('general');
const CLIENT = generic('client');

const TABLE: Readonly<Record<string, Generic>> = {
  instance: INSTANCE,
  machine: INSTANCE,
  server: generic('compute', 'ec2 webserver applicationserver'),
  webserver: generic('compute', 'webtier'),
  applicationserver: generic('compute', 'applicationtier'),
  host: generic('compute', 'bastionhost'),
  node: generic('compute'),
  worker: generic('compute'),
  fleet: generic('compute'),
  cluster: generic('compute', 'ecs eks emr redshift elasticache aurora msk documentdb'),
  container: generic('containers'),
  pod: generic('containers'),
  task: generic('containers', 'ecstask'),
  function: generic('compute', 'lambda', 'lambda'),
  database: DATABASE,
  db: DATABASE,
  primary: generic('database'),
  standby: generic('database'),
  replica: generic('database', 'readreplica aurorareplica'),
  table: generic('database', 'dynamodb routetable'),
  warehouse: generic('database', 'redshift'),
  lake: generic('storage'),
  cache: generic('database', 'elasticache dax redis memcached'),
  volume: generic('storage', 'ebs'),
  bucket: generic('storage', 's3', 's3'),
  share: generic('storage'),
  store: generic('storage'),
  vault: generic('storage'),
  repository: generic('developer'),
  balancer: BALANCER,
  queue: QUEUE,
  topic: generic('integration', 'sns msk', 'sns'),
  subscriber: generic('integration'),
  publisher: generic('integration'),
  producer: generic('integration'),
  consumer: generic('integration'),
  receiver: generic('integration'),
  bus: generic('integration', 'eventbus customeventbus defaulteventbus eventbridge'),
  broker: generic('integration', 'amazonmq iotcore'),
  stream: generic('analytics', 'kinesisdatastreams dynamodbstreams kinesis datafirehose'),
  endpoint: generic('networking', 'vpcendpoint interfaceendpoint gatewayendpoint'),
  gateway: generic(
    'networking',
    'natgateway internetgateway transitgateway virtualprivategateway apigateway storagegateway',
  ),
  firewall: generic('security', 'networkfirewall waf'),
  appliance: generic('security'),
  proxy: generic('networking', 'rdsproxy'),
  resolver: generic('networking'),
  interface: generic('networking', 'eni'),
  router: generic('networking'),
  tunnel: generic('networking'),
  domain: generic('networking'),
  website: generic('general'),
  site: generic('general'),
  api: generic('integration', 'apigateway appsync'),
  backend: generic('general'),
  frontend: generic('general'),
  origin: generic('general', 'customorigin'),
  destination: generic('general'),
  target: generic('general', 'targetgroup'),
  service: SERVICE,
  microservice: SERVICE,
  application: generic('general', 'application', 'application'),
  app: generic('general', 'application', 'application'),
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
  role: generic('security', 'iamrole', 'iamrole'),
  account: generic('general', 'awsaccount'),
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
