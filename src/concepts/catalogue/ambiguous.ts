import type { Cues } from '../cues';

/** A short form that counts only where the same text says what it means. */
export interface Ambiguity {
  readonly short: string;
  readonly key: string;
  readonly cues: Cues;
}

function either(short: string, choices: Readonly<Record<string, string>>): Ambiguity {
  return {
    short,
    key: short.toLowerCase(),
    cues: Object.entries(choices).map(([concept, cues]) => ({ concept, words: cues.split(' ') })),
  };
}

export const AMBIGUOUS: readonly Ambiguity[] = [
  either('CF', {
    cloudfront:
      'cloudfront distribution distributions cdn edge cache caches caching cached origin origins oai oac signed ttl viewer s3 alb',
    cloudformation:
      'cloudformation stack stacks stackset stacksets template templates yaml iac infrastructure drift provision provisions nested cfn',
  }),
  either('EB', {
    elasticbeanstalk:
      'beanstalk platform application worker deploy deploys deployment deployments environment environments tier php java python swap rolling',
    eventbridge: 'eventbridge event events bus rule rules cron schedule schedules scheduled',
  }),
  either('SMS', {
    servermigrationservice: 'migrate migration migrates vmware vsphere hyper vm vms',
    textmessage: 'sns email emails text phone mobile push message messages notification notifications mfa pinpoint',
  }),
  either('AD', {
    activedirectory:
      'microsoft directory domain windows ldap kerberos on-prem users user trust forest join joined sso saml managed connector simple',
  }),
  either('SSO', {
    singlesignon: 'saml federation federated idp identity login users oidc single',
  }),
  either('PI', {
    performanceinsight: 'rds aurora database db query queries load wait',
  }),
  either('RAM', {
    ram: 'share shares shared sharing account accounts resource organization organizations ou cross-account subnet subnets',
  }),
  either('GA', {
    globalaccelerator: 'accelerator anycast static edge endpoint endpoints ip ips',
  }),
];
