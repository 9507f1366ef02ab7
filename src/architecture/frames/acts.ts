import type { Example, Frame } from './types';

/** Whatever else one component does to another: said of both, it is an arrow, whatever the verb. */
export const acts: Frame = {
  name: 'acts',
  rows: [
    {
      verbs:
        'promote remediate heal spawn boot bootstrap resize rebuild redeploy initiate customize customise tune supervise oversee spin_up/spun_up ' +
        'drain warm mediate nudge abort quarantine',
      kind: 'control',
      says: ['S>O'],
      saidOnly: true,
    },
    {
      verbs:
        'evaluate examine investigate govern regulate intercept defend throttle isolate classify spot flag vet sanitize interrogate',
      kind: 'security',
      says: ['S>O'],
      saidOnly: true,
    },
    {
      verbs: 'accelerate advise tap back profile',
      kind: 'association',
      says: ['S>O', 'S>on'],
      saidOnly: true,
    },
  ],
};

export const actsExamples: readonly Example[] = [
  { text: 'CloudFront accelerates an S3 bucket.', edges: ['CloudFront > S3'] },
  {
    text: 'Config evaluates EC2 instances and security groups.',
    edges: ['Config > EC2', 'Config > Security Group'],
  },
  { text: 'Remediates security groups', heading: 'Config', edges: ['Config > Security Group'] },
  { text: 'DAX does not accelerate RDS', edges: ['!DAX > RDS'] },
];
