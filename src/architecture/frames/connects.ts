import type { Example, Frame } from './types';

/** Two things joined or talking, with or without a hop between them. */
export const connects: Frame = {
  name: 'connects',
  rows: [
    {
      verbs: 'connect link talk communicate interact speak',
      nouns: 'connection communication connectivity link',
      kind: 'traffic',
      says: ['pair', 'from>to', 'bridge', 'O>to', 'S>to', 'S>with', 'O>with', 'S>O', 'S>via', 'C>T', 'from>T'],
    },
    {
      verbs: 'integrate interface hook',
      nouns: 'integration compatible compatibility',
      kind: 'association',
      says: ['pair', 'from>to', 'O>with', 'S>with', 'S>to', 'O>to', 'S>in', 'S>O'],
    },
    {
      verbs: 'peer pair join tie',
      nouns: 'peering',
      kind: 'association',
      says: ['pair', 'bridge', 'O>with', 'O>to', 'S>with', 'S>to', 'S>O'],
    },
    { verbs: 'interconnect', kind: 'association', says: ['pair', 'S>O'], saidOnly: true },
    { verbs: 'federate', kind: 'association', says: ['O>with', 'S>with', 'O>to', 'S>to'] },
    { verbs: 'decouple', kind: 'event', says: ['bridge'], saidOnly: true },
    {
      verbs: 'hook_up/hooked_up wire_up tie_to plug_into',
      kind: 'association',
      says: ['pair', 'O>to', 'O>with', 'S>to', 'S>O'],
    },
    { verbs: '', nouns: 'reachable accessible', kind: 'traffic', says: ['from>S', 'via>S', 'by>S', 'with>S'] },
    { verbs: 'extend', kind: 'data', says: ['bridge'] },
    { verbs: 'bridge_the_gap/bridged_the_gap', kind: 'traffic', says: ['pair', 'from>to'] },
    { verbs: 'pool reuse', kind: 'traffic', says: ['S>to', 'S>T'] },
    { verbs: 'work combine', kind: 'association', says: ['pair', 'S>with', 'O>with'] },
    { verbs: 'use_with couple', kind: 'association', says: ['O>O2', 'pair', 'O>with'] },
    {
      verbs: 'access reach visit hit',
      kind: 'traffic',
      says: ['from>O', 'from>to', 'S>O', 'S>to', 'via>O', 'via>to', 'with>O', 'S>via', 'S>in', 'from>T'],
    },
    { verbs: 'reach_out/reached_out', kind: 'traffic', says: ['S>to', 'via>to', 'S>via'] },
    { verbs: 'log_into ssh_into dial_into', kind: 'traffic', says: ['with>O', 'S>O'] },
    { verbs: 'open terminate', kind: 'traffic', says: ['S>on', 'S>to'], saidOnly: true },
    { verbs: 'terminate end', kind: 'traffic', says: ['S>on', 'S>in'], saidOnly: true },
    { verbs: 'establish', kind: 'traffic', says: ['pair', 'S>with', 'S>to'], saidOnly: true },
    { verbs: 'ssh jump hop', kind: 'traffic', says: ['from>to'] },
    { verbs: 'ssh', kind: 'traffic', says: ['with>to', 'S>to', 'via>T', 'with>T'] },
    {
      verbs: 'make_api_calls/made_api_calls make_calls/made_calls make_requests/made_requests',
      kind: 'traffic',
      says: ['S>to', 'O>to'],
    },
  ],
};

export const connectsExamples: readonly Example[] = [
  {
    text: 'Instances in a private subnet reach the internet through a NAT Gateway.',
    edges: ['EC2 > NAT Gateway', 'NAT Gateway > Internet'],
  },
  {
    text: 'Integrates with Lambda and CloudWatch.',
    heading: 'Step Functions',
    edges: ['Step Functions > Lambda', 'Step Functions > CloudWatch'],
  },
  { text: 'VPC A is peered with VPC B.', edges: ['VPC A > VPC B'] },
  {
    text: 'Direct Connect links the on-premises network to a Virtual Private Gateway.',
    edges: ['On-premises > Direct Connect', 'Direct Connect > Virtual Private Gateway'],
  },
  { text: 'EC2 can access S3 via a gateway endpoint.', edges: ['EC2 > Gateway endpoint', 'Gateway endpoint > S3'] },
  { text: 'Clients cannot connect to RDS Proxy from the internet.', edges: ['!Internet > RDS Proxy'] },
];
