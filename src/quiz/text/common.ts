import type { Concept } from '../../concepts';

/** Nouns that any architecture has: too plain to be an answer, and beside a named thing no option. */
const COMMON = new Set(
  (
    'client user browser publisher subscriber producer consumer customer administrator admin developer event application app server instance container backend frontend proxy firewall endpoint worker database db cache queue ' +
    'topic buffer internet office server web server application server web app mobile app email aws aws services aws resources aws cloud aws account account region az secondary region third party static content dynamic content session data log file ' +
    'service data network storage compute file object bucket table message request response traffic host node cluster volume snapshot image domain record key role policy group permission rule tag template stack function job task stream log metric alarm ' +
    'session token certificate password credential encryption authentication authorization access security monitoring logging backup replication scaling performance availability cost pricing latency throughput capacity compliance website page link ' +
    'code script command api call api call ip ip address port protocol http https url json xml javascript python java c# sql linux windows google microsoft facebook apple environment device machine system software hardware cpu memory disk ram device ' +
    'data center on-premises microservice virtual machine database server storage devices api encrypted stateless stateful automation network interface origin target source destination'
  ).split(' '),
);
/** Names with a blank cannot stand in the list above. */
const COMMON_PAIRS =
  /^(?:web|application|app|database|db|dns|file|mail|virtual|physical|end|mobile|aws|cloud|ip|private|public|static|dynamic|session|log|user|third|api|source|target|data|machine|secondary|primary) (?:servers?|apps?|users?|machines?|services?|resources?|cloud|accounts?|address|ip|content|data|files?|party|calls?|center|region|learning|sites?)$/i;

/** Whether a concept's name is a plain noun rather than the name of something. */
export function isCommon(name: string): boolean {
  const n = name.toLowerCase();
  return COMMON.has(n) || COMMON.has(n.replace(/s$/, '')) || COMMON_PAIRS.test(n);
}

/** Technology that notes on AWS name but that is not AWS's. */
const FOREIGN =
  /\b(?:redis|memcached|valkey|mysql|postgresql|mariadb|oracle|mongodb|cassandra|kafka|linux|windows|docker|kubernetes|lustre|presto|spark|hadoop|hive|hbase|flink|activemq|rabbitmq|google|azure|terraform|ansible|chef|puppet|jenkins|git\w*|splunk|datadog|vmware|active directory|ldap|okta|saml|oidc|nfs|smb|parquet|percona|db2|sql server|snowflake|nginx|neo4j|hdfs|tomcat|istio|flink|sap|hpc|node\.?js|influxdb|couchdb|rest|graphql|mqtt|apache|openid|tls|ssl|ssh|vpn)\b/i;

/** Whether a name belongs to a technology of somebody else. */
export function isForeign(name: string): boolean {
  return FOREIGN.test(name);
}

/** Notes that gather things ("Storage services", "Encryption concepts"): their bullets describe what is gathered. */
export function isContainer(concept: Concept): boolean {
  if (concept.source === 'catalogue') return false;
  return /\b(?:architectures?|services|concepts|notes|types?|class(?:es)?|features|options|details|strategies|models?|comparison|basics|framework|patterns?|exam|plan|overview|policies|principles|design|storage|security)$/i.test(
    concept.name,
  );
}
