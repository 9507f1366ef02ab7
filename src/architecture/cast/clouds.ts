import { keyOf } from '../../concepts';
import type { Note } from '../../notes';
import type { Tagged } from '../language/tags';
import { localThing, type Thing } from './thing';

/** What every maker calls so. */
const MESSAGES: readonly [string, string][] = [
  ['sqs', 'Queue'],
  ['sns', 'Topic'],
];
const COMMON: readonly [string, string][] = [...MESSAGES, ['ec2', 'Virtual machine']];

/** Ids of another cloud's or maker's services, what it calls what a common noun would else be taken for AWS's, by AWS's name. */
const CLOUDS: readonly { readonly ids: RegExp; readonly own: ReadonlyMap<string, string> }[] = [
  {
    ids: /^(?:azure.*|vnet|aks|blobstorage|cosmosdb|frontdoor|event(?:grid|hubs)|keyvault|entraid|logicapps|servicebus|iothub|expressroute|trafficmanager|applicationgateway|apimanagement|datafactory|datalakestorage|recoveryservicesvault|virtualmachinescaleset|loganalyticsworkspace|queuestorage|sentinel)$/,
    own: new Map([...COMMON, ['lambda', 'Azure Functions'], ['elb', 'Azure Load Balancer']]),
  },
  {
    ids: /^(?:google(?:cloud|secret).*|gke|bigquery|bigtable|firestore|dataflow|dataproc|datafusion|computeengine|managedinstancegroup|appengine|vertexai|eventarc|apigee|memorystore|persistentdisk|filestore|artifactregistry|cloud(?:run|functions|sql|spanner|scheduler|tasks|build|deploy|armor|cdn|dns|nat|vpn|router|interconnect|kms|logging|monitoring|composer|loadbalancing))$/,
    own: new Map([
      ...COMMON,
      ['lambda', 'Cloud Functions'],
      ['s3', 'Google Cloud Storage'],
      ['elb', 'Cloud Load Balancing'],
    ]),
  },
  { ids: /^(?:kafka|rabbitmq|activemq)$/, own: new Map(MESSAGES) },
];

/** What the student writes of no cloud in particular: a queue is a queue. */
const NOBODYS: ReadonlyMap<string, string> = new Map(
  [...COMMON, ['lambda', ''], ['s3', ''], ['elb', '']].map(([name = '', own = '']) => [name, own]),
);

/** Names by which a note tells that it is about AWS. */
const AWS =
  /\b(?:AWS|Amazon|EC2|S3|SQS|SNS|RDS|EBS|EFS|(?:[CEAN]|GW)LB|Bastion|IAM|VPCs?|KMS|ECS|EKS|ECR|ASGs?|Lambdas?|DynamoDB|Aurora|Redshift|Cloud(?:Front|Watch|Trail|Formation)|Route ?53|Kinesis|EventBridge|ElastiCache|Fargate|Beanstalk|Direct Connect|Global Accelerator|(?:File|Volume|Tape|Storage|Transit) Gateway|DataSync|Snowball|DMS|Cognito|API Gateway|Auto ?Scaling|NAT|MSK|EMR|SSM|WAF|subnets?|security groups?)\b/i;

/** Whether a note, or the folder that it lies in, names anything of AWS. */
export function speaksOfAws({ path, sections, bullets }: Note): boolean {
  return (
    AWS.test(path) ||
    sections.some(({ headings }) => AWS.test(headings.at(-1)?.text ?? '')) ||
    bullets.some(({ text }) => AWS.test(text))
  );
}

/**
 * What common nouns mean in the cloud that a section is about; nothing where it is AWS's, or of several.
 * @param isAws whether the note speaks of AWS; asked only where no other cloud is named
 */
export function cloudOf(
  bullets: readonly (readonly Tagged[])[],
  topics: readonly Thing[],
  isAws: () => boolean,
): ReadonlyMap<string, string> | undefined {
  const found = new Set<number>();
  const see = (concept: string): void => {
    const cloud = CLOUDS.findIndex(({ ids }) => ids.test(concept));
    if (cloud >= 0) found.add(cloud);
  };
  for (const { concept } of topics) see(concept);
  for (const tags of bullets) for (const { token } of tags) if (token.concept !== undefined) see(token.concept.id);
  const [only, ...more] = found;
  if (only === undefined) return isAws() ? undefined : NOBODYS;
  return more.length > 0 ? undefined : CLOUDS[only]?.own;
}

const ELB = keyOf('ELB');

/** "Load balancer" over what is said of another cloud's. */
export function balancerOf(topic: Thing, heading: string, cloud: ReadonlyMap<string, string> | undefined): Thing {
  const theirs = topic.concept === ELB && cloud?.has(ELB) === true && !/\bELB\b|elastic/i.test(heading);
  return theirs ? localThing('load balancer', 'networking') : topic;
}
