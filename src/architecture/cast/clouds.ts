import { keyOf } from '../../concepts';
import type { Note } from '../../notes';
import type { Tagged } from '../language/tags';
import type { Thing } from './thing';

/** What every maker calls so. */
const MESSAGES: readonly [string, string][] = [
  ['sqs', 'Queue'],
  ['sns', 'Topic'],
];
const COMMON: readonly [string, string][] = [...MESSAGES, ['ec2', 'Virtual machine']];

/** Names of another cloud or maker, what it calls what a common noun would else be taken for AWS's, by AWS's name. */
const CLOUDS: readonly { readonly names: ReadonlySet<string>; readonly own: ReadonlyMap<string, string> }[] = [
  {
    names: keys(
      'Azure; VNet; Azure Functions; Azure App Service; Azure SQL; Blob Storage; Cosmos DB; AKS; Front Door; Event Grid; Event Hubs; Key Vault',
    ),
    own: new Map([...COMMON, ['lambda', 'Azure Functions']]),
  },
  {
    names: keys(
      'Google Cloud; BigQuery; Cloud Run; Cloud Functions; Cloud SQL; GKE; Google Cloud Storage; Dataflow; Firestore; Cloud Load Balancing; Compute Engine; Managed instance group',
    ),
    own: new Map([
      ...COMMON,
      ['lambda', 'Cloud Functions'],
      ['s3', 'Google Cloud Storage'],
      ['elb', 'Cloud Load Balancing'],
    ]),
  },
  { names: keys('Kafka; RabbitMQ; ActiveMQ'), own: new Map(MESSAGES) },
];

function keys(names: string): ReadonlySet<string> {
  return new Set(names.split('; ').map(keyOf));
}

/** What the student writes of no cloud in particular: a queue is a queue. */
const NOBODYS: ReadonlyMap<string, string> = new Map(
  [...COMMON, ['lambda', ''], ['s3', ''], ['elb', '']].map(([name = '', own = '']) => [name, own]),
);

/** Names by which a note tells that it is about AWS. */
const AWS =
  /\b(?:AWS|Amazon|EC2|S3|SQS|SNS|RDS|EBS|EFS|(?:[CEAN]|GW)LB|Bastion|IAM|VPCs?|KMS|ECS|EKS|ECR|ASGs?|Lambdas?|DynamoDB|Aurora|Redshift|Cloud(?:Front|Watch|Trail|Formation)|Route ?53|Kinesis|EventBridge|ElastiCache|Fargate|Beanstalk|Cognito|API Gateway|Auto ?Scaling|NAT|MSK|EMR|SSM|WAF|subnets?|security groups?)\b/i;

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
    const cloud = CLOUDS.findIndex(({ names }) => names.has(concept));
    if (cloud >= 0) found.add(cloud);
  };
  for (const { concept } of topics) see(concept);
  for (const tags of bullets) for (const { token } of tags) if (token.concept !== undefined) see(token.concept.id);
  const [only, ...more] = found;
  if (only === undefined) return isAws() ? undefined : NOBODYS;
  return more.length > 0 ? undefined : CLOUDS[only]?.own;
}
