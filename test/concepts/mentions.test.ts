import { describe, expect, it } from 'vitest';
import { buildLexicon, type Lexicon } from '../../src/concepts';

const lexicon = buildLexicon();

/** `[written=concept]` for every mention, so that an expectation reads as a list. */
function found(text: string, using: Lexicon = lexicon): string[] {
  return using.mentions(text).map((m) => `${text.slice(m.start, m.end)}=${m.concept}`);
}

describe('names in running text', () => {
  it.each<[string, string[]]>([
    ['Route 53 resolves the name to an ALB', ['Route 53=route53', 'ALB=alb']],
    ['route53 and Route-53 are one', ['route53=route53', 'Route-53=route53']],
    ['A Lambda function polls the SQS queue', ['Lambda function=lambda', 'SQS queue=sqs']],
    ['Lambda@Edge is no Lambda', ['Lambda@Edge=lambda@edge', 'Lambda=lambda']],
    ['an auto-scaling group, an AutoScalingGroup', ['auto-scaling group=asg', 'AutoScalingGroup=asg']],
    ['ALBs, NAT gateways, VPC endpoints', ['ALBs=alb', 'NAT gateways=natgateway', 'VPC endpoints=vpcendpoint']],
    ['Amazon S3 and AWS Lambda', ['Amazon S3=s3', 'AWS Lambda=lambda']],
    ['AWS Identity and Access Management', ['AWS Identity and Access Management=iam']],
    ['Identity & Access Management', ['Identity & Access Management=iam']],
    ['Cloud Front and Elasti Cache', ['Cloud Front=cloudfront', 'Elasti Cache=elasticache']],
    ['an RDS Multi-AZ standby', ['RDS Multi-AZ standby=rdsstandby']],
    ['RDS Multi-AZ gives HA', ['RDS=rds', 'Multi-AZ=multiaz', 'HA=ha']],
    ['Security groups are stateful', ['Security groups=securitygroup', 'stateful=stateful']],
    ['An SG and a NACL', ['SG=securitygroup', 'NACL=nacl']],
    [
      'IAM policies, mount targets, Glue crawlers',
      ['IAM policies=iampolicy', 'mount targets=efsmounttarget', 'Glue crawlers=gluecrawler'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes the longer of two names that overlap', () => {
    expect(found('a web application load balancer')).toEqual(['application load balancer=alb']);
    expect(found('the Application Load Balancer target group')).toEqual([
      'Application Load Balancer=alb',
      'target group=targetgroup',
    ]);
  });

  it('finds no name inside a word', () => {
    expect(found('The elbow of Alba lambdas3 subnetwork')).toEqual([]);
  });

  it('reads a slash as "or", except in a name that has one', () => {
    expect(found('the VPC/subnet, CI/CD')).toEqual(['VPC=vpc', 'subnet=subnet', 'CI/CD=cicd']);
  });

  it('finds no name in an address', () => {
    expect(found('see https://aws.amazon.com/s3/pricing for S3')).toEqual(['S3=s3']);
  });

  it('does not read two small words as one long name', () => {
    expect(found('copies a synchronously written block')).toEqual([]);
    expect(found("AWS's 3 tiers")).toEqual([]);
  });

  it('stays linear on a line that never ends', () => {
    const time = (text: string): number => {
      const start = performance.now();
      lexicon.mentions(text);
      return performance.now() - start;
    };
    const text = 'CF and AD, for instance the cache a a a ';
    time(text.repeat(200));
    const short = Math.min(...[0, 1, 2].map(() => time(text.repeat(200))));
    const long = Math.min(...[0, 1, 2].map(() => time(text.repeat(1_600))));
    expect(long / short).toBeLessThan(30);
  });

  it('gives mentions in ascending order without overlap', () => {
    const text = 'S3, EC2, RDS, S3 and a NAT gateway';
    const mentions = lexicon.mentions(text);
    expect(mentions.length).toBe(5);
    mentions.forEach((m, i) => expect(m.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0));
  });

  it('survives text that is no text', () => {
    for (const text of ['', ' ', '\u0000', '🚀🚀', '\ud800', '&&&&', 'ß'.repeat(50), '数据库 与 S3', 'السحابة S3']) {
      expect(() => lexicon.mentions(text)).not.toThrow();
    }
    expect(found('数据库 与 S3')).toEqual(['S3=s3']);
  });
});

describe('common words that are also products', () => {
  it.each<[string, string[]]>([
    ['Check the rules with Config', ['Config=config']],
    ['Change the config of the host', []],
    ['Config is a regional service', ['Config=config']],
    ['Config files are read once', []],
    ['AWS Config, AWS Batch', ['AWS Config=config', 'AWS Batch=batch']],
    ['process the batch at night', []],
    ['jobs on EC2 through Batch', ['EC2=ec2', 'Batch=batch']],
    ['Batch the requests', []],
    ['ETL with Glue', ['ETL=etl', 'Glue=glue']],
    ['the glue between tiers', []],
    ['Shield: protection against DDoS', ['Shield=shield', 'DDoS=ddos']],
    ['shield the origin', []],
    ['Connect the VPC', ['VPC=vpc']],
    ['Translate the address', []],
    ['Lambda adds a row of user data', ['Lambda=lambda']],
    ['a supply chain, a directory service, a network firewall', []],
    ['inspected by AWS Network Firewall', ['AWS Network Firewall=networkfirewall']],
    ['AWS supports tags', []],
    ['16 GB of RAM', []],
    ['Share subnets across accounts with RAM', ['subnets=subnet', 'RAM=ram']],
    ['Dr. Smith and the DR plan', ['DR=dr']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('short forms with several meanings', () => {
  it('count only where the text says which', () => {
    expect(found('CF stack from a template')).toEqual(['CF=cloudformation']);
    expect(found('CF distribution')).toEqual(['CF=cloudfront']);
    expect(found('CF is cheap')).toEqual(['cheap=costeffective']);
    expect(lexicon.resolve('CF')).toBeUndefined();
  });
});

describe('common nouns', () => {
  it.each<[string, string[]]>([
    ['Lambda writes to the database', ['Lambda=lambda', 'database=database']],
    ['the database engine', []],
    ['CloudFront caches responses', ['CloudFront=cloudfront']],
    ['put a cache before it', ['cache=cache']],
    ['For instance, a queue', ['queue=queue']],
    ['users reach the application over the internet', ['users=user', 'application=application', 'internet=internet']],
    ['a better user experience', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('links', () => {
  const link = (text: string, shown: string, target: string) => ({
    start: text.indexOf(shown),
    end: text.indexOf(shown) + shown.length,
    target,
  });

  it('count before any text match', () => {
    const text = 'Traffic to the load balancers goes on';
    expect(lexicon.mentions(text, [link(text, 'load balancers', 'ELB')])).toEqual([
      { start: 15, end: 29, concept: 'elb', via: 'link' },
    ]);
  });

  it('mean what their text names, where that is more than a common noun', () => {
    const text = 'A Transit Gateway joins networks';
    expect(lexicon.mentions(text, [link(text, 'Transit Gateway', 'GW')])[0]?.concept).toBe('transitgateway');
    const noun = 'The instances are small';
    expect(lexicon.mentions(noun, [link(noun, 'instances', 'EC2')])[0]?.concept).toBe('ec2');
  });

  it('reach beyond their end where the name goes on', () => {
    const text = 'Lambda@Edge and RDS Proxy';
    const mentions = lexicon.mentions(text, [link(text, 'Lambda', 'Lambda'), link(text, 'RDS', 'RDS')]);
    expect(mentions.map((m) => m.concept)).toEqual(['lambda@edge', 'rdsproxy']);
  });

  it('are read as text where nobody knows their target', () => {
    const text = 'AMI process for EC2';
    expect(lexicon.mentions(text, [{ start: 0, end: text.length, target: '' }]).map((m) => m.concept)).toEqual([
      'ami',
      'ec2',
    ]);
  });

  it('name the part of a note that they point into', () => {
    const text = 'pooling as said there';
    const mentions = lexicon.mentions(text, [{ ...link(text, 'as said there', 'RDS'), subpath: 'RDS Proxy' }]);
    expect(mentions.map((m) => m.concept)).toEqual(['rdsproxy']);
  });
});
