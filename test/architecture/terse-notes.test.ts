import { describe as group, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

/** What bullets under a heading draw. */
function edges(heading: string, bullets: string): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

group('a verb in a line without a subject', () => {
  test.each([
    ['WAF', 'Deployed on ALB, CloudFront', ['WAF > ALB', 'WAF > CloudFront']],
    ['Batch', 'Automatically launch EC2 and Spot instances', ['Batch > EC2', 'Batch > Spot Instances']],
    ['Athena', 'serverless, query S3 with SQL', ['Athena > S3']],
    ['Lex', 'chatbot, calls Lambda for the answer', ['Lex > Lambda']],
    ['NAT Gateway', 'Required an IGW', ['NAT Gateway > Internet Gateway']],
    ['Lambda', 'needs to be in a VPC to reach RDS', ['Lambda > RDS']],
    ['Batch', 'jobs run on EC2', ['Batch > EC2']],
    ['EC2', 'lets you attach several EBS volumes', ['EC2 > EBS']],
    ['Route 53', 'records can point to an ELB', ['Route 53 > ELB']],
    ['SES', 'inbound mail can be stored in S3', ['SES > S3']],
    ['S3', 'an upload triggers Lambda', ['S3 > Lambda']],
    ['S3', 'Event notifications -> SQS / SNS', ['S3 > SQS', 'S3 > SNS']],
    ['Shield', 'covers ELB and CloudFront', ['Shield > ELB', 'Shield > CloudFront']],
    ['Kendra', 'indexes documents in S3', ['Kendra > S3']],
    ['SQS', 'Buffer between the web tier and the app tier', ['Web tier > SQS', 'SQS > App tier']],
    ['DynamoDB', 'DAX: in-memory cache for DynamoDB', ['DAX > DynamoDB']],
    ['DynamoDB', 'Read often (DAX, a cache for DynamoDB)', []],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('what is done with what the heading’s thing holds', () => {
  test.each([
    ['SQS', 'Lambda polls messages', ['Lambda > SQS']],
    ['Kinesis', 'producers publish, Lambda consumes', ['Producer > Kinesis', 'Lambda > Kinesis']],
    ['Secrets Manager', 'The app asks for the secret at runtime', ['Application > Secrets Manager']],
    ['Secrets Manager', 'secrets are encrypted by KMS', ['KMS > Secrets Manager']],
    ['CloudWatch', 'The agent on EC2 pushes memory metrics', ['CloudWatch agent > CloudWatch']],
    ['Security Hub', 'Aggregates findings of Inspector, Macie', ['Inspector > Security Hub', 'Macie > Security Hub']],
    ['Aurora', 'Load data from S3', ['S3 > Aurora']],
    ['S3', 'Access via gateway endpoint', ['Gateway endpoint > S3']],
    ['EC2', 'SSH via a bastion host', ['Bastion host > EC2']],
    ['Transfer Family', 'SFTP in front of S3', ['Transfer Family > S3']],
    ['CloudFront', 'WAF in front', ['WAF > CloudFront']],
    ['QuickSight', 'Dashboards on top of Athena', ['QuickSight > Athena']],
    ['FSx for Windows', 'Joined to Active Directory', ['FSx for Windows File Server > Active Directory']],
    ['Transit Gateway', 'Attach VPCs and VPNs to it', ['VPC > Transit Gateway', 'VPN > Transit Gateway']],
    ['GuardDuty', 'finding -> EventBridge', ['GuardDuty > EventBridge']],
    ['EventBridge', 'schedule (cron) -> Lambda', ['EventBridge > Lambda']],
    ['Lambda', 'Polled from: Kinesis, SQS', ['Kinesis > Lambda', 'SQS > Lambda']],
    ['Shop', 'Logs land in S3, then query with Athena', ['Athena > S3']],
    ['Shop', 'Web servers get traffic from the ELB', ['ELB > Web server']],
    ['Shop', 'User in account A calls STS', ['User > STS']],
    ['S3', 'Encrypted with keys managed in KMS', ['S3 > KMS']],
    ['OpenSearch', 'Security: Cognito, KMS', ['Cognito > OpenSearch', 'KMS > OpenSearch']],
    ['NLB', 'Assigns an Elastic IP to the load balancer', ['Elastic IP > NLB']],
    ['ELB', 'Distributes traffic across all instances', ['ELB > EC2']],
    [
      'Transit Gateway',
      'For peering between VPCs and on-premises',
      ['VPC > Transit Gateway', 'Transit Gateway > On-premises'],
    ],
    ['S3', 'reports can be analysed with Athena', ['Athena > S3']],
    ['ElastiCache', 'Often put between an application and RDS', ['Application > ElastiCache', 'ElastiCache > RDS']],
    ['SQS', 'Between the web tier and the app tier', ['Web tier > SQS', 'SQS > App tier']],
    ['EventBridge', 'Events from EC2 can trigger Lambda', ['EC2 > EventBridge', 'EventBridge > Lambda']],
    ['Shop', 'An ALB in front of ECS on Fargate', ['ALB > ECS', 'ECS > Fargate']],
    [
      'VPC',
      'On-prem connects with a Site-to-Site VPN to the VGW',
      ['On-premises > Site-to-Site VPN', 'Site-to-Site VPN > Virtual Private Gateway'],
    ],
    [
      'Shop',
      'Web servers call app servers in a private subnet, which use RDS',
      ['Web server > App server', 'App server > RDS'],
    ],
  ])('is done to it: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test.each([
    ['ElastiCache', 'A cache stores session data', []],
    ['Aurora', 'Take the reader endpoint to read', []],
    ['ECS', 'A task starts when a file is uploaded to S3', ['S3 > ECS task']],
    ['IAM', 'EC2 assumes a role to read S3, never put keys on it', ['EC2 > IAM Role', 'EC2 > S3']],
  ])('nothing else is: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('what is supported', () => {
  test.each([
    ['EKS', 'Supports EC2 and Fargate', ['EKS > EC2', 'EKS > Fargate']],
    ['Gateway endpoint', 'supports DynamoDB', ['Gateway endpoint > DynamoDB']],
    ['Macie', 'Does not support RDS', ['!Macie > RDS']],
    ['RDS', 'Supports MySQL and PostgreSQL', []],
    ['SQS', 'Supports FIFO queues', []],
    ['DynamoDB', 'Supports S3 as constructor', []],
  ])('is worked with, unless it is a kind or an engine: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('examples', () => {
  test.each([
    ['SNS', 'Many services publish to SNS e.g. S3, Budgets', ['S3 > SNS', 'AWS Budgets > SNS']],
    [
      'CloudFormation',
      'creates the resources of a stack, e.g. EC2, RDS',
      ['CloudFormation > EC2', 'CloudFormation > RDS'],
    ],
  ])('stand for what is named in general: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });
});

group('another cloud in the heading', () => {
  test.each([
    ['AKS', 'Pulls images from ACR', ['AKS > Azure Container Registry']],
    ['Azure Functions', 'triggered by messages on a Service Bus queue', ['Service Bus > Azure Functions']],
    ['Cloud Run', 'subscribes to a Pub/Sub topic', ['Cloud Run > Pub/Sub']],
    ['GKE', 'A load balancer sends requests to Cloud Run', ['Cloud Load Balancing > Cloud Run']],
    ['Prometheus', 'Scrapes Jenkins', ['Prometheus > Jenkins']],
  ])('is what the bullets are about: %s: %s', (heading, bullet, drawn) => {
    expect(edges(heading, bullet)).toEqual(drawn);
  });

  test.each([
    ['Deployments manage ReplicaSets, which manage pods', ['Deployment > ReplicaSet', 'ReplicaSet > Pod']],
    ['The kubelet talks to the API server', ['kubelet > API server']],
    ['API server keeps its state in etcd', ['API server > etcd']],
    ['Pods mount a persistent volume via a PVC', ['Pod > PVC', 'PVC > Persistent volume']],
  ])('names the parts of a cluster: %s', (bullet, drawn) => {
    expect(edges('Kubernetes', bullet)).toEqual(drawn);
  });
});

group('a VPN', () => {
  test('is a way like another', () => {
    expect(edges('EFS', 'accessible from on-prem via DX or VPN')).toEqual([
      'On-premises > Direct Connect',
      'On-premises > VPN',
      'Direct Connect > EFS',
      'VPN > EFS',
    ]);
  });

  test('is the site-to-site VPN where that was named', () => {
    expect(edges('Site-to-Site VPN', 'The VPN connects on-premises to the VPC')).toEqual([
      'On-premises > Site-to-Site VPN',
      'Site-to-Site VPN > VPC',
    ]);
  });
});

group('what the reader does', () => {
  test.each([
    ['Aurora', 'To restore a cluster from S3:\n  - Create a backup\n  - Store it on S3', ['S3 > Aurora']],
    ['Subnet', 'Reserved by AWS for mapping to Route 53', []],
    ['S3', 'Interface is only used from on-premises', []],
    ['IAM', 'Can be found at IAM -> Users -> Credentials', []],
    ['EC2', 'Only access logs of S3', []],
  ])('is not done by the heading’s thing: %s: %s', (heading, bullets, drawn) => {
    expect(edges(heading, bullets)).toEqual(drawn);
  });
});

group('where the heading’s thing and others lie', () => {
  test.each([
    ['Subnet', 'Belongs to exactly one AZ', ['Subnet in AZ']],
    ['ALB', 'Must be in at least two AZs', ['ALB in AZ']],
    ['RDS', 'Place it in a private subnet', ['RDS in Private subnet']],
    ['NAT Gateway', 'goes in a public subnet', ['NAT Gateway in Public subnet']],
    ['Storage Gateway', 'Deployed on-premises as a VM', ['Storage Gateway in On-premises']],
    ['EKS', 'Worker nodes are part of an ASG', ['Worker node in ASG']],
    ['VPC', 'Is made up of private subnets', ['Private subnet in VPC']],
    ['EC2', 'Instances are deployed across 3 AZs in private subnets', ['EC2 in Private subnet']],
    ['Account', 'Transit Gateway is owned by the network account', ['Transit Gateway in Network account']],
    [
      'ECS',
      'Container instances sit inside an ASG, cluster inside a VPC',
      ['Container instance in ASG', 'ECS cluster in VPC'],
    ],
    [
      'DR',
      'Primary VPC: ALB, RDS; secondary VPC: a Lambda function',
      ['ALB in Primary VPC', 'RDS in Primary VPC', 'Lambda in Secondary VPC'],
    ],
  ])('%s: %s', (heading, bullet, places) => {
    expect(placesOf(drawBullets(bullet, heading))).toEqual(places);
  });
});
