/** Nouns|category|concepts that "the database" may refer back to|the one it is where none was named. */
export const generic = (): string => `
instance machine|compute|EC2; RDS; Aurora|EC2
server|compute|EC2; Web server; Application server
webserver|compute|Web tier
applicationserver|compute|Application tier
host|compute|Bastion host
node worker fleet|compute
cluster|compute|ECS; EKS; EMR; Redshift; ElastiCache; Aurora; MSK; DocumentDB
container pod|containers
task|containers|ECS task
function|compute|Lambda; Azure Functions; Cloud Functions|Lambda
database db|database|RDS; Aurora; DynamoDB; Redshift; DocumentDB; Neptune
primary standby procedure|database
replica|database|Read replica; Aurora Read Replica
table|database|DynamoDB; Route Table
warehouse|database|Redshift
lake share store vault|storage
cache|database|ElastiCache; DAX; Redis; Memcached
volume|storage|EBS
bucket|storage|S3|S3
repository repo|developer|CodeCommit; ECR
pipeline|developer|CodePipeline
balancer|networking|ELB; ALB; NLB; GWLB; CLB|ELB
queue|integration|SQS; Amazon MQ|SQS
topic|integration|SNS; MSK|SNS
subscriber publisher producer consumer receiver|integration
bus|integration|Event bus; Custom event bus; Default event bus; EventBridge
broker|integration|Amazon MQ; IoT Core
stream|analytics|Kinesis Data Streams; DynamoDB Streams; Kinesis; Data Firehose
endpoint|networking|VPC endpoint; Interface endpoint; Gateway endpoint
gateway|networking|NAT Gateway; Internet Gateway; Transit Gateway; Virtual Private Gateway; API Gateway; Storage Gateway
firewall|security|Network Firewall; WAF
appliance|security
proxy|networking|RDS Proxy
resolver domain network|networking
interface|networking|ENI
website site backend frontend destination service microservice system resource tier layer|general
api|integration|API Gateway; AppSync
origin|general|Custom origin
target|general|Target Group
application app|general|Application|Application
agent|management
alarm|management|CloudWatch Alarm; CloudWatch Composite Alarm; Billing alarm|CloudWatch Alarm
device sensor|iot
user client customer viewer visitor player browser admin developer devs engineer operator analyst employee shopper auditor dba|client
partner provider|external
crawler|analytics
rule|integration|EventBridge rule; IoT rule; EventBridge; IoT Core
role|security|IAM Role|IAM Role
account|general|AWS account
alarm|management|CloudWatch alarm|CloudWatch alarm
kubelet etcd sidecar daemon runner registry|containers
scheduler orchestrator coordinator controller collector aggregator exporter forwarder authorizer handler autoscaler provisioner downloader dispatcher|compute
dashboard|analytics
mart master slave leader follower|database
middleware|integration
distribution|networking|CloudFront
laptop phone|client
crm erp siem mainframe monolith|external
`;
