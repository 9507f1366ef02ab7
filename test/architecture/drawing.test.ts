import { describe as group, expect, test } from 'vitest';
import { connected, describe, isWorthDrawing } from '../../src/architecture';
import { drawBullets, drawNote, edgesOf, noteOf, placesOf } from './support';

group('arrows written in the text', () => {
  test('a chain joins each step to the next', () => {
    expect(edgesOf(drawBullets('Flow: Route 53 -> CloudFront --> ALB => EC2 → RDS'))).toEqual([
      'Route 53 > CloudFront',
      'CloudFront > ALB',
      'ALB > EC2',
      'EC2 > RDS',
    ]);
  });

  test('a list at a step gets one arrow each', () => {
    expect(edgesOf(drawBullets('S3 → SNS or SQS'))).toEqual(['S3 > SNS', 'S3 > SQS']);
  });

  test('an arrow to the left runs to the left', () => {
    expect(edgesOf(drawBullets('CloudFront <-- OAC'))).toEqual(['OAC > CloudFront']);
  });

  test('words inside a two-way arrow are its label', () => {
    const drawn = drawBullets('Client <-- HTTPS requests --> API Gateway <-- proxy calls --> Lambda');
    expect(edgesOf(drawn)).toEqual(['Client > API Gateway', 'API Gateway > Lambda']);
    expect(drawn?.edges.map((edge) => edge.label)).toEqual(['HTTPS requests', 'proxy calls']);
  });

  test('a chain continues into parentheses and nested bullets', () => {
    expect(
      edgesOf(drawBullets('Orders service -> SNS ->\n  - SQS queue 1 (-> Billing service)\n  - SQS queue 2')),
    ).toEqual(['Orders service > SNS', 'SNS > SQS 1', 'SNS > SQS 2', 'SQS 1 > Billing service']);
  });

  test('arrows that define or rename draw nothing', () => {
    expect(edgesOf(drawBullets('EC2 => virtual machines in the cloud'))).toEqual([]);
    expect(edgesOf(drawBullets('Compute => EC2, Lambda and Fargate'))).toEqual([]);
    expect(edgesOf(drawBullets('Master account -> management account'))).toEqual([]);
  });

  test('an arrow before a remark draws nothing', () => {
    expect(edgesOf(drawBullets('Needs an Elastic IP -> can be allowed by clients'))).toEqual([]);
    expect(edgesOf(drawBullets('Route 53 health checks -> without a DNS server', 'ELB'))).toEqual([]);
  });

  test('a path through the console is no architecture', () => {
    expect(edgesOf(drawBullets('In the console: S3 -> Bucket -> Permissions -> Bucket policy'))).toEqual([]);
  });
});

group('who does what', () => {
  test('a bullet without subject is about its heading', () => {
    expect(edgesOf(drawBullets('Sends findings to EventBridge and Security Hub', 'GuardDuty'))).toEqual([
      'GuardDuty > EventBridge',
      'GuardDuty > Security Hub',
    ]);
  });

  test('a service that no catalogue knows is known by its heading', () => {
    expect(edgesOf(drawBullets('Delivers hourly reports to an S3 bucket', 'AWS Spend Insight Exporter'))).toEqual([
      'Spend Insight Exporter > S3',
    ]);
    expect(edgesOf(drawBullets('Integrates with Athena', 'Hourly Spend Report (HSR)'))).toEqual([
      'Hourly Spend Report > Athena',
    ]);
    expect(edgesOf(drawBullets('Integrates with Athena', 'AWS Exam Tips'))).toEqual([]);
  });

  test('a description behind a label is about what the label names', () => {
    expect(edgesOf(drawBullets('OpsHub: desktop application to manage Snowball Edge devices', 'Storage'))).toEqual([
      'OpsHub > Snowball Edge',
    ]);
  });

  test('bullets beside a label that ends in a colon are its list', () => {
    const drawn = drawBullets('Detects threats\nData sources:\nVPC Flow Logs\nWAF logs', 'GuardDuty');
    expect(edgesOf(drawn)).toEqual(['VPC Flow Logs > GuardDuty', 'WAF > GuardDuty']);
  });

  test('an arrow against the sentence is labelled along itself', () => {
    expect(drawBullets('Fargate is used by ECS.')?.edges.map((edge) => edge.label)).toEqual(['used']);
    expect(
      drawBullets('Firehose receives records from Kinesis Data Streams.')?.edges.map((edge) => edge.label),
    ).toEqual(['records']);
    expect(drawBullets('Lambda reads records from SQS.')?.edges.map((edge) => edge.label)).toEqual([
      'reads records from',
    ]);
  });

  test('before any heading the note itself is the subject', () => {
    expect(edgesOf(drawNote(noteOf('- Integrates with KMS\n', 'storage/EFS.md')))).toEqual(['EFS > KMS']);
  });

  test('a nested verb phrase is about its parent', () => {
    expect(edgesOf(drawBullets('Lambda\n  - Reads from SQS\n  - Writes to DynamoDB', 'Example'))).toEqual([
      'Lambda > SQS',
      'Lambda > DynamoDB',
    ]);
  });

  test('"which" is the thing before it, "it" what the sentence was about', () => {
    expect(
      edgesOf(
        drawBullets('API Gateway invokes Lambda, which stores items in DynamoDB. It also logs to CloudWatch Logs.'),
      ),
    ).toEqual(['API Gateway > Lambda', 'Lambda > DynamoDB', 'API Gateway > CloudWatch Logs']);
  });

  test('a term before a colon or dash is the subject of what follows', () => {
    expect(edgesOf(drawBullets('Firehose: delivers streams to S3 and Redshift', 'Kinesis'))).toEqual([
      'Firehose > S3',
      'Firehose > Redshift',
    ]);
  });

  test('a verb said once serves a second pair', () => {
    expect(edgesOf(drawBullets('Security groups let EC2 reference ALB, and RDS to EC2'))).toContain('RDS > EC2');
  });

  test('an unknown subject is not mistaken for the heading', () => {
    expect(edgesOf(drawBullets('Attackers read from S3', 'CloudTrail'))).toEqual([]);
  });
});

group('lists under a label', () => {
  test('targets and subscribers are pointed at, sources and producers point', () => {
    expect(edgesOf(drawBullets('Subscribers:\n  - SQS\n  - Lambda', 'SNS'))).toEqual(['SNS > SQS', 'SNS > Lambda']);
    expect(edgesOf(drawBullets('Producers: IoT Core, CloudWatch Logs', 'Data Firehose'))).toEqual([
      'IoT Core > Data Firehose',
      'CloudWatch Logs > Data Firehose',
    ]);
  });

  test('a verb that waits for its object finds it in the nested bullets', () => {
    expect(edgesOf(drawBullets('Can send logs to:\n  - S3\n  - CloudWatch Logs', 'VPC Flow Logs'))).toEqual([
      'VPC Flow Logs > S3',
      'VPC Flow Logs > CloudWatch Logs',
    ]);
  });

  test('a heading that is a label counts too', () => {
    expect(edgesOf(drawNote(noteOf('# CloudFront\n\n## Origins\n\n- S3\n- ALB\n', 'CDN.md')))).toEqual([
      'CloudFront > S3',
      'CloudFront > ALB',
    ]);
  });

  test('a list of names draws no arrow', () => {
    expect(edgesOf(drawBullets('EC2, ECS and EKS\nRDS\nAurora: MySQL, PostgreSQL', 'AWS services'))).toEqual([]);
  });
});

group('what is not so', () => {
  test('comparisons draw nothing', () => {
    expect(
      edgesOf(drawBullets('Amazon MQ is similar to SQS\nKinesis vs SQS\nAurora is faster than RDS', 'Messaging')),
    ).toEqual([]);
  });

  test('what cannot be, or is set aside, is marked and never plain', () => {
    const drawn = drawBullets('Lambda cannot be mounted on EBS\nUse EFS instead of EBS for shared files', 'Lambda');
    for (const edge of drawn?.edges ?? []) {
      const names = new Map(drawn?.components.map((c) => [c.id, c.label]));
      if (names.get(edge.to) === 'EBS' || names.get(edge.from) === 'EBS') expect(edge.polarity).toBe('negated');
    }
  });

  test('"use Y instead" does not join the topic to Y', () => {
    expect(
      edgesOf(
        drawBullets('Do not use DataSync for one small file, use the S3 CLI or Transfer Family instead', 'DataSync'),
      ),
    ).toEqual([]);
  });

  test('a doubted bullet is doubted, an alternative is one', () => {
    expect(drawBullets('Lambda writes to DynamoDB (I think)')?.edges.map((edge) => edge.polarity)).toEqual(['doubted']);
    expect(drawBullets('Alternatively, Lambda writes to S3')?.edges.map((edge) => edge.polarity)).toEqual([
      'alternative',
    ]);
  });

  test('lettered choices under what asks are not read, lettered steps are', () => {
    const asked = 'A shop needs queues. Which service fits?\n  - A. SQS triggers Lambda\n  - B) SNS stores files in S3';
    expect(edgesOf(drawBullets(asked))).toEqual([]);
    expect(edgesOf(drawBullets('How an upload runs\n  - a. Lambda writes to DynamoDB'))).toEqual(['Lambda > DynamoDB']);
    expect(edgesOf(drawBullets('What happens then?\n  - Lambda writes to DynamoDB'))).toEqual(['Lambda > DynamoDB']);
  });

  test('questions and answers of a quiz are not read', () => {
    expect(drawBullets('Does SQS push messages to Lambda?', 'Quiz')?.edges ?? []).toEqual([]);
  });
});

group('boxes', () => {
  test('"in a subnet" is a box, not an arrow', () => {
    const drawn = drawBullets(
      'The NAT Gateway is deployed in a public subnet\nEC2 instances in private subnets reach the NAT Gateway',
    );
    expect(placesOf(drawn)).toEqual(['NAT Gateway in Public subnet', 'EC2 in Private subnet']);
    expect(edgesOf(drawn)).toEqual(['EC2 > NAT Gateway']);
  });

  test('nested places nest', () => {
    const drawn = drawBullets(
      'In the VPC:\n  - Public subnet:\n    - NAT Gateway\n    - ALB\n  - Private subnet:\n    - Deploy RDS',
    );
    expect(placesOf(drawn)).toEqual([
      'NAT Gateway in Public subnet',
      'ALB in Public subnet',
      'RDS in Private subnet',
      'Public subnet in VPC',
      'Private subnet in VPC',
    ]);
  });

  test('an ASG that spans AZs holds them, and is not in them as well', () => {
    const drawn = drawBullets('The Auto Scaling group spans two Availability Zones');
    expect(placesOf(drawn)).toEqual(['AZ in ASG']);
  });

  test('one thing in each of two tiers is two things', () => {
    const drawn = drawBullets(
      'The web tier calls the worker tier\n  - Both have an ASG\n  - ELB sends traffic to the ASG\n  - In the worker tier the SQS queue feeds the ASG',
      'Beanstalk',
    );
    expect(drawn?.components.map((c) => c.label)).toEqual(expect.arrayContaining(['ASG (web)', 'ASG (worker)']));
    expect(drawn?.components.map((c) => c.label)).not.toContain('ASG');
  });

  test('no arrow joins a box to what lies in it', () => {
    const drawn = drawBullets('The VPC contains EC2\nThe VPC connects to EC2');
    expect(placesOf(drawn)).toEqual(['EC2 in VPC']);
    expect(edgesOf(drawn)).toEqual([]);
  });

  test('boxes never lie in each other in a circle', () => {
    const drawn = drawBullets('The public subnet is in the VPC\nThe VPC is in the public subnet');
    expect(placesOf(drawn)).toHaveLength(1);
  });
});

group('badges', () => {
  test('pillar tags and qualities stand on the component they are said of', () => {
    const drawn = drawBullets(
      'RDS is Multi-AZ and writes to S3 #resilient\nEC2 has no high availability and reads from RDS',
      'Data',
    );
    const badges = new Map(drawn?.components.map((c) => [c.label, c.badges.map((badge) => badge.text)]));
    expect(badges.get('RDS')).toEqual(['#resilient', 'Multi-AZ']);
    expect(badges.get('EC2')).toEqual([]);
  });
});

group('whether and how it is told', () => {
  test('names without relations are an architecture, but none worth a picture', () => {
    const drawn = drawBullets('EC2: virtual servers\nLambda: functions without servers');
    expect(drawn).toBeDefined();
    expect(drawn !== undefined && isWorthDrawing(drawn)).toBe(false);
  });

  test('components that nothing is said about can be left out of the picture, the others keep their ids', () => {
    const drawn = drawBullets('EC2, Athena and Glue\nLambda writes to S3');
    const shown = drawn === undefined ? undefined : connected(drawn);
    expect(shown?.components.map((c) => `${c.id} ${c.label}`)).toEqual(['n4 Lambda', 'n5 S3']);
    expect(shown?.edges).toEqual(drawn?.edges);
  });

  test('what prevents, and what is done without, is denied', () => {
    expect(edgesOf(drawBullets('An SCP prevents EC2 from reaching the ALB'))).toEqual(['!EC2 > ALB']);
    expect(
      edgesOf(drawBullets('EC2 reads from S3 without going through a NAT Gateway')).filter(
        (edge) => !edge.startsWith('!'),
      ),
    ).toEqual(['EC2 > S3']);
  });

  test('a component stated in two Regions is there twice', () => {
    const drawn = drawBullets(
      'Route 53 points to the ALB in the primary Region\nRoute 53 fails over to the ALB in the secondary Region',
    );
    expect(edgesOf(drawn)).toEqual(['Route 53 > ALB (primary)', 'Route 53 > ALB (secondary)']);
  });

  test('a section that names nothing is none at all', () => {
    expect(drawBullets('Remember to bring a pen')).toBeUndefined();
  });

  test('the text alternative says every edge and every box once', () => {
    const drawn = drawBullets('EC2 in a private subnet writes logs to S3\nEC2 cannot reach DynamoDB');
    expect(drawn === undefined ? [] : describe(drawn)).toEqual([
      'Private subnet contains EC2',
      'EC2 writes logs to S3',
      'EC2 to DynamoDB: reach (not possible or not advised)',
    ]);
  });
});
