/** Databases and caches. Format: see `../parse.ts`. */
export const database = (): string => `
@database component service
RDS|Relational Database Service;RDS instance;RDS database;RDS DB;RDS DB instance;RDS database instance
Aurora|Aurora database;Aurora cluster;Aurora DB cluster
DynamoDB|DDB;DynamoDB table;Dynamo
ElastiCache|ElastiCache cluster;Elastic Cache
Redshift|Redshift cluster
DocumentDB|DocDB
Neptune
Keyspaces|Amazon Keyspaces;Keyspaces for Apache Cassandra;Managed Apache Cassandra Service
QLDB|Quantum Ledger Database
Timestream
MemoryDB|MemoryDB for Redis;MemoryDB for Valkey
DAX|DynamoDB Accelerator
Aurora Serverless|Aurora Serverless v2
Aurora DSQL|DSQL
SimpleDB
Oracle Database@AWS
RDS on VMware
RDS Custom||RDS
RDS on Outposts||RDS
Neptune Analytics||Neptune
Neptune ML||Neptune
Timestream for InfluxDB||Timestream
Timestream for LiveAnalytics||Timestream
@database component resource
RDS Proxy||RDS
RDS for MySQL|RDS MySQL|RDS
RDS for PostgreSQL|RDS PostgreSQL;RDS Postgres|RDS
RDS for MariaDB|RDS MariaDB|RDS
RDS for Oracle|RDS Oracle|RDS
RDS for SQL Server|RDS SQL Server|RDS
RDS for Db2|RDS Db2|RDS
RDS standby|Multi-AZ standby;RDS Multi-AZ standby;Standby RDS;RDS standby instance|RDS
RDS Multi-AZ DB cluster|Multi-AZ DB cluster;Multi-AZ cluster|RDS
RDS Event Notifications|RDS event;RDS event subscription|RDS
RDS Blue/Green Deployments||RDS
RDS Storage Auto Scaling|Storage auto scaling|RDS
RDS Data API|Data API|RDS
RDS Optimized Writes||RDS
RDS Optimized Reads||RDS
DB parameter group|Parameter group;RDS parameter group|RDS
DB option group|Option group;RDS option group|RDS
DB subnet group|RDS subnet group|RDS
DB Snapshot|RDS snapshot;Database snapshot|RDS
DB cluster snapshot||RDS
RDS automated backup||RDS
Transaction log||RDS
Performance Insights||RDS
RDS Enhanced Monitoring|Enhanced Monitoring|RDS
Read replica|^RR;RDS read replica;Read-only replica;DB read replica|RDS
Cross-Region read replica|Cross-region RDS read replica|Read replica
Aurora Read Replica|Aurora replica|Aurora
Aurora Global Database|Aurora Global;Aurora Global DB|Aurora
Aurora Multi-Master|Multi-master Aurora|Aurora
Aurora Auto Scaling|Aurora replica auto scaling|Aurora
Aurora Backtrack|Backtrack|Aurora
Aurora cloning|Aurora clone;Database cloning;Aurora database cloning|Aurora
Aurora MySQL|Aurora MySQL-Compatible Edition|Aurora
Aurora PostgreSQL|Aurora PostgreSQL-Compatible Edition|Aurora
Aurora Machine Learning|Aurora ML|Aurora
Aurora Limitless Database||Aurora
Aurora I/O-Optimized||Aurora
Aurora cluster volume|Cluster volume;Aurora shared storage volume|Aurora
Babelfish|Babelfish for Aurora PostgreSQL|Aurora
Reader endpoint|Aurora reader endpoint;Read endpoint|Aurora
Writer endpoint|Aurora writer endpoint;Cluster endpoint;Aurora cluster endpoint|Aurora
Custom endpoint|Aurora custom endpoint|Aurora
DynamoDB Streams|DDB Streams|DynamoDB
DynamoDB Global Tables|Global Tables|DynamoDB
DynamoDB TTL||DynamoDB
DynamoDB PITR|DynamoDB point-in-time recovery|DynamoDB
DynamoDB backup|DynamoDB on-demand backup|DynamoDB
DynamoDB item||DynamoDB
DynamoDB transactions||DynamoDB
DynamoDB Standard-IA|DynamoDB Standard-IA table class|DynamoDB
DynamoDB Auto Scaling||DynamoDB
DynamoDB on-demand mode||DynamoDB
DynamoDB provisioned mode||DynamoDB
Global secondary index|^GSI|DynamoDB
Local secondary index|^LSI|DynamoDB
Partition key|Hash key|DynamoDB
Sort key|Range key|DynamoDB
Read capacity unit|RCU|DynamoDB
Write capacity unit|WCU|DynamoDB
PartiQL||DynamoDB
ElastiCache for Redis|ElastiCache Redis;ElastiCache for Redis OSS;Redis ElastiCache|ElastiCache
ElastiCache for Memcached|ElastiCache Memcached;Memcached ElastiCache|ElastiCache
ElastiCache for Valkey|ElastiCache Valkey|ElastiCache
ElastiCache Serverless||ElastiCache
ElastiCache node|Cache node|ElastiCache
ElastiCache shard||ElastiCache
ElastiCache replication group|Replication group|ElastiCache
ElastiCache Global Datastore|Global Datastore|ElastiCache
ElastiCache subnet group|Cache subnet group|ElastiCache
Redis AUTH||ElastiCache
Redis Cluster mode|Cluster mode enabled;Cluster mode disabled|ElastiCache
Redshift Spectrum||Redshift
Redshift Serverless||Redshift
Redshift ML||Redshift
Redshift snapshot||Redshift
Redshift leader node|Leader node|Redshift
Redshift compute node||Redshift
Redshift enhanced VPC routing|Enhanced VPC routing|Redshift
Redshift data sharing||Redshift
Redshift streaming ingestion||Redshift
Redshift federated query||Redshift
Redshift Concurrency Scaling|Concurrency Scaling|Redshift
Redshift RA3|RA3 node|Redshift
Redshift Query Editor||Redshift
Redshift workload management|WLM|Redshift
DocumentDB elastic cluster||DocumentDB
QLDB journal||QLDB
~Primary database|Primary DB;Primary instance;Primary DB instance;Primary RDS instance;Master database;Master DB
Standby database|Standby DB;Standby instance;Standby DB instance;Standby replica
`;
