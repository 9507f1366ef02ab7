/** Application integration and analytics. Format: see `../parse.ts`. */
export const integration = (): string => `
@integration component service
SQS|Simple Queue Service;SQS queue;Simple Queuing Service;Simple Queueing Service
SNS|Simple Notification Service;SNS topic;Simple Notification System
EventBridge|Amazon EventBridge
CloudWatch Events|CW Events
Step Functions|^SFN;Step Functions state machine;State machine;Step Functions workflow
SWF|Simple Workflow Service;Simple Workflow
Amazon MQ|^MQ
AppFlow
AppSync
B2B Data Interchange
MWAA|Managed Workflows for Apache Airflow;Managed Airflow
AppFabric
Express Workflows|Step Functions Express Workflows|Step Functions
EventBridge Scheduler||EventBridge
EventBridge Pipes||EventBridge
@integration component resource
SQS FIFO queue|FIFO queue;SQS FIFO|SQS
SQS standard queue|Standard queue;SQS standard|SQS
Dead letter queue|DLQ|SQS
Delay queue|SQS delay queue|SQS
SQS message||SQS
SQS access policy|Queue access policy;SQS queue policy|SQS
SQS Extended Client|SQS Extended Client Library|SQS
Visibility timeout|Message visibility timeout|SQS
Long polling|SQS long polling|SQS
Short polling|SQS short polling|SQS
Redrive policy|DLQ redrive|SQS
SNS FIFO topic|FIFO topic;SNS FIFO|SNS
SNS subscription|SNS subscriber|SNS
SNS access policy|SNS topic policy|SNS
SNS message filtering|Message filtering;SNS filter policy;Filter policy|SNS
SNS mobile push|Mobile push|SNS
Platform endpoint|SNS platform endpoint|SNS
Event bus|EventBridge bus;EventBridge event bus|EventBridge
Default event bus|EventBridge default bus;Default bus|EventBridge
Custom event bus|EventBridge custom bus;Custom bus|EventBridge
Partner event bus|SaaS partner event bus|EventBridge
EventBridge rule|Event rule;CloudWatch Events rule;EventBridge schedule rule|EventBridge
EventBridge archive|Event archive;Archive and replay|EventBridge
EventBridge target||EventBridge
EventBridge Schema Registry|Schema registry|EventBridge
API destination||EventBridge
Event pattern||EventBridge
Standard Workflows|Step Functions Standard Workflows|Step Functions
Step Functions task|Task state|Step Functions
Map state|Distributed Map|Step Functions
Activity task|Step Functions activity|Step Functions
Amazon MQ broker|MQ broker;Message broker|Amazon MQ
Standby broker||Amazon MQ
AppSync GraphQL API|GraphQL API|AppSync
AppSync resolver||AppSync
@analytics component service
Kinesis
Kinesis Data Streams|KDS;Kinesis stream;!Data Streams|Kinesis
Data Firehose|Kinesis Data Firehose;Kinesis Firehose;Kinesis Firehouse;Kinesis Data Firehouse;Firehose;KDF;Firehose delivery stream;Firehose stream|Kinesis
Kinesis Data Analytics|Kinesis Analytics;^KDA|Kinesis
Kinesis Video Streams|KVS;Kinesis Video|Kinesis
Flink|Apache Flink;Managed Service for Apache Flink;^MSF;Managed Flink
MSK|Managed Streaming for Apache Kafka;Managed Streaming for Kafka;Managed Kafka
Athena
!Glue|-AWS Glue;Glue ETL
Glue Data Catalog|Data Catalog;Glue Catalog|Glue
Glue DataBrew|DataBrew|Glue
Lake Formation
EMR|Elastic MapReduce;EMR cluster
EMR Serverless||EMR
EMR Studio||EMR
EMR on EKS||EMR
OpenSearch|OpenSearch Service;Elasticsearch Service;Elasticsearch;OpenSearch domain;-ES
OpenSearch Serverless||OpenSearch
QuickSight|Quick Suite
!Data Pipeline
!Data Exchange
CloudSearch
FinSpace
DataZone
Entity Resolution
!Clean Rooms
SageMaker Unified Studio
@analytics component resource
Kinesis shard||Kinesis Data Streams
Kinesis Producer Library|^KPL|Kinesis
Kinesis Client Library|^KCL|Kinesis
Kinesis Agent||Kinesis
Kinesis consumer||Kinesis
Kinesis producer||Kinesis
Enhanced fan-out|^EFO|Kinesis Data Streams
Firehose data transformation||Data Firehose
MSK Connect||MSK
MSK Serverless||MSK
MSK broker||MSK
Kafka topic
Glue Crawler||Glue
Glue job|Glue ETL job|Glue
Glue Studio||Glue
Glue Streaming ETL||Glue
Glue Job Bookmarks|Job bookmark|Glue
Glue Elastic Views||Glue
Glue Schema Registry||Glue
Glue Data Quality||Glue
Glue database||Glue
Glue connection||Glue
Athena workgroup||Athena
Athena Federated Query|Federated query|Athena
Athena data source connector|Data source connector|Athena
EMR master node||EMR
EMR core node|Core node|EMR
EMR task node|Task node|EMR
EMR instance fleet|Instance fleet|EMR
EMRFS||EMR
OpenSearch Dashboards|Kibana|OpenSearch
OpenSearch Ingestion||OpenSearch
OpenSearch index||OpenSearch
OpenSearch UltraWarm|UltraWarm|OpenSearch
OpenSearch data node||OpenSearch
OpenSearch manager node|Dedicated master node|OpenSearch
SPICE||QuickSight
QuickSight dashboard||QuickSight
QuickSight dataset||QuickSight
Lake Formation blueprint||Lake Formation
`;
