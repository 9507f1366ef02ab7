import { WORTH, type Candidate } from './candidate';

/** Words that a beginner mixes up with their neighbours in the row: asking for one of them asks for the point of the bullet. */
const ROWS: readonly string[] = [
  'synchronous asynchronous semi-synchronous',
  'synchronously asynchronously',
  'sync async',
  'stateful stateless',
  'public private',
  'publicly privately',
  'inbound outbound',
  'ingress egress',
  'horizontal vertical',
  'horizontally vertically',
  'active-active active-passive',
  'active/active active/passive',
  'relational non-relational',
  'sql nosql',
  'multi-az single-az multi-region cross-region cross-az',
  'automatic manual',
  'automatically manually',
  'encrypted unencrypted',
  'eventual strong',
  'eventually strongly',
  'at_rest in_transit in_flight',
  'client-side server-side',
  'on-demand reserved spot provisioned',
  'real-time near-real-time batch',
  'structured unstructured semi-structured',
  'persistent ephemeral durable temporary permanent',
  'internet-facing',
  'symmetric asymmetric',
  'columnar row-based',
  'in-memory on-disk',
  'incremental differential',
  'mutable immutable',
  'primary secondary standby',
  'allow deny',
  'explicit implicit',
  'serverless',
  'multi-threaded single-threaded',
  'schemaless schema-less',
  'read-only write-only read-write',
  'managed self-managed unmanaged',
  'identity-based resource-based',
  'structured semi-structured',
  'vertical horizontal',
  'loosely tightly',
  'decoupled coupled',
  'warm_standby pilot_light hot_standby cold_standby backup_and_restore',
  'fault-tolerant highly_available',
  'ordered unordered',
  'at-least-once exactly-once at-most-once',
];

const WORDS = [...new Set(ROWS.flatMap((row) => row.split(' ')))].sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(
  `(^|[^\\p{L}\\p{N}-])(${WORDS.map((w) => w.replace('/', '\\/').replace(/-/g, '[- ]?').replace(/_/g, '[- ]')).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Words with a known opposite or a known neighbour. */
export function contrastCandidates(statement: string): Candidate[] {
  return [...statement.matchAll(PATTERN)].flatMap((m) => {
    const word = m[2] ?? '';
    const start = m.index + (m[1] ?? '').length;
    // "AWS Global Accelerator": in a row of capitals the word is part of a name.
    if (
      /^[A-Z]/.test(word) &&
      (/^ [A-Z]/.test(statement.slice(start + word.length)) || /[A-Z]\S* $/.test(statement.slice(0, start)))
    )
      return [];
    const what = word.toLowerCase().replace(/[^a-z]+/g, '-');
    return [{ start, end: start + word.length, what, score: WORTH.contrast, accepted: [] }];
  });
}
