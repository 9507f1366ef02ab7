import type { Example, Frame } from './types';

/** What hangs on what: volumes, file systems, addresses, interfaces. */
export const attaches: Frame = {
  name: 'attaches',
  rows: [
    { verbs: 'mount', kind: 'storage', says: ['O>on', 'O>to', 'S>O', 'S>on', 'O>with', 'O>in', 'from>O'] },
    {
      verbs: 'attach detach',
      nouns: 'attachment',
      kind: 'storage',
      says: ['O>to', 'S>to', 'O>with', 'O>T', 'S>O'],
    },
    { verbs: 'bind/bound', kind: 'storage', says: ['O>to', 'S>to', 'O>with'], saidOnly: true },
    { verbs: 'assign', kind: 'association', says: ['O2>O', 'O>to', 'O>S', 'O>with'] },
    {
      verbs: 'associate',
      nouns: 'association',
      kind: 'association',
      says: ['O>with', 'S>with', 'O>to', 'S>to', 'O>T', 'S>O'],
    },
    { verbs: 'back', kind: 'storage', says: ['O>by', 'O>with', 'S>to', 'S>on', 'S>O'] },
    { verbs: 'apply', kind: 'security', says: ['O>to', 'S>to'], saidOnly: true },
    { verbs: 'install setup/setup', kind: 'association', says: ['O>on', 'O>in'], saidOnly: true },
    {
      verbs: 'register',
      nouns: 'registration',
      kind: 'association',
      says: ['O>with', 'S>with', 'S>in', 'S>to', 'O>in', 'O>to'],
    },
    { verbs: 'pre-install preinstall', kind: 'dependency', says: ['O>with', 'S>with', 'O>on'] },
    { verbs: 'boot', kind: 'storage', says: ['S>from'] },
    { verbs: 'span', kind: 'association', says: ['S>O'] },
  ],
};

export const attachesExamples: readonly Example[] = [
  { text: 'EFS can be mounted on EC2 instances and ECS.', edges: ['EFS > EC2', 'EFS > ECS'] },
  { text: 'Attach an EBS volume to the EC2 instance.', edges: ['EBS > EC2'] },
  { text: 'Backed by S3', heading: 'Volume Gateway', edges: ['Volume Gateway > S3'] },
  { text: 'An Elastic IP cannot be attached to an ALB.', edges: ['!Elastic IP > ALB'] },
  { text: 'An NLB can be assigned an Elastic IP.', edges: ['Elastic IP > NLB'] },
];
