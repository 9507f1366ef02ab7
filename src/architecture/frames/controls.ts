import type { Example, Frame } from './types';

/** One thing starts, makes, runs or sizes another. */
export const controls: Frame = {
  name: 'controls',
  rows: [
    {
      verbs: 'scale scale_out scale_in',
      nouns: 'scaling',
      kind: 'control',
      says: ['basis>S', 'basis>O', 'with>S', 'S>O', 'with>O'],
    },
    { verbs: 'deploy release', kind: 'control', says: ['means'] },
    {
      verbs:
        'create launch provision start stop restart terminate kill reboot manage orchestrate coordinate control operate replace recreate ' +
        'execute automate administer adjust update patch spin_up bring_up/brought_up set_up ' +
        'shut_down/shut_down re-create deploy',
      nouns: 'orchestration provisioning',
      kind: 'control',
      says: ['S>O', 'with>O', 'via>O', 'S>on', 'S>across', 'from>O', 'from>S', 'with>T', 'S>with'],
    },
    {
      verbs: 'deploy release roll_out',
      nouns: 'deployment',
      kind: 'control',
      says: ['S>to', 'with>to', 'O>on', 'S>on'],
    },
    { verbs: 'deploy', kind: 'control', says: ['S>with'] },
    { verbs: 'drive/drove/driven', kind: 'control', says: ['S>O'] },
    { verbs: 'recover add', kind: 'control', says: ['S>O'] },
    { verbs: 'run/ran/run', kind: 'control', says: ['S>via'] },
    { verbs: 'run/ran/run host', kind: 'control', says: ['O>on', 'S>O', 'S>on', 'S>across', 'with>O'] },
    { verbs: 'configure', kind: 'association', says: ['O>with', 'S>O'], saidOnly: true },
    {
      verbs: 'run_health_checks/ran_health_checks perform_health_checks health-check probe',
      kind: 'control',
      says: ['S>on', 'S>against', 'S>O'],
    },
    {
      verbs: 'remediate auto-remediate',
      nouns: 'remediation auto-remediation',
      kind: 'control',
      says: ['S>O', 'S>via', 'S>with', 'T>via', 'T>with', 'T>by'],
    },
    { verbs: 'perform act', kind: 'control', says: ['S>on', 'S>against'] },
    { verbs: 'take_action take_actions', kind: 'control', says: ['S>on'] },
    { verbs: 'distribute_load', kind: 'control', says: ['S>to'] },
  ],
};

export const controlsExamples: readonly Example[] = [
  {
    text: 'CloudFormation creates EC2 instances and security groups.',
    edges: ['CloudFormation > EC2', 'CloudFormation > Security Group'],
  },
  { text: 'EC2 instances are launched by an Auto Scaling group.', edges: ['ASG > EC2'] },
  { text: 'The ASG scales based on the SQS queue.', edges: ['SQS > ASG'] },
  {
    text: 'Orchestrates Lambda functions and ECS tasks',
    heading: 'Step Functions',
    edges: ['Step Functions > Lambda', 'Step Functions > ECS task'],
  },
  { text: 'The agent runs on EC2 instances.', heading: 'CloudWatch agent', edges: ['CloudWatch agent > EC2'] },
];
