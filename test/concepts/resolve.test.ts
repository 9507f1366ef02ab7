import { describe, expect, it } from 'vitest';
import { buildLexicon, ConceptIndex } from '../../src/concepts';
import { editDistance } from '../../src/concepts/suggest';
import { makeNote } from './make-note';

const lexicon = buildLexicon();

describe('resolving a whole name', () => {
  it.each([
    ['high availability', 'HA'],
    ['Kinesis Firehose', 'Data Firehose'],
    ['amazon sqs', 'SQS'],
    ['AWS Lambda', 'Lambda'],
    ['availability zones', 'AZ'],
    ['Auto-Scaling Groups', 'ASG'],
    ['dns', 'DNS'],
    ['cors', 'CORS'],
    ['iaas', 'IaaS'],
    ['config', 'Config'],
    ['backup and restore', 'Backup and restore'],
    ['AWS Backup', 'AWS Backup'],
    ['disaster recovery', 'DR'],
  ])('%s is %s', (name, expected) => {
    expect(lexicon.resolve(name)?.name).toBe(expected);
  });

  it('knows nothing of a name that is none', () => {
    for (const name of ['', ' ', 'the', 'AWS', 'frobnicator', '🚀']) {
      if (name !== 'AWS') expect(lexicon.resolve(name)).toBeUndefined();
    }
  });

  it('finds each concept again by its own id and name', () => {
    for (const concept of lexicon.all()) {
      expect(lexicon.get(concept.id)).toEqual(concept);
      expect(lexicon.resolve(concept.name)?.id).toBe(concept.id);
    }
  });
});

describe('suggestions', () => {
  const names = (query: string, limit = 3) => lexicon.suggest(query, limit).map((c) => c.name);

  it('forgive a slip of the keyboard', () => {
    expect(names('dynmodb')[0]).toBe('DynamoDB');
    expect(names('clodfront')[0]).toBe('CloudFront');
    expect(names('kineses')[0]).toBe('Kinesis');
    expect(names('elasticcahe')[0]).toBe('ElastiCache');
  });

  it('complete what is begun', () => {
    expect(names('load bal')).toContain('ELB');
    expect(names('s3 gl', 5)).toContain('S3 Glacier');
  });

  it('put the exact name first and give no more than asked for', () => {
    expect(names('rds', 2)[0]).toBe('RDS');
    expect(names('s', 4)).toHaveLength(4);
    expect(names('', 4)).toEqual([]);
    expect(names('rds', 0)).toEqual([]);
  });

  it('reach into the names of the vault', () => {
    const own = buildLexicon({ vault: [makeNote('Gizmo Frobnication.md')] });
    expect(own.suggest('gizmo frobnicaton', 1).map((c) => c.name)).toEqual(['Gizmo Frobnication']);
  });

  it('follow the names of the vault as notes come and go', () => {
    const index = new ConceptIndex();
    const found = () =>
      index
        .lexicon()
        .suggest('gizmo', 3)
        .map((c) => c.name);
    index.addNote(makeNote('Gizmo Frobnication.md'));
    expect(found()).toEqual(['Gizmo Frobnication']);
    index.addNote(makeNote('Gizmo Tray.md'));
    expect(found()).toEqual(['Gizmo Tray', 'Gizmo Frobnication']);
    index.removeNote('Gizmo Frobnication.md');
    expect(found()).toEqual(['Gizmo Tray']);
  });

  it('count a swap of neighbours as one edit', () => {
    expect(editDistance('lamdba', 'lambda', 2)).toBe(1);
    expect(editDistance('abc', 'abc', 2)).toBe(0);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
