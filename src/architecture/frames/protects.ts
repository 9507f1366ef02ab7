import type { Example, Frame } from './types';

/** Protection, encryption, identity. */
export const protects: Frame = {
  name: 'protects',
  rows: [
    {
      verbs: 'protect safeguard secure shield filter inspect scan assess guard audit firewall',
      nouns: 'protection inspection assessment firewall',
      kind: 'security',
      says: ['with>O', 'S>O', 'M>to', 'M>from', 'M>T', 'S>for', 'O>with', 'S>with', 'S>between', 'S>on', 'S>front'],
      byTopic: true,
    },
    {
      verbs: 'encrypt decrypt re-encrypt sign',
      nouns: 'encryption decryption',
      kind: 'security',
      says: ['O>W', 'S>W', 'S>O'],
    },
    { verbs: 'check cover', kind: 'security', says: ['S>with', 'S>against', 'S>O', 'S>of', 'S>in'] },
    {
      verbs: 'rotate',
      nouns: 'rotation',
      kind: 'security',
      says: ['means', 'S>with', 'S>O', 'S>in', 'T>with', 'T>by'],
    },
    { verbs: 'trust', kind: 'security', says: ['S>O'], saidOnly: true },
    { verbs: 'assume', kind: 'security', says: ['S>O'] },
    { verbs: 'get/got receive need', kind: 'security', says: ['S>P'], saidOnly: true },
    {
      verbs: 'authenticate authorize authorise log_in sign_in verify validate',
      nouns: 'authentication authorization',
      kind: 'security',
      says: ['S>with', 'S>against', 'S>via', 'S>to', 'S>O'],
    },
    { verbs: 'reference', nouns: 'reference', kind: 'security', says: ['S>O', 'S>to', 'S>in'] },
    { verbs: 'refer', kind: 'security', says: ['S>to'], saidOnly: true },
    { verbs: 'allow permit accept restrict limit open', kind: 'traffic', says: ['admits'] },
    { verbs: 'allow permit deny', kind: 'security', says: ['K>O', 'K>from'], saidOnly: true },
    { verbs: 'apply', kind: 'security', says: ['O>to'] },
    { verbs: 'apply enforce', kind: 'security', says: ['S>O'], saidOnly: true },
    { verbs: 'grant', kind: 'security', says: ['S>to'], saidOnly: true },
    {
      verbs: 'restrict control',
      kind: 'security',
      says: ['with>O', 'with>to', 'S>O', 'M>to', 'M>from', 'M>T', 'with>T', 'via>T', 'S>to', 'S>with', 'S>for', 'S>in'],
      saidOnly: true,
    },
    { verbs: 'block', kind: 'security', says: ['S>O', 'S>in'], saidOnly: true },
  ],
};

export const protectsExamples: readonly Example[] = [
  {
    text: 'WAF protects ALB, API Gateway and CloudFront.',
    edges: ['WAF > ALB', 'WAF > API Gateway', 'WAF > CloudFront'],
  },
  { text: 'EBS volumes are encrypted with KMS.', edges: ['EBS > KMS'] },
  { text: 'Encryption at rest using KMS', heading: 'EFS', edges: ['EFS > KMS'] },
  { text: 'Protected by Shield', heading: 'CloudFront', edges: ['Shield > CloudFront'] },
  { text: 'EC2 assumes an IAM role.', edges: ['EC2 > IAM Role'] },
  {
    text: 'Use a bastion host instead of Session Manager to log in to EC2.',
    edges: ['Bastion host > EC2', '!Session Manager > EC2'],
  },
];
