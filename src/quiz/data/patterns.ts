/** Plain nouns of two words. */
export const commonPairs = (): string => `
(web|application|app|database|db|dns|file|mail|virtual|physical|end|mobile|aws|cloud|ip|private|public|static|dynamic|session|log|user|third|api|source|target|data|machine|secondary|primary) (servers?|apps?|users?|machines?|services?|resources?|cloud|accounts?|address|ip|content|data|files?|party|calls?|center|region|learning|sites?)
`;

/** Technology that notes on AWS name but that is not AWS's. */
export const foreign = (): string => `
redis|memcached|mysql|postgresql|mariadb|oracle|mongodb|cassandra|kafka|linux|windows|docker|kubernetes|lustre|presto|spark|
hadoop|hive|hbase|flink|activemq|rabbitmq|google|azure|terraform|ansible|chef|puppet|jenkins|git[a-z]*|splunk|datadog|vmware|
active directory|ldap|okta|saml|oidc|nfs|smb|parquet|percona|db2|sql server|snowflake|nginx|neo4j|hdfs|tomcat|istio|flink|sap|hpc|
tableau|logstash|airflow|trino|valkey|envoy|helm|docker swarm|wordpress|drupal|magento|elk stack|mpi|
node[.]?js|influxdb|couchdb|rest|graphql|mqtt|apache|openid|tls|ssl|ssh|vpn
`;

/** What notes that gather things are called. */
export const gathering = (): string => `
architectures?|services|concepts|notes|types?|class(es)?|features|options|details|strategies|models?|comparison|basics|framework|
patterns?|exam|plan|overview|policies|principles|design|storage|security
`;

/** Headings that say nothing about what stands under them. */
export const genericTitles = (): string => `
summary|overview|introduction|intro|details?|basics|general|general notes|notes?|facts|key facts|key points|highlights|features?|
key features|characteristics|properties|description|definition|about|misc|miscellaneous|other|others|more|info|information|important|
tips?|exam tips?|exam|tl;?dr|tldr|references?|sources?|links?|resources|cheat ?sheet|questions?|q ?& ?a|examples?|use ?cases?|
when to use|benefits|advantages|pros|cons|limitations?|constraints?|comparisons?|points|topics?|concepts?|terminology|glossary|section|
part|chapter|flow|steps|remarks?|things to know|good to know|what|why|how|methods|types|kinds|targets|integrations|options|components|
settings|parameters|values|pricing|price|costs?|security|monitoring|best practices|how it works|actions|modes|limits|quotas|
requirements|architecture|management|operations|configuration|attributes|categories|process|history|background|context|names?|elements|
parts|status|states|rules|usage|use|uses|workflow|capabilities|functions|phases|stages|pictures?|images?|diagrams?|figures?|
screenshots?|tables?|index|readme|contents|table of contents
`;

/** Labels that introduce a remark; nobody is asked what "Default" means. */
export const labels = (): string => `
defaults?|by default|notes?|descriptions?|from|to|by|via|examples?|e[.]?g[.]?|i[.]?e[.]?|use ?cases?|used? for|pros?|cons?|benefits?|advantages?|disadvantages?|
drawbacks?|limits?|limitations?|constraints?|cost|costs|pricing|price|important|tip|warning|goal|purpose|problem|solution|reason|result|
requirements?|answer|question|definition|summary|max(imum)?|min(imum)?|supports?|supported|format|features?|best practices?|
recommendation|when|why|how|what|where|who|step [0-9]+|option [0-9]+|hint|caveat|analogy|scenario|case|types?|includes?|input|output|
source|target|first|second|then|if .*|before|after|always|never|only|each|free|optional|example .*|use-case.*|
(not|own|for|with|without|has|have|can|no|in|on|at|by|from|via|as|good|bad|great|similar|other|related|additional|combined|various|several|support|supports|supported|within|outside|inside|across|between|under) .+|
general (guidance|information|rules?|advice|idea)|.+ (guidance|usage|overview|options|examples?|considerations|benefits|features|limitations|differences|
requirements|tips|strategies|best practices|pricing|use cases?)
`;

/** Verbs that a bullet opens with as nouns. */
export const oftenNouns = (): string => `
access|back|balance|cache|control|cost|group|host|limit|link|list|load|lock|log|map|order|place|query|record|role|route|scale|schedule|
set|share|stream|support|target|test|use|view|write|tunes?|limits|logs|costs|controls|groups|hosts|links|lists|loads|locks|maps|orders|
queries|records|routes|schedules|sets|shares|streams|targets|tests|uses|views|writes|places|scales|caches
`;

/** Words that go on with the sentence after a comma. */
export const goesOn = (): string => `
which|that|who|whose|because|so|but|and|or|nor|yet|while|whereas|where|when|whenever|with|without|if|unless|as|for|to|by|from|in|on|at|
even|then|not|e[.]g|i[.]e|including|such|like|than|until|after|before|once|since
`;

/** Things that notes count; "2 ways" and "3 reasons" are no facts to ask for. */
export const counted = (): string => `
messages?|instances?|replicas?|azs?|regions?|accounts?|rules?|subnets?|vpcs?|volumes?|nodes?|shards?|buckets?|topics?|queues?|tags?|
copies|objects?|partitions?|vcpus?|ips?|snapshots?|retries|groups?|users?|roles?|consumers?|functions?|layers?|files?|servers?|
certificates?|keys?|connections?|requests?|endpoints?|nines|lines?
`;

/** How a text opens that tells the reader what to do. */
export const addressing = (): string => `
must|should|need(s)? to|have to|
(can|could|may)(not|['’]t)? +(also +|only +)?(use|set|choose|create|configure|enable|disable|add|define|specify|select|access|attach|download|restore|invoke|reference|copy|share|export|import|upload|change|convert|combine|delete|get|see|view|run|setup|assign|apply|customi[sz]e|control)
`;

/** Names that have no category of their own, a line for each sort: only the names of one line are alike. */
export const sorts = (): string => `
saml|oidc|oauth|ldap|jwt|radius|kerberos
rbac|abac|acl
ddos|sql injection|cross-site scripting|man-in-the-middle|phishing
pci dss|hipaa|gdpr|soc|fips|nist|fedramp|iso 27001
aes|rsa|hmac|diffie-hellman
tls|ipsec|ssh|mtls|macsec
tcp|udp|icmp|quic
http|https|websocket|grpc|http/2|mqtt
ftp|sftp|ftps|as2|smb|nfs|iscsi
rpo|rto|mttr|mtbf|sla|slo|sli
capex|opex|tco
iaas|paas|saas|faas
oltp|olap|etl|elt
ssd|hdd|nvme
json|yaml|xml|csv|parquet|avro|orc
mysql|postgresql|mariadb|oracle|sql server|db2
redis|memcached|valkey
mongodb|cassandra|couchdb|neo4j
kafka|rabbitmq|activemq
spark|hadoop|hive|presto|trino|hbase|flink
linux|windows server
docker|kubernetes
istio|envoy
terraform|ansible|chef|puppet
python|java|golang|javascript|ruby|powershell|node.js|c#
throughput|bandwidth|iops|latency
stateless|stateful
lift and shift|replatform|refactor
sharding|data partitioning|data replication|caching|compression|deduplication
authentication|authorization|encryption|monitoring|logging
encryption at rest|encryption in transit|client-side encryption
operational excellence|performance efficiency|sustainability|security pillar|reliability pillar|cost optimization pillar
multi-az|multi-region|single-az|cross-region replication
cname|a record|alias record
`;
