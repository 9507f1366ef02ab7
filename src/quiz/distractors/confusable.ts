/** Pairs that students take for one another; ids as `Concept.id`. Contrasts with them are worth asking for. */
const PAIRS =
  'sqs/sns sqs/kinesis sqs/eventbridge sns/eventbridge securitygroup/nacl ebs/efs ebs/s3 efs/s3 ebs/instancestore efs/fsx alb/nlb elb/asg ha/dr rpo/rto multiaz/readreplica guardduty/inspector guardduty/macie inspector/macie ' +
  'cloudtrail/cloudwatch cloudtrail/config cloudwatch/config aurora/rds rds/dynamodb redshift/rds natgateway/natinstance natgateway/internetgateway redis/memcached spotinstance/reservedinstance reservedinstance/savingsplan ' +
  'ondemandinstance/spotinstance cloudfront/globalaccelerator kinesisdatastreams/kinesisdatafirehose ecs/eks ecs/fargate lambda/fargate kms/cloudhsm secretsmanager/parameterstore waf/shield vpcpeering/transitgateway ' +
  'directconnect/sitetositevpn athena/redshift glue/emr datasync/storagegateway snowball/datasync iamuser/iamrole gatewayendpoint/interfaceendpoint beanstalk/cloudformation costexplorer/budgets pilotlight/warmstandby cognito/iam ' +
  'codedeploy/codepipeline codebuild/codedeploy textract/rekognition comprehend/lex polly/transcribe region/az';

export type Confusables = ReadonlyMap<string, readonly string[]>;

/** Both directions of every pair. */
export function confusablePairs(): Confusables {
  const map = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    map.set(a, [...(map.get(a) ?? []), b]);
  };
  for (const pair of PAIRS.split(' ')) {
    const [a = '', b = ''] = pair.split('/');
    add(a, b);
    add(b, a);
  }
  return map;
}
