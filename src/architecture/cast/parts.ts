import type { Concept } from '../../concepts';

/**
 * Concepts that the catalogue knows as components but that are no parts of an architecture: kinds of address, file formats, classes,
 * settings, what one pays for. They count as plain words.
 */
const NO_PARTS = new Set(
  (
    'thirdparty ipaddress cidr parquet avro orc linux windowsserver node.js json csv cname arecord aliasrecord route53record event sqsmessage staticcontent dynamiccontent ' +
    'sessiondata shoppingcart accesskey apikey hpc mpi lustre sap blockstorage objectstorage filestorage docker visibilitytimeout longpolling shortpolling ' +
    'crosszoneloadbalancing connectiondraining partitionkey sortkey readcapacityunit writecapacityunit temporarycredentials keyrotation ' +
    'provisionediopsssd generalpurposessd gp2 gp3 io1 io2 io2blockexpress st1 sc1 instancestore consolidatedbilling rootuser mfadevice ' +
    'ssekms sses3 ssec dssekms datakey iampasswordpolicy enhancedfanout dockerimage ecrimage dynamodbitem usageplan stickysession awsmanagedkey awsownedkey'
  ).split(' '),
);

const NO_PART_NAME =
  /\b(?:class|mode|plan|restriction|encryption|versioning|pricing|timeout|polling|limits?|quotas?|report|window|savings plans?|reserved instances?|capacity reservations?|scaling policy|scheduled scaling|step scaling|target tracking|throughput|burst|credits?|invalidation|behavior|ttl|pitr|select|requester pays|multipart upload|object lock|vault lock|mfa delete|lifecycle|storage lens|inventory|cloning|backtrack|standard(?:-ia)?|infrequent access|one zone(?:-ia)?|intelligent-tiering|instance type|retrieval|simulator|advisor|finding|alias|grant|transactions|optimized (?:reads|writes)|reads|fetches|billing|tags?|calculator|placement group)$/i;

/** Whether a concept may be drawn at all. */
export function isPart(concept: Concept): boolean {
  if (concept.kind !== 'component' && concept.kind !== 'place') return false;
  return !NO_PARTS.has(concept.id) && !NO_PART_NAME.test(concept.name);
}
