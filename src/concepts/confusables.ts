/**
 * Concepts that are taken for one another: what a quiz offers as wrong answers, nearest first. One group per line, by id; every
 * member of a group is confusable with every other one.
 */
const GROUPS = `
sqs sns eventbridge kinesisdatastream amazonmq
securitygroup nacl waf networkfirewall
multiaz readreplica multiregion
readreplica rdsstandby
cloudtrail cloudwatch config xray
guardduty inspector macie detective securityhub
pilotlight warmstandby backupandrestore multisite
ha dr faulttolerance
rpo rto mttr
ebs efs s3 instancestore fsx
ebssnapshot ami
gp3 gp2 io1 io2 st1 sc1
alb nlb gwlb clb
elb asg route53
cloudfront globalaccelerator s3transferacceleration elasticache
cloudfront cloudformation
elasticache dax memorydb
redis memcached valkey
rds aurora dynamodb redshift documentdb neptune
dynamodb documentdb keyspace neptune qldb timestream
aurora auroraserverless auroraglobaldatabase
auroraglobaldatabase dynamodbglobaltable
globalsecondaryindex localsecondaryindex
kinesisdatastream datafirehose kinesisdataanalytic kinesisvideostream msk
lambda fargate ec2 batch
ecs eks fargate ecr
elasticbeanstalk cloudformation opswork codedeploy
lightsail elasticbeanstalk apprunner
natgateway natinstance internetgateway egressonlyinternetgateway
internetgateway virtualprivategateway customergateway transitgateway
vpcpeering transitgateway privatelink sitetositevpn directconnect
interfaceendpoint gatewayendpoint gwlbendpoint
sitetositevpn clientvpn directconnect
publicsubnet privatesubnet
oai oac
kms cloudhsm secretsmanager ssmparameterstore acm
sses3 ssekms ssec
encryptionatrest encryptionintransit clientsideencryption
shield shieldadvanced waf firewallmanager
iamrole iamuser iamgroup iampolicy
iampolicy scp permissionsboundary resourcebasedpolicy
cognitouserpool cognitoidentitypool
iamidentitycenter cognito directoryservice
managedmicrosoftad adconnector simplead
organization controltower ram
spotinstance ondemandinstance reservedinstance savingsplan dedicatedhost
dedicatedhost dedicatedinstance capacityreservation
launchtemplate launchconfiguration
targettrackingpolicy stepscalingpolicy simplescalingpolicy scheduledscaling predictivescaling
clusterplacementgroup spreadplacementgroup partitionplacementgroup
verticalscaling horizontalscaling
scalability elasticity ha
stateless stateful
synchronousreplication asynchronousreplication
strongconsistency eventualconsistency
s3standard s3standardia s3onezoneia s3intelligenttiering s3glacier
s3glacierinstantretrieval s3glacierflexibleretrieval s3glacierdeeparchive
s3crossregionreplication s3sameregionreplication
s3lifecycle s3versioning s3objectlock
datasync storagegateway transferfamily snowfamily dms
snowball snowballedge snowcone snowmobile
s3filegateway volumegateway tapegateway
storedvolume cachedvolume
dms sct applicationmigrationservice
athena redshift emr glue quicksight opensearch
gluecrawler gluedatacatalog gluejob
stepfunction swf eventbridge
sqsstandardqueue sqsfifoqueue deadletterqueue
longpolling shortpolling visibilitytimeout
codecommit codebuild codedeploy codepipeline
ssmparameterstore secretsmanager appconfig
sessionmanager bastionhost ec2instanceconnect
trustedadvisor computeoptimizer costexplorer awsbudget
costexplorer awsbudget costandusagereport pricingcalculator
healthdashboard servicehealthdashboard trustedadvisor
region az edgelocation localzone wavelength
localzone outpost wavelength
simplerouting weightedrouting latencybasedrouting failoverrouting geolocationrouting geoproximityrouting multivalueanswerrouting
aliasrecord cname
stickysession crosszoneloadbalancing connectiondraining
lazyloading writethrough
capex opex
iaas paas saas
liftandshift replatform refactor
bluegreendeployment canarydeployment rollingdeployment inplacedeployment
rekognition textract comprehend kendra
polly transcribe translate lex
cloudfrontfunction lambda@edge
reservedconcurrency provisionedconcurrency
apigateway alb appsync
workspace appstream20
artifact auditmanager
basicmonitoring detailedmonitoring
fsxforwindowsfileserver fsxforlustre fsxfornetappontap fsxforopenzfs
olap oltp
authentication authorization
`;

/** Id -> confusable ids, nearest group first. Made once by whoever asks often. */
export function confusablesTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const line of GROUPS.split('\n')) {
    const ids = line.split(' ').filter((id) => id !== '');
    for (const id of ids) {
      const list = table.get(id) ?? [];
      for (const other of ids) if (other !== id && !list.includes(other)) list.push(other);
      table.set(id, list);
    }
  }
  return table;
}

/** Ids of what a concept is commonly confused with, nearest first; empty where nothing is known. */
export function confusables(
  id: string,
  table: ReadonlyMap<string, readonly string[]> = confusablesTable(),
): readonly string[] {
  return table.get(id) ?? [];
}
