import { describe as group, expect, test } from 'vitest';
import { drawBullets, drawNote, edgesOf, noteOf } from './support';

/** What a note's last section with bullets draws. */
function edges(topic: string, lines: string): string[] {
  return edgesOf(drawNote(noteOf(`# ${topic}\n\n${lines}\n`, 'Note.md')));
}

group('a bullet that ends in what the list under it names', () => {
  test.each([
    ['VPC Flow Logs', 'Records can be shipped to several places', ['VPC Flow Logs > S3', 'VPC Flow Logs > Lambda']],
    ['Macie', 'Findings are sent to one of these:', ['Macie > S3', 'Macie > Lambda']],
    ['Macie', 'Findings are sent to the following services', ['Macie > S3', 'Macie > Lambda']],
    ['Glue', 'crawlers connect to a number of data stores', ['Glue Crawler > S3', 'Glue Crawler > Lambda']],
    ['Detective', 'Pulls data from many sources', ['Detective > S3', 'Detective > Lambda']],
    ['Macie', 'Costs less than some other services', []],
  ])('%s: %s', (topic, bullet, drawn) => {
    expect(edges(topic, `- ${bullet}\n\t- S3\n\t- Lambda`)).toEqual(drawn);
  });
});

group('a verb alone over its list', () => {
  test.each([
    ['Cloud9', 'Needs', 'a NAT Gateway to get patches', ['Cloud9 > NAT Gateway']],
    ['Macie', 'Scans:', 'S3', ['Macie > S3']],
    ['Flink', 'Results can be output to', 'Lambda', ['Flink > Lambda']],
    ['Athena', 'Limits', 'S3', []],
    ['Athena', 'Costs', 'S3', []],
  ])('%s: %s', (topic, bullet, item, drawn) => {
    expect(edges(topic, `- ${bullet}\n\t- ${item}`)).toEqual(drawn);
  });

  test('or before what it is done to', () => {
    expect(edges('Inspector', 'Scans: ECR, Lambda')).toEqual(['Inspector > ECR', 'Inspector > Lambda']);
  });
});

group('the copula of a label', () => {
  test.each([
    ['Input must be', ['Lambda > Flink']],
    ['Targets have to be one of the following', ['Flink > Lambda']],
    ['Sources can only be', ['Lambda > Flink']],
    ['Names must be', []],
  ])('%s', (label, drawn) => {
    expect(edges('Flink', `- ${label}\n\t- Lambda`)).toEqual(drawn);
  });
});

group('what goes on with a bullet that is left open', () => {
  test.each([
    ['CloudTrail logs can go to:', 'Long term archive to S3', ['CloudTrail > S3']],
    ['CloudTrail can also', 'Stream to OpenSearch for search', ['CloudTrail > OpenSearch']],
    ['Logs are written to', 'The archive in S3', []],
    ['EC2 is stopped by hand:', 'Stream to S3', []],
  ])('%s', (bullet, item, drawn) => {
    expect(edges('CloudTrail', `- ${bullet}\n\t- ${item}`)).toEqual(drawn);
  });
});

group('a heading over what a part of the service does', () => {
  test.each([
    ['CloudWatch', '## Alarms\n\n- Reboot an EC2 instance', ['CloudWatch Alarm > EC2']],
    ['CloudWatch', '## Metrics\n\n### Alarm Actions\n\n- Notify SNS', ['CloudWatch Alarm > SNS']],
    ['CloudWatch and CloudTrail', '## Alarm targets\n\n- Recover an EC2 instance', ['CloudWatch Alarm > EC2']],
    ['EventBridge', '## Rules\n\n- Targets are:\n\t- Lambda', ['EventBridge rule > Lambda']],
    ['ALB', '## 2. Listeners\n\n- Forward to Lambda', ['Listener > Lambda']],
    ['ELB', '## Rules\n\n- Forward to Lambda', ['Listener rule > Lambda']],
    ['ALB', '## Target groups\n\n- Can be EC2 or Lambda', ['Target Group > EC2', 'Target Group > Lambda']],
    ['S3', '## Rules\n\n- Expire what is old in S3 Glacier', []],
  ])('%s: %s', (topic, lines, drawn) => {
    expect(edges(topic, lines)).toEqual(drawn);
  });

  test('and "an alarm" without one is that of CloudWatch', () => {
    expect(edges('Notes', '- An alarm notifies SNS')).toEqual(['CloudWatch Alarm > SNS']);
  });
});

group('a name that stands out before the sentences about it', () => {
  test.each([
    ['on their line', '**Target group**. Forwards to Lambda functions'],
    ['over their line', '**Target group**\nForwards to Lambda functions'],
    ['over their paragraph', '[[Target group]]\n\nHas health checks. Forwards to Lambda functions'],
    ['before the next name', '**Listener**\nNeeds a port\n\n**Target group**\nForwards to Lambda functions'],
    ['with a remark behind it', '`Target group` - forwards to Lambda functions; this costs nothing'],
    ['before examples', '**Target group**: forwards to targets such as Lambda functions'],
  ])('%s', (_, lines) => {
    expect(edges('ALB', lines)).toEqual(['Target Group > Lambda']);
  });

  test('is no subscriber where it listens for clients', () => {
    expect(edges('ALB', '- **Listener**: clients connect to it')).toEqual(['Client > Listener']);
  });
});

group('what is analysed', () => {
  test.each([
    ['GuardDuty', 'Analyzes: CloudTrail events, DNS logs', ['CloudTrail > GuardDuty', 'DNS logs > GuardDuty']],
    ['Detective', 'analyses VPC Flow Logs and CloudTrail', ['VPC Flow Logs > Detective', 'CloudTrail > Detective']],
    ['Athena', 'Analyzes ELB logs', ['Athena > ELB']],
    ['Macie', 'Analyzes data in S3', ['Macie > S3']],
  ])('feeds who watches, and is asked for by others: %s %s', (topic, bullet, drawn) => {
    expect(edges(topic, `- ${bullet}`)).toEqual(drawn);
  });
});

group('a heading or label over things', () => {
  test.each([
    ['Event Grid', 'Event handlers', 'Azure Functions', ['Event Grid > Azure Functions']],
    ['EKS', 'Storage supported', 'EFS', ['EKS > EFS']],
    ['Redshift', 'Loading data', 'S3 with COPY', ['S3 > Redshift']],
    ['Redshift', 'Data import options', 'DynamoDB', ['DynamoDB > Redshift']],
    ['CodePipeline', 'Deploy stage', 'CodeDeploy', ['CodePipeline > CodeDeploy']],
    ['Inspector', 'What it scans', 'images in ECR', ['Inspector > ECR']],
    ['QuickSight', 'Sources', 'Data in S3', ['S3 > QuickSight']],
    ['Lambda', 'Deploy', 'CodeDeploy', []],
    ['CodeBuild', 'Build', 'ECR', []],
    ['Inspector', 'What it scans', 'Good practice in ECR', []],
  ])('%s: %s', (topic, label, item, drawn) => {
    expect(edges(topic, `## ${label}\n\n- ${item}`)).toEqual(drawn);
    expect(edges(topic, `- ${label}\n\t- ${item}`)).toEqual(drawn);
  });
});

group('names that only a cluster has', () => {
  test.each([
    ['StatefulSets', '- Uses a PVC of its own', ['StatefulSet > PVC']],
    ['PersistentVolume', '- Backed by\n\t- EFS', ['PersistentVolume > EFS']],
    ['Ingress controller', '- uses a load balancer', ['Ingress controller > Load balancer']],
    ['Ingress', '- Traffic from EC2', []],
  ])('are what a heading is about: %s', (topic, lines, drawn) => {
    expect(edges(topic, lines)).toEqual(drawn);
  });

  test('are one thing, written short or long', () => {
    expect(edges('Storage', '- A pod mounts a PVC\n- A PersistentVolumeClaim is bound to a PV')).toEqual([
      'Pod > PVC',
      'PVC > PV',
    ]);
  });
});

group('a label and its list', () => {
  test.each([
    ['EFS', 'Clients', 'Lambda', ['Lambda > EFS']],
    ['ElastiCache', 'In front of', 'RDS', ['ElastiCache > RDS']],
    ['EC2', 'Behind:', 'ALB', ['ALB > EC2']],
    ['MediaConvert', 'Output bucket', 'S3', ['MediaConvert > S3']],
    ['Textract', 'Input', 'documents in S3', ['S3 > Textract']],
    ['RDS Proxy', 'Credentials in', 'Secrets Manager', ['RDS Proxy > Secrets Manager']],
    ['ECS', 'Storage', 'Sessions: DynamoDB', ['ECS > DynamoDB']],
    ['Firewall Manager', 'Manages rules of', 'WAF', []],
    ['EC2', 'Clients pay for', 'EBS', []],
  ])('%s: %s', (topic, label, item, drawn) => {
    expect(edges(topic, `- ${label}\n\t- ${item}`)).toEqual(drawn);
  });
});

group('what lies behind an endpoint', () => {
  test.each([
    ['a heading', '## Gateway endpoints\n\n- S3'],
    ['a label', '- **Gateway endpoints:**\n\t- S3'],
    ['a line', '**Gateway endpoint**\n- S3\n- an ENI'],
  ])('is listed under %s', (_, lines) => {
    expect(edges('VPC', lines)).toEqual(['Gateway endpoint > S3']);
  });
});

group('work of what the heading names', () => {
  test.each([
    ['Batch', '- Jobs can be triggered by\n\t- EventBridge', ['EventBridge > Batch']],
    ['Step Functions', '- Workflows are started by Lambda', ['Lambda > Step Functions']],
    ['S3', '- Jobs are started by Lambda', []],
  ])('is done to it: %s', (topic, lines, drawn) => {
    expect(edges(topic, lines)).toEqual(drawn);
  });
});

test('"VPC" over what a service needs there is no subject', () => {
  expect(edges('Lambda', '- VPC\n\t- Needs\n\t\t- a NAT Gateway')).toEqual(['Lambda > NAT Gateway']);
  expect(edges('Networks', '- VPC\n\t- Needs\n\t\t- a NAT Gateway')).toEqual(['VPC > NAT Gateway']);
});

test('a list may end in "etc."', () => {
  expect(edges('Firehose', '- Sends to several places\n\t- Splunk, Datadog, Honeycomb, etc.')).toEqual([
    'Data Firehose > Splunk',
    'Data Firehose > Datadog',
    'Data Firehose > Honeycomb',
  ]);
});

group('what a list or the headings above say', () => {
  test('two are joined by what stands "between the two" below them', () => {
    expect(
      edgesOf(
        drawBullets('Needs a\n  - Virtual private gateway\n  - Customer gateway\n  - Tunnel between the two', 'VPN'),
      ),
    ).toContain('Virtual Private Gateway > Customer Gateway');
  });

  test('a heading under "Integrations" is integrated', () => {
    const note = noteOf('# Cognito\n\n## Integrations\n\n### Lambda\n\n- Can customise the sign-up\n', 'Cognito.md');
    expect(edgesOf(drawNote(note))).toEqual(['Cognito > Lambda']);
  });

  test('a part of a cluster has several names', () => {
    expect(
      edgesOf(drawBullets('it gets pod specs from the kube-apiserver\nit talks to the container runtime', 'kubelet')),
    ).toEqual(['kubelet > kube-apiserver', 'kubelet > Container runtime']);
  });
});
