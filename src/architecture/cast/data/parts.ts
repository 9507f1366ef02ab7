/**
 * Concepts that the catalogue knows as components but that are no parts of an architecture: kinds of address, file formats, classes,
 * settings, what one pays for. They count as plain words.
 */
export const noParts = (): string => `
Third party; IP address; CIDR; Parquet; Avro; ORC; Linux; Windows Server; Node.js; CNAME; A record; Alias record; Route 53 record; Event;
SQS message; Static content; Dynamic content; Session data; Shopping cart; Access key; API key; HPC; MPI; Lustre; SAP; Block storage;
Object storage; File storage; Docker; Visibility timeout; Long polling; Short polling; Cross-zone load balancing; Connection draining;
Partition key; Sort key; Read capacity unit; Write capacity unit; Temporary credentials; Key rotation; Provisioned IOPS SSD;
General Purpose SSD; gp2; gp3; io1; io2; io2 Block Express; st1; sc1; Instance Store; Consolidated Billing; Root user; MFA device;
SSE-KMS; SSE-S3; SSE-C; DSSE-KMS; Data key; IAM password policy; Enhanced fan-out; Docker image; ECR image; DynamoDB item; Usage plan;
Change data capture; AWS managed key; AWS owned key; AWS Free Tier; Log file; MQTT; Network file system; Public IP; Private IP; vCPU;
Graviton; Nitro System; T3 instance; GPU instance; Express Workflows; Standard Workflows; Lambda version; Lambda SnapStart; EC2 Hibernate;
Instance refresh; Target tracking policy; Termination policy; Mixed instances policy; EFS Archive; EFS Max I/O; EFS lifecycle policy;
EBS Multi-Attach; Detailed monitoring; Basic monitoring; Redis AUTH; Secret rotation; SecureString; AssumeRole; GetSessionToken; IPv4; IPv6
`;

/** Endings of names of what is no part either. */
export const noPartNames = (): string => `
class|mode|plan|restriction|remediation|encryption|versioning|pricing|timeout|polling|limits?|quotas?|report|window|savings plans?|
reserved instances?|capacity reservations?|scaling policy|scheduled scaling|step scaling|target tracking|throughput|burst|credits?|
invalidation|behavior|ttl|pitr|select|requester pays|multipart upload|object lock|vault lock|mfa delete|lifecycle|storage lens|
inventory|cloning|backtrack|standard(-ia)?|infrequent access|one zone(-ia)?|intelligent-tiering|instance type|retrieval|simulator|
advisor|finding|alias|grant|transactions|optimized (reads|writes)|reads|fetches|billing|tags?|calculator|placement group
`;

/** Words before a common noun that say nothing about which one it is. */
export const idle = (): string => `
all new existing own single multiple several many few more healthy unhealthy different same whole entire actual given specific certain other
various registered available running underlying corresponding appropriate desired individual additional respective full main big large
small single-az multi-az one two three four five six first second third last aws amazon cloud regional global managed native powerful
isolated compute critical particular local multi-region private public bad failed faulty broken impaired unused dead crashed stopped terminated fresh
next nearest closest downstream upstream previous remaining incoming outgoing latest older newer old real right correct best normal regular typical
fitting suitable relevant potential possible necessary proper complex simple smart intelligent stable allocatable eligible approved trusted
modern essential useful matching required crashing failing heavy busy requesting requested accessible affected parallel
concurrent
`;

/** Common nouns that mean nothing alone: "various services", "the system". */
export const emptyAlone = (): string => `
service system resource website network site host node target destination resolver account device layer tier table store interface
microservice pipeline rule cluster server endpoint origin agent domain gateway proxy primary api worker share vault stream appliance
receiver distribution controller handler exporter
`;

/** Words before a noun that make it another thing than the plain name. */
export const tellsApart = (): string => `
primary secondary standby another source destination target central logging monitored remote peered passive
`;
