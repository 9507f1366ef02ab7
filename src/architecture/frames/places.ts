import type { Example, Frame } from './types';

/** Words between two things that are no verbs at all: a position, a purpose, a piece of equipment. */
export const positions: Frame = {
  name: 'positions',
  rows: [
    { verbs: 'sit/sat stand/stood', kind: 'traffic', says: ['way', 'S>front', 'behind>S', 'S>between', 'S>on'] },
    { verbs: 'sit_before/sat_before stand_before/stood_before', kind: 'traffic', says: ['S>O'] },
    { verbs: 'put_in_front', kind: 'traffic', says: ['O>of'] },
  ],
};

export const positionsExamples: readonly Example[] = [
  { text: 'CloudFront in front of an S3 bucket', edges: ['CloudFront > S3'] },
  { text: 'RDS Proxy sits between Lambda and RDS.', edges: ['Lambda > RDS Proxy', 'RDS Proxy > RDS'] },
  { text: 'EC2 instances behind an ALB', edges: ['ALB > EC2'] },
  { text: 'Put CloudFront in front of API Gateway.', edges: ['CloudFront > API Gateway'] },
  { text: 'A security group is a firewall for EC2 instances.', edges: ['Security Group > EC2'] },
  { text: 'DAX is a cache for DynamoDB.', edges: ['DAX > DynamoDB'] },
];
