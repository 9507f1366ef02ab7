/** Compute, containers and Auto Scaling. Format: see `../parse.ts`. */
export const compute = (): string => `
@compute component service
EC2|Elastic Compute Cloud;EC2 instance;EC2 machine;EC2 VM;EC2 server;EC2 virtual machine;-Elastic Cloud Compute
ASG|Auto Scaling group;EC2 Auto Scaling;EC2 Auto Scaling group;Auto Scaling;EC2 ASG;AutoScaler;Scaling group
Application Auto Scaling
AWS Auto Scaling
Lambda|Lambda function;Serverless function
Lambda@Edge|Lambda at Edge;Lambda Edge
Elastic Beanstalk|Beanstalk;Elastic Beanstalk environment;EBS environment
Lightsail
Lightsail for Research
!Batch|-AWS Batch
Outposts|Outposts family
Outposts rack
Outposts server
Local Zone
Wavelength|Wavelength Zone
App Runner
EC2 Image Builder|Image Builder
Serverless Application Repository|^SAR
ParallelCluster
Parallel Computing Service|^PCS
SimSpace Weaver
Nitro Enclaves
Nitro System|Nitro
Elastic VMware Service|^EVS
VMware Cloud on AWS|VMC
Compute Optimizer
Thinkbox Deadline
Deadline Cloud
Bottlerocket
AWS Neuron
Elastic Fabric Adapter|EFA
NICE DCV|Amazon DCV
Elastic Inference
Elastic Graphics
Red Hat OpenShift Service on AWS|ROSA
@containers component service
ECS|Elastic Container Service;EC2 Container Service
EKS|Elastic Kubernetes Service;Elastic Container Service for Kubernetes
ECR|Elastic Container Registry;EC2 Container Registry
Fargate
ECS Anywhere
EKS Anywhere
EKS Distro
ECS Exec
App2Container|A2C
Copilot CLI|AWS Copilot
Proton
@containers component resource
ECS task||ECS
ECS task definition|Task definition|ECS
ECS service||ECS
ECS cluster||ECS
ECS agent|ECS container agent|ECS
ECS container instance|Container instance|ECS
ECS task role|Task role;ECS task IAM role|IAM Role
ECS task execution role|Task execution role|IAM Role
ECS capacity provider|Capacity provider|ECS
ECS Service Connect|Service Connect|ECS
ECS Service Auto Scaling||Application Auto Scaling
ECR repository|Container registry|ECR
ECR public gallery||ECR
ECR image||ECR
EKS cluster||EKS
EKS node group|Managed node group;Node group|EKS
EKS add-on||EKS
EKS Auto Mode||EKS
EKS control plane||EKS
EKS pod identity|IRSA|EKS
VPC CNI|Amazon VPC CNI|EKS
Fargate profile||Fargate
Fargate Spot||Fargate
Karpenter||EKS
Cluster Autoscaler||EKS
AWS Load Balancer Controller||EKS
@compute component resource
AMI|Amazon Machine Image;Machine image|EC2
Golden AMI|Golden image|AMI
Launch Template|^LT;EC2 launch template|ASG
Launch Configuration|^LC;Launch config|ASG
Placement Group|EC2 placement group|EC2
Cluster placement group||Placement Group
Spread placement group||Placement Group
Partition placement group||Placement Group
!User Data|EC2 user data;User data script|EC2
Instance metadata|EC2 metadata;EC2 instance metadata;IMDS;IMDSv2;Instance metadata service|EC2
Spot Instances|EC2 Spot;EC2 Spot instance;^Spot|EC2
Spot Fleet||EC2
EC2 Fleet||EC2
On-Demand Instances|^On-Demand;EC2 On-Demand instance|EC2
Reserved Instances|^RI;EC2 Reserved instance|EC2
Convertible Reserved Instances||Reserved Instances
Standard Reserved Instances||Reserved Instances
Scheduled Reserved Instances||Reserved Instances
Dedicated Host|EC2 Dedicated Host|EC2
Dedicated Instance|EC2 Dedicated Instance|EC2
Capacity Reservation|On-Demand Capacity Reservation;ODCR|EC2
Capacity Block||EC2
EC2 Instance Connect|Instance Connect|EC2
EC2 Instance Connect Endpoint|EICE|EC2
EC2 Hibernate|Hibernation|EC2
EC2 Serial Console||EC2
Key pair|SSH key pair;EC2 key pair|EC2
Instance Profile|EC2 instance profile;IAM instance profile|IAM Role
Graviton|Graviton processor|EC2
T3 instance|Burstable instance|EC2
Bare metal instance|Bare metal|EC2
GPU instance||EC2
NAT Instance|NAT EC2 instance;EC2 NAT instance|EC2
Mac instance||EC2
Lifecycle hook|ASG lifecycle hook;Auto Scaling lifecycle hook|ASG
Warm pool||ASG
Scaling policy|Auto Scaling policy;Dynamic scaling policy|ASG
Target tracking policy|Target tracking;Target tracking scaling|Scaling policy
Step scaling policy|Step scaling|Scaling policy
Simple scaling policy|Simple scaling|Scaling policy
Scheduled scaling|Scheduled action|Scaling policy
Predictive scaling||Scaling policy
Instance refresh||ASG
Termination policy||ASG
Mixed instances policy||ASG
Lambda layers||Lambda
Lambda alias||Lambda
Lambda version||Lambda
Lambda function URL|Function URL|Lambda
Lambda extension||Lambda
Lambda SnapStart|SnapStart|Lambda
Lambda destination||Lambda
Lambda execution role||IAM Role
Event source mapping|ESM;Lambda event source mapping|Lambda
Lambda authorizer|Custom authorizer|Lambda
Provisioned Concurrency||Lambda
Reserved Concurrency||Lambda
CloudFront Functions||CloudFront
Web tier|Web server tier;Web server environment;Web server environment tier;Web layer;Web environment tier
Worker tier|Worker environment;Worker environment tier;Worker layer
Elastic Beanstalk application version||Elastic Beanstalk
Elastic Beanstalk platform||Elastic Beanstalk
ebextensions||Elastic Beanstalk
Batch job queue||Batch
Batch compute environment||Batch
Batch job definition||Batch
Array job||Batch
Image pipeline||EC2 Image Builder
vCPU
`;
