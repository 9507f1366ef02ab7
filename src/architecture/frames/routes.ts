import type { Example, Frame } from './types';

/** Requests, packets and names on their way to a component. */
export const routes: Frame = {
  name: 'routes',
  rows: [
    {
      verbs:
        'route reroute direct redirect forward distribute spread proxy steer relay fan_out fan-out dispatch divert bounce',
      nouns: 'routing forwarding redirection distribution',
      kind: 'traffic',
      says: ['flow', 'S>across', 'S>between', 'S>among', 'S>O'],
    },
    {
      verbs: 'balance load_balance load_balances load_balancing load_balanced load-balance',
      nouns: 'load-balancing',
      kind: 'traffic',
      says: ['via>O', 'with>O', 'S>across', 'S>between', 'S>among', 'S>via', 'S>to', 'S>O'],
    },
    { verbs: 'point', nouns: 'alias', kind: 'traffic', says: ['O>to', 'S>to', 'S>in', 'O>in'] },
    { verbs: 'resolve', kind: 'traffic', says: ['S>to', 'S>in', 'S>with', 'S>via'] },
    { verbs: 'map', kind: 'traffic', says: ['O>to', 'S>to'] },
    { verbs: 'go/went/gone flow travel pass land end_up', kind: 'traffic', says: ['flow'] },
    { verbs: 'come_back/came_back/come_back go_back/went_back/gone_back arrive', kind: 'traffic', says: ['into'] },
    { verbs: 'return respond reply', kind: 'data', says: ['S>to'] },
    { verbs: 'serve', kind: 'traffic', says: ['S>from', 'S>to', 'via>O', 'O>with', 'S>O'] },
    { verbs: 'front', kind: 'traffic', says: ['with>O', 'S>O'] },
    { verbs: 'expose', kind: 'traffic', says: ['via>O', 'S>via', 'O>to'] },
    { verbs: 'enter', kind: 'traffic', says: ['from>O', 'S>O', 'S>via'] },
    { verbs: 'come/came/come originate', kind: 'data', says: ['from>to', 'from>S'] },
    { verbs: 'target', kind: 'traffic', says: ['S>O'] },
  ],
};

export const routesExamples: readonly Example[] = [
  {
    text: 'Route 53 points to the ELB, which then forwards requests to EC2 instances.',
    edges: ['Route 53 > ELB', 'ELB > EC2'],
  },
  { text: 'Pointing DNS to the ALB removes the fixed IP.', edges: ['DNS > ALB'] },
  { text: 'Incoming traffic is distributed across EC2 instances by an NLB.', edges: ['NLB > EC2'] },
  {
    text: 'Distributes traffic to EC2 instances and Lambda functions',
    heading: 'ALB',
    edges: ['ALB > EC2', 'ALB > Lambda'],
  },
  { text: 'Requests from CloudFront are routed to the ALB', heading: 'Web site', edges: ['CloudFront > ALB'] },
  { text: 'CloudFront cannot route requests to Lambda functions.', edges: ['!CloudFront > Lambda'] },
  { text: 'You can front the ALB with CloudFront.', edges: ['CloudFront > ALB'] },
];
