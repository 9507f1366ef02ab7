import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf, placesOf } from './support';

function edges(bullets: string, heading = 'Notes'): string[] {
  return edgesOf(drawBullets(bullets, heading));
}

describe('what is done to something that lies somewhere', () => {
  test.each([
    ['Static files live in S3 and are served by CloudFront', ['CloudFront > S3']],
    ['Images uploaded by users to S3 are resized by Lambda', ['User > S3', 'Lambda > S3']],
    ['Passwords are kept in Secrets Manager and rotated by a Lambda function', ['Lambda > Secrets Manager']],
    ['ElastiCache is used to cache RDS queries', ['ElastiCache > RDS']],
    [
      'The app connects to RDS using credentials stored in Secrets Manager',
      ['Application > RDS', 'Application > Secrets Manager'],
    ],
    [
      'Data Firehose converts records with Lambda and delivers them to S3',
      ['Data Firehose > Lambda', 'Data Firehose > S3'],
    ],
  ])('is done there: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

describe('what stands on the way', () => {
  test.each([
    ['SQS as a buffer between API Gateway and Lambda', ['API Gateway > SQS', 'SQS > Lambda']],
    ['Use an SQS queue as a buffer in front of RDS', ['SQS > RDS']],
    [
      'A gateway endpoint is used to reach DynamoDB from EC2',
      ['EC2 > Gateway endpoint', 'Gateway endpoint > DynamoDB'],
    ],
  ])('is named before its role: %s', (bullet, drawn) => {
    expect(edges(bullet)).toEqual(drawn);
  });
});

describe('what a bullet says of what it stands under', () => {
  test.each([
    ['NACL', 'A firewall which controls traffic from and to a subnet', ['NACL > Subnet']],
    [
      'Lambda',
      'Runs code in response to events from S3, DynamoDB or Kinesis',
      ['S3 > Lambda', 'DynamoDB > Lambda', 'Kinesis > Lambda'],
    ],
    [
      'Run Command',
      'Run scripts on EC2 instances (or on-premises servers)',
      ['Run Command > EC2', 'Run Command > On-premises'],
    ],
    ['Macie', 'Finds personal data in S3 buckets', ['Macie > S3']],
    // The reader does, an action is an example, a line between two does nothing, and what is avoided is not done.
    ['EBS', 'Encrypt the EBS snapshot', []],
    ['CloudTrail', 'CloudTrail management events – create a VPC subnet, delete a queue', []],
    ['VPC Peering', 'Privately connect two VPCs', []],
    ['Amazon MQ', 'Instead of re-engineering the application to use SQS, take Amazon MQ', ['!Application > SQS']],
  ])('is read as that: %s: %s', (heading, bullet, drawn) => {
    expect(edges(bullet, heading)).toEqual(drawn);
  });
});

test('a place in parentheses is where what stands before it lies', () => {
  const drawn = drawBullets('The ALB (in the public subnet) forwards to EC2 (in the private subnet)');
  expect(placesOf(drawn)).toEqual(['ALB in Public subnet', 'EC2 in Private subnet']);
});

function places(bullets: string, heading = 'Notes'): string[] {
  return placesOf(drawBullets(bullets, heading));
}

describe('what lies somewhere, however that is said', () => {
  test.each([
    ['The web server lies in a public subnet', ['Web server in Public subnet']],
    ['Subnets are nested in a VPC', ['Subnet in VPC']],
    ['An app server is found in the app tier', ['App server in App tier']],
    ['An EC2 instance is contained in a subnet', ['EC2 in Subnet']],
    ['Macie is enabled in the audit account', ['Macie in Audit account']],
    ['Subnets are tied to one AZ', ['Subnet in AZ']],
    ['Inside the private subnet there is an Aurora cluster', ['Aurora in Private subnet']],
    ['EC2 (public subnet) -> RDS (private subnet)', ['EC2 in Public subnet', 'RDS in Private subnet']],
    ['Each AZ has one subnet with an EC2 instance', ['EC2 in Subnet', 'Subnet in AZ']],
    ['Two tiers: web tier with ALB, data tier with Aurora', ['ALB in Web tier', 'Aurora in Data tier']],
    [
      'AZ a: public subnet (NAT Gateway), private subnet (ECS, RDS)',
      [
        'NAT Gateway in Public subnet',
        'ECS in Private subnet',
        'RDS in Private subnet',
        'Public subnet in AZ a',
        'Private subnet in AZ a',
      ],
    ],
    ['Aurora: private subnet (no way out)', ['Aurora in Private subnet']],
    ['VPC with public and private subnets', ['Public subnet in VPC', 'Private subnet in VPC']],
    ['The VPC has a public and a private subnet', ['Public subnet in VPC', 'Private subnet in VPC']],
    ['The bastion host reaches a private and public endpoint', []],
    ['In private subnets, EC2 instances call DynamoDB', ['EC2 in Private subnet']],
    ['In the VPC, S3 is reached by EC2', []],
    ['In the public subnet, we deploy a NAT gateway', ['NAT Gateway in Public subnet']],
    ['For DynamoDB and S3, use gateway endpoints in the VPC', ['Gateway endpoint in VPC']],
    ['ECS tasks are injected into the VPC', ['ECS task in VPC']],
    ['Provision a bastion host to the public subnet', ['Bastion host in Public subnet']],
    ['Provision a NAT gateway to the public subnet', ['NAT Gateway in Public subnet']],
    ['The EC2 instances in your Elastic Beanstalk environment connect to Aurora', ['EC2 in Elastic Beanstalk']],
    ['An ENI lives in the priv subnet, the ALB in the pub subnet', ['ENI in Private subnet', 'ALB in Public subnet']],
    [
      'Create an ingress VPC and route requests from the spoke VPCs via a NAT gateway sitting in this VPC',
      ['NAT Gateway in Ingress VPC'],
    ],
    ['The private subnet has an app server', ['App server in Private subnet']],
    ['Each AZ gets its own NAT gateway', ['NAT Gateway in AZ']],
    ['The VPC houses the ECS tasks', ['ECS task in VPC']],
    ['A private subnet is where the app servers run', ['App server in Private subnet']],
    ['Traffic enters the VPC, where Aurora lives', ['Aurora in VPC']],
    ['The app server, which is in a private subnet, reads the cache', ['App server in Private subnet']],
    ['Inside the private subnet we run ECS tasks', ['ECS task in Private subnet']],
    ['In the public subnet add a bastion host', ['Bastion host in Public subnet']],
    ['Create a private subnet and launch an ECS task in it', ['ECS task in Private subnet']],
    ['Bastion host - in the public subnet', ['Bastion host in Public subnet']],
    ['Aurora\n  - In a private subnet', ['Aurora in Private subnet']],
    ['Aurora\n  - In a private subnet:', []],
    ['Each AZ: a public subnet with an ALB', ['ALB in Public subnet', 'Public subnet in AZ']],
    ['Each subnet is mapped to one AZ', ['Subnet in AZ']],
    ['A subnet belongs to a single AZ', ['Subnet in AZ']],
    ['ASG (EC2 instances)', ['EC2 in ASG']],
    ['ASG: EC2 instances, launch template', ['EC2 in ASG']],
    ['The RDS instance runs in a subnet of the VPC', ['RDS in Subnet', 'Subnet in VPC']],
    ['The NFS server is on-premises', ['NFS server in On-premises']],
    ['EBS: a network drive in one AZ', ['EBS in AZ']],
    ['A broker is an EC2 instance and it sits in a VPC', ['Broker in VPC']],
    ['EC2 instances, in an ASG, behind an ALB', ['EC2 in ASG']],
    ['Web servers spread out over two AZs', ['Web server in AZ']],
    ['Private subnets (ECS, RDS, etc)', ['ECS in Private subnet', 'RDS in Private subnet']],
    // A list of rules is joined to a subnet and lies in none.
    ['NACLs are tied to a subnet', []],
  ])('%s', (bullet, drawn) => {
    expect(places(bullet)).toEqual(drawn);
  });
});

describe('one of several zones', () => {
  test.each([
    ['Notes', 'One NAT gateway per AZ', ['NAT Gateway in AZ']],
    ['NAT Gateway', 'One per AZ', ['NAT Gateway in AZ']],
    ['NAT Gateway', 'Always in a public subnet', ['NAT Gateway in Public subnet']],
    ['RDS Proxy', 'No way in from the internet - only within the VPC', ['RDS Proxy in VPC']],
    ['EFS', 'A mount target for each AZ', ['Mount target in AZ']],
    ['NLB', 'Takes one Elastic IP for every AZ', []],
    ['Notes', 'Two app servers across AZs', ['App server in AZ']],
    ['NLB', 'Gives an Elastic IP to the load balancer per AZ', ['Elastic IP in AZ']],
    ['Notes', 'Fargate tasks spread across three AZs', ['Fargate in AZ']],
    ['EC2', 'Launched across several AZs by an ASG', ['EC2 in AZ']],
    ['Notes', 'The ASG is spread across AZs', ['AZ in ASG']],
    [
      'Notes',
      'EC2 instances of an ASG\nThe ASG has EC2 instances\nEC2 instances in an ASG, EC2 in two AZs',
      ['EC2 in AZ', 'AZ in ASG'],
    ],
    ['NAT Gateway', 'Deploy one in each public subnet', ['NAT Gateway in Public subnet']],
    ['Notes', 'A private subnet per AZ', ['Private subnet in AZ']],
    ['Notes', 'Three AZs, each with a private subnet', ['Private subnet in AZ']],
    ['Notes', 'A VPC is split into subnets', ['Subnet in VPC']],
    // Copies of data are nowhere in particular, and what is moved leaves.
    ['Notes', 'DynamoDB is replicated across 3 AZs', []],
    ['Notes', 'Move EC2 across Regions and AZs', []],
    ['Notes', 'Aurora replicas in other AZs and Regions', []],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(places(bullet, heading)).toEqual(drawn);
  });
});

describe('a place that what it is for tells from others', () => {
  test.each([
    ['Notes', 'GWLB sits in the inspection VPC', ['GWLB in Inspection VPC']],
    ['Notes', 'The directory runs on EC2 in the shared services VPC', ['EC2 in Shared services VPC']],
    ['Notes', 'ECS tasks run in the app subnet', ['ECS task in App subnet']],
    ['Notes', 'SQS and SNS run in the AWS public zone', ['SQS in Public zone', 'SNS in Public zone']],
    ['Azure', 'The billing resource group holds the VNet', ['VNet in Billing resource group']],
    ['Azure', 'The VM sits in a subnet of the hub VNet', ['Virtual machine in Subnet', 'Subnet in Hub VNet']],
    ['Kubernetes', 'The kubelet runs in every worker node', ['kubelet in Worker node']],
    ['Kubernetes', 'The kube-proxy runs on each node', ['kube-proxy in Node']],
    [
      'Kubernetes',
      'Worker nodes\n  - kubelet\n  - kube-proxy',
      ['kubelet in Worker node', 'kube-proxy in Worker node'],
    ],
    [
      'Kubernetes',
      'Control plane:\n  - API server\n  - etcd',
      ['API server in Control plane', 'etcd in Control plane'],
    ],
    ['Kubernetes', 'The pods are in the frontend namespace', ['Pod in Frontend namespace']],
    ['Bastion host', 'An EC2 instance placed in a public subnet', ['Bastion host in Public subnet']],
    // What kind of network it is tells none from others.
    ['Notes', 'RDS sits in a custom VPC', ['RDS in VPC']],
    ['CloudWatch', 'Metrics belong to a namespace', []],
    ['EKS', 'The node is registered with the API server', []],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(places(bullet, heading)).toEqual(drawn);
  });
});

describe('what lies nowhere in particular', () => {
  test.each([
    ['5 NAT gateways per AZ'],
    ['Up to 20 ECS tasks per private subnet'],
    ['By default at most two NAT gateways in an AZ'],
    ['You can have several VPCs in a Region (max 5)'],
    ['NAT gateways per AZ: 5'],
    ['Use S3 instead of an app server in a private subnet'],
    ['Avoid placing a database in a public subnet'],
    ['The ASG has no instances'],
    ['Machines in different AZs fail one by one'],
    ['The app runs in two data centers'],
    ['Edge locations are data centers'],
    ['The server can be on-premises'],
    ['Compute is launched with an ASG and a launch template'],
    ['ASG with a launch template'],
    ['Peer the VPC with an ECS cluster'],
  ])('%s', (bullet) => {
    expect(places(bullet)).toEqual([]);
  });
});

describe('what is made of others', () => {
  test.each([
    ['Notes', 'An EMR cluster is composed of EC2 instances', ['EC2 in EMR']],
    ['Notes', 'The ASG is a collection of EC2 instances', ['EC2 in ASG']],
    ['Notes', 'EKS cluster with two node groups', ['Node group in EKS cluster']],
    ['EKS', 'Nodes are part of an ASG', ['Node in ASG']],
    [
      'Notes',
      'CodePipeline consists of CodeBuild and CodeDeploy',
      ['CodeBuild in CodePipeline', 'CodeDeploy in CodePipeline'],
    ],
    [
      'Notes',
      'An ALB is made up of two parts: listeners and target groups',
      ['Listener in ALB', 'Target Group in ALB'],
    ],
    ['Kubernetes', 'Two containers in the same pod share a volume', ['Container in Pod']],
    ['ECS cluster', 'Logical grouping of EC2 instances', ['EC2 in ECS cluster']],
    ['ASG', 'A fleet of instances that grows with the load', ['EC2 in ASG']],
    ['IAM group', 'A collection of users', []],
    ['EKS', 'Logs are turned on in the EKS cluster', []],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(places(bullet, heading)).toEqual(drawn);
  });
});

describe('a heading that is a place', () => {
  test.each([
    [
      'Security VPC',
      'Network Firewall\nGWLB: spreads the packets',
      ['Network Firewall in Security VPC', 'GWLB in Security VPC'],
    ],
    ['In the VPC', 'RDS\nElastiCache', ['RDS in VPC', 'ElastiCache in VPC']],
    ['2. Egress VPC:', 'NAT gateways\nHas no servers', ['NAT Gateway in Egress VPC']],
    ['Private subnets (app)', 'ECS tasks\nRoute table without a way out', ['ECS task in Private subnet']],
    ['App VPC', 'Public subnet: ALB', ['ALB in Public subnet', 'Public subnet in App VPC']],
    // What the section only tells of holds nothing in particular.
    ['VPC', 'EC2\nRDS', []],
    ['Custom VPC', 'EC2', []],
    ['Public subnet vs private subnet', 'NAT gateway\nALB', []],
  ])('%s: %s', (heading, bullet, drawn) => {
    expect(places(bullet, heading)).toEqual(drawn);
  });
});

test('what sits somewhere does what follows', () => {
  expect(edges('An EC2 instance residing in a private subnet connects to RDS')).toEqual(['EC2 > RDS']);
  expect(edges('Lambda functions living in private subnets store files in S3')).toEqual(['Lambda > S3']);
  expect(edges('Three broker nodes across AZs sitting behind an NLB')).toEqual(['NLB > Broker node']);
});

describe('a Region', () => {
  test.each([
    ['Every Region consists of AZs', ['AZ in Region']],
    ['A VPC is created inside a Region', ['VPC in Region']],
    // All lies in some Region; the same one or several are none in particular.
    ['The S3 bucket is in a Region', []],
    ['Endpoints belong to VPCs in the same Region', ['Endpoint in VPC']],
    ['IAM: users within your AWS account', []],
  ])('%s', (bullet, drawn) => {
    expect(places(bullet)).toEqual(drawn);
  });
});
