/** Management, governance, cost and developer tools. Format: see `../parse.ts`. */
export const management = (): string => `
@management component service
CloudWatch|^CW
CloudWatch Logs|CW Logs;^CWL|CloudWatch
CloudWatch Logs Insights|Logs Insights;CloudWatch Log Insights|CloudWatch Logs
CloudTrail|CloudTrail trail;Custom trail
CloudTrail Lake||CloudTrail
!Config|-AWS Config
CloudFormation|CFN;CloudFormation stack
StackSets|CloudFormation StackSets;CFN StackSets|CloudFormation
SSM|Systems Manager;System Manager;Simple Systems Manager;AWS Systems Manager
SSM Parameter Store|Parameter Store;Systems Manager Parameter Store;System Manager Parameter Store|SSM
Session Manager|SSM Session Manager;Systems Manager Session Manager|SSM
!Run Command|SSM Run Command;Systems Manager Run Command|SSM
Patch Manager|SSM Patch Manager;Systems Manager Patch Manager|SSM
SSM Automation|Systems Manager Automation;SSM Automation runbook;Automation runbook|SSM
!State Manager|SSM State Manager;Systems Manager State Manager|SSM
!Fleet Manager|SSM Fleet Manager|SSM
!Incident Manager|SSM Incident Manager|SSM
!Change Manager||SSM
OpsCenter|SSM OpsCenter|SSM
Trusted Advisor
Service Catalog|Service Catalogue
Service Quotas|Service limits
OpsWorks|OpsWorks Stacks;OpsWorks for Chef Automate;OpsWorks for Puppet Enterprise
Health Dashboard|AWS Health Dashboard;Personal Health Dashboard;^PHD;AWS Health;Account Health Dashboard
Service Health Dashboard
License Manager
Managed Grafana
Managed Service for Prometheus|Managed Prometheus;^AMP
Well-Architected Tool|AWS Well-Architected Tool;AWS WA Tool
Resilience Hub
Launch Wizard
AppConfig
AWS Chatbot|Amazon Q Developer in chat applications
!Resource Groups
Tag Editor
Resource Explorer
^AWS Managed Services|-AMS
Management Console|AWS Console;AWS Management Console;-Console
Console Mobile Application
AWS CLI|-CLI;Command Line Interface
CloudShell
Distro for OpenTelemetry|ADOT;AWS Distro for OpenTelemetry
Telemetry config
!User Notifications
DevOps Guru
Systems Manager for SAP
Backint Agent
Service Management Connector
Partner Central
@management component resource
CloudWatch Alarm|CW alarm|CloudWatch
CloudWatch Composite Alarm|Composite alarm|CloudWatch
CloudWatch metric|CloudWatch custom metric;CW metric;Custom metric|CloudWatch
CloudWatch dashboard||CloudWatch
CloudWatch agent|CW agent;CloudWatch unified agent;CloudWatch Logs agent;CloudWatch Log agent;Unified CloudWatch agent;Unified agent|CloudWatch
CloudWatch log group|Log group;CloudWatch Logs group|CloudWatch Logs
CloudWatch log stream|Log stream|CloudWatch Logs
CloudWatch subscription filter|CloudWatch Logs subscription filter;Subscription filter;CloudWatch Logs subscription|CloudWatch Logs
CloudWatch metric filter|Metric filter|CloudWatch Logs
CloudWatch metric stream|Metric stream|CloudWatch
CloudWatch anomaly detection||CloudWatch
CloudWatch Synthetics|Synthetics Canary;CloudWatch Synthetics Canary|CloudWatch
CloudWatch RUM||CloudWatch
CloudWatch Evidently||CloudWatch
CloudWatch Container Insights|Container Insights|CloudWatch
CloudWatch Lambda Insights|Lambda Insights|CloudWatch
CloudWatch Contributor Insights|Contributor Insights|CloudWatch
CloudWatch Application Insights|Application Insights|CloudWatch
CloudWatch ServiceLens|ServiceLens|CloudWatch
CloudWatch Network Monitor||CloudWatch
Detailed monitoring|EC2 detailed monitoring|CloudWatch
Basic monitoring||CloudWatch
CloudTrail event|CloudTrail log|CloudTrail
CloudTrail Insights||CloudTrail
Management events|CloudTrail management event|CloudTrail
Data events|CloudTrail data event|CloudTrail
Organization trail||CloudTrail
AWS Config rule|Config rule|Config
Config aggregator|AWS Config aggregator|Config
Config conformance pack|Conformance pack|Config
Config recorder|Configuration recorder|Config
Config remediation|Remediation action|Config
CloudFormation template|CFN template|CloudFormation
CloudFormation change set|Change set|CloudFormation
CloudFormation drift detection|Drift detection|CloudFormation
CloudFormation nested stack|Nested stack|CloudFormation
CloudFormation stack policy|Stack policy|CloudFormation
CloudFormation custom resource|Custom resource|CloudFormation
CloudFormation helper script|cfn-init;cfn-signal|CloudFormation
SSM agent|Systems Manager agent|SSM
SSM document|Systems Manager document|SSM
SSM Inventory|Systems Manager Inventory|SSM
SSM maintenance window|Maintenance window|SSM
Patch baseline||Patch Manager
SecureString|SecureString parameter|SSM Parameter Store
Service Catalog portfolio|Portfolio of products|Service Catalog
Service Catalog product||Service Catalog
Trusted Advisor check||Trusted Advisor
Flow log record||VPC Flow Logs
@management component service
Cost Explorer
Cost Optimization Hub
AWS Budgets|!Budgets;Budget alert
Cost and Usage Report|^CUR;AWS CUR
Savings Plans
Cost Anomaly Detection
Cost allocation tags
Pricing Calculator|AWS Pricing Calculator;Simple Monthly Calculator
TCO Calculator
Billing Conductor
AWS Billing|Billing dashboard;Billing console;Billing and Cost Management;AWS Billing Console
Billing alarm|CloudWatch billing alarm
AWS Free Tier|Free Tier
^AWS Support|Basic Support;Support plan
Developer Support plan|Developer Support
Business Support plan|Business Support
Enterprise Support plan|Enterprise Support;Enterprise On-Ramp
Technical Account Manager|^TAM
AWS Marketplace|-Marketplace
AWS Professional Services
AWS Partner Network|APN
AWS Knowledge Center
AWS IQ
AWS re:Post|^re:Post
AWS Training and Certification
AWS Activate
@developer component service
CodeCommit
CodeBuild
CodeDeploy
CodePipeline
CodeArtifact
CodeStar
CodeGuru|CodeGuru Reviewer;CodeGuru Profiler
CodeCatalyst
CodeWhisperer
Cloud9
X-Ray
CDK|Cloud Development Kit
^SAM|Serverless Application Model;AWS SAM
AWS SDK|-SDK;Software Development Kit
Amplify|AWS Amplify
Device Farm
Fault Injection Service|FIS;Fault Injection Simulator
Infrastructure Composer|Application Composer
Cloud Control API
Corretto
Amazon Location Service|-Location Service
Amazon Q|Amazon Q Developer
Amazon Q Business
Tools for PowerShell
Lambda Powertools|Powertools
App Studio
Kiro
@developer component resource
CodePipeline pipeline||CodePipeline
CodeBuild project||CodeBuild
CodeDeploy agent||CodeDeploy
CodeDeploy deployment group|Deployment group|CodeDeploy
buildspec.yml|buildspec|CodeBuild
appspec.yml|appspec|CodeDeploy
CodeCommit repository||CodeCommit
X-Ray daemon||X-Ray
X-Ray SDK||X-Ray
X-Ray API||X-Ray
X-Ray trace||X-Ray
X-Ray group||X-Ray
Amplify Hosting||Amplify
Amplify Studio||Amplify
Device Farm project||Device Farm
FIS experiment||Fault Injection Service
SAM template||SAM
CDK app||CDK
`;
