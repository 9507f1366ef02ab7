import type { Example, Frame } from './types';

/** One thing needs or uses another. */
export const uses: Frame = {
  name: 'uses',
  rows: [
    { verbs: 'use leverage', kind: 'traffic', says: ['from>to'] },
    {
      verbs: 'use leverage utilize utilise employ',
      nouns: '',
      kind: 'dependency',
      says: ['O>against', 'pair', 'S>O', 'from>S', 'from>O', 'O>with', 'S>with'],
    },
    { verbs: 'support', kind: 'association', says: ['S>O'] },
    { verbs: 'need require', kind: 'dependency', says: ['S>O', 'for>O', 'S>for'] },
    { verbs: 'come_with/came_with', kind: 'association', says: ['S>O'], saidOnly: true },
    { verbs: 'rely depend', nouns: 'dependency', kind: 'dependency', says: ['S>on'] },
    { verbs: 'share', kind: 'storage', says: ['S>O'], saidOnly: true },
    {
      verbs: 'do/did/done handle perform carry_out/carried_out take_care_of',
      kind: 'dependency',
      says: ['A>by'],
      saidOnly: true,
    },
    { verbs: 'power', kind: 'dependency', says: ['O>by'] },
    { verbs: 'base', kind: 'dependency', says: ['O>on'], saidOnly: true },
    { verbs: 'build/built', kind: 'dependency', says: ['O>on'] },
    { verbs: 'build/built', kind: 'dependency', says: ['O>with', 'S>with'], saidOnly: true },
    { verbs: 'recommend', kind: 'association', says: ['with>O', 'for>O'], saidOnly: true },
    { verbs: 'enable', kind: 'association', says: ['O>on'], saidOnly: true },
    { verbs: 'define', kind: 'association', says: ['O>in'], saidOnly: true },
  ],
};

export const usesExamples: readonly Example[] = [
  { text: 'AppSync uses DynamoDB as a data source.', edges: ['AppSync > DynamoDB'] },
  { text: 'Requires an Internet Gateway', heading: 'NAT Gateway', edges: ['NAT Gateway > Internet Gateway'] },
  { text: 'Fargate is used by ECS and EKS.', edges: ['ECS > Fargate', 'EKS > Fargate'] },
  { text: 'Does not need a NAT Gateway', heading: 'Gateway endpoint', edges: ['!Gateway endpoint > NAT Gateway'] },
];
