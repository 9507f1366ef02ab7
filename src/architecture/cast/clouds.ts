import { keyOf } from '../../concepts';
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

/** What common nouns mean in the cloud that a section is about; nothing where it is AWS's, or of several. */
export function cloudOf(
  bullets: readonly (readonly Tagged[])[],
  topics: readonly Thing[],
): ReadonlyMap<string, string> | undefined {
  const found = new Set<number>();
  const see = (concept: string): void => {
    const cloud = CLOUDS.findIndex(({ names }) => names.has(concept));
    if (cloud >= 0) found.add(cloud);
  };
  for (const { concept } of topics) see(concept);
  for (const tags of bullets) for (const { token } of tags) if (token.concept !== undefined) see(token.concept.id);
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? undefined : CLOUDS[only]?.own;
}
