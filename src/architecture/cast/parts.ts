import { keyOf, type Concept } from '../../concepts';

/**
 * Concepts that the catalogue knows as components but that are no parts of an architecture: kinds of address, file formats, classes,
 * settings, what one pays for. They count as plain words.
 */
const NO_PARTS: ReadonlySet<string> = new Set(
  (
    'Third party;IP address;CIDR;Parquet;Avro;ORC;Linux;Windows Server;Node.js;CNAME;A record;Alias record;Route 53 record;Event;SQS message;' +
    'Static content;Dynamic content;Session data;Shopping cart;Access key;API key;HPC;MPI;Lustre;SAP;Block storage;Object storage;File storage;' +
    'Docker;Visibility timeout;Long polling;Short polling;Cross-zone load balancing;Connection draining;Partition key;Sort key;Read capacity unit;' +
    'Write capacity unit;Temporary credentials;Key rotation;Provisioned IOPS SSD;General Purpose SSD;gp2;gp3;io1;io2;io2 Block Express;st1;sc1;' +
    'Instance Store;Consolidated Billing;Root user;MFA device;SSE-KMS;SSE-S3;SSE-C;DSSE-KMS;Data key;IAM password policy;Enhanced fan-out;' +
    'Docker image;ECR image;DynamoDB item;Usage plan;AWS managed key;AWS owned key;AWS Free Tier;MQTT'
  )
    .split(';')
    .map(keyOf),
);

const NO_PART_NAME =
  /\b(?:class|mode|plan|restriction|encryption|versioning|pricing|timeout|polling|limits?|quotas?|report|window|savings plans?|reserved instances?|capacity reservations?|scaling policy|scheduled scaling|step scaling|target tracking|throughput|burst|credits?|invalidation|behavior|ttl|pitr|select|requester pays|multipart upload|object lock|vault lock|mfa delete|lifecycle|storage lens|inventory|cloning|backtrack|standard(?:-ia)?|infrequent access|one zone(?:-ia)?|intelligent-tiering|instance type|retrieval|simulator|advisor|finding|alias|grant|transactions|optimized (?:reads|writes)|reads|fetches|billing|tags?|calculator|placement group)$/i;

/** Whether a concept may be drawn at all. */
export function isPart(concept: Concept): boolean {
  if (concept.kind !== 'component' && concept.kind !== 'place') return false;
  return !NO_PARTS.has(concept.id) && !NO_PART_NAME.test(concept.name);
}
