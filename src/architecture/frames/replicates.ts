import type { Example, Frame } from './types';

/** Copies kept in step, backups, and what takes over. */
export const replicates: Frame = {
  name: 'replicates',
  rows: [
    {
      verbs: 'replicate mirror sync synchronize synchronise failover fail_over fail-over',
      nouns: 'replication synchronization failover',
      kind: 'replication',
      says: ['flow'],
    },
    { verbs: 'fail', kind: 'replication', says: ['flow'], saidOnly: true },
    { verbs: 'keep/kept', kind: 'replication', says: ['synced'] },
    { verbs: 'copy', kind: 'data', says: ['flow'] },
    { verbs: 'back_up backup restore', nouns: 'backup restore', kind: 'data', says: ['flow', 'with>O'] },
    { verbs: 'back_up', kind: 'data', says: ['S>O'], saidOnly: true },
    {
      verbs:
        'take_snapshots/took_snapshots take_a_snapshot take_backups create_snapshots create_backups make_backups ' +
        'make_copies/made_copies create_copies keep_copies/kept_copies',
      kind: 'storage',
      says: ['S>of'],
    },
  ],
};

export const replicatesExamples: readonly Example[] = [
  {
    text: 'The primary DB replicates synchronously to a standby DB.',
    edges: ['Primary database > Standby database'],
  },
  { text: 'EBS snapshots are copied to S3.', edges: ['EBS snapshot > S3'] },
  { text: 'Scheduled backups to S3', heading: 'EFS', edges: ['EFS > S3'] },
  { text: 'Route 53 fails over to S3 when the ALB is down.', edges: ['Route 53 > S3'] },
];
