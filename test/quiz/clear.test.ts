import { describe, expect, it } from 'vitest';
import { inner, isPlace } from '../../src/quiz/kinds/frame';
import { withoutExample } from '../../src/quiz/text/clean';
import { isClause } from '../../src/quiz/text/clause';
import { resolveTopic } from '../../src/quiz/topic/resolve';
import { asked, draftsOf } from './asked';
import { vaultOf } from './vault';

describe('where a question says it belongs', () => {
  it.each(['Scaling policies', 'Load balancers', 'Napoleon', 'S3', 'Backup vaults'])(
    'a title that names something: %s',
    (title) => expect(isPlace(title)).toBe(true),
  );

  it.each(['Identify resources available for support', 'Run microservices', 'Flavours', 'Causes'])(
    'no title that says what to do, or of many things: %s',
    (title) => expect(isPlace(title)).toBe(false),
  );

  it('a word that may be a name keeps its capital, a plain noun does not', () => {
    expect(inner('Napoleon')).toBe('Napoleon');
    expect(inner('Durability')).toBe('durability');
    expect(inner('Routing protocols')).toBe('routing protocols');
  });

  it('the note is not named beside a heading that names it', () => {
    const [first] = draftsOf(
      '# Identity and network\n- A token of the portal lasts for 15 minutes',
      'everything',
      'Identity',
    ).filter((d) => d.kind === 'number');
    expect(first?.prompt).not.toContain('Identity (');
  });

  it('a heading is meant as it is written, however near another name lies', () => {
    const source = vaultOf({
      'a.md': '## OSPF\n- Floods its links through an area\n## BGP\n- Joins autonomous systems',
    });
    const found = resolveTopic('OSPF vs BGP', source);
    expect('topic' in found && found.topic.sides).toEqual(['OSPF', 'BGP']);
  });
});

describe('a statement', () => {
  it('is asked without the example at its end', () => {
    expect(withoutExample('Copies are kept in three places, e.g. in three buildings')).toBe(
      'Copies are kept in three places',
    );
    expect(withoutExample('Reads rows, columns, keys and so on, etc.')).toBe('Reads rows, columns, keys and so on');
    expect(withoutExample('Fast, e.g. in memory')).toBe('Fast, e.g. in memory');
  });

  it('has a verb where it costs a number', () => {
    expect(isClause('A name of your own costs $12 each year')).toBe(true);
    expect(isClause('The costs of a name')).toBe(false);
  });

  it('that says what a service is for is asked, what the reader is to do is not', () => {
    const keys = '## KMS\n- Create, rotate and audit cryptographic keys across accounts';
    expect(asked(keys, /^which$/)).toHaveLength(1);
    expect(
      asked('## KMS\n- Create a cryptographic key in the console and share it across accounts', /^which$/),
    ).toEqual([]);
    expect(asked('## ECS\n- Deploy containers', /^which$/)).toEqual([]);
  });

  it('in a second sentence without a subject goes on about that of the first', () => {
    const note =
      '## Athena\n- Queries files in a bucket with plain SQL. Answers within seconds about terabytes of old columns';
    expect(asked(note, /^which$/)).toHaveLength(2);
  });

  it('whose gap was just said in other words is not asked', () => {
    expect(asked('## RDS\n- The canonical name record - CNAME is moved to the standby', /^choice$/)).toEqual([]);
  });

  it('on a piece of an identifier, or among exceptions, is not asked', () => {
    expect(asked('## RDS\n- Rows are imported from files by the aws_s3 Aurora extension', /^choice$/)).toEqual([]);
    expect(asked('## DNS\n- Some exceptions include pointing DataSync at the address of a peer', /^choice$/)).toEqual(
      [],
    );
  });
});

describe('a question that gives itself away', () => {
  it('encrypted or not, where keys are spoken of', () => {
    expect(asked('## EBS\n- A copied image is encrypted with a KMS key of the target', /^opposite$/)).toEqual([]);
    expect(asked('## EBS\n- Traffic between a volume and its instance is always encrypted', /^opposite$/)).toHaveLength(
      1,
    );
  });

  it('a term to type that stands in what is said of it', () => {
    const list =
      '- S3 websites: host a static website on S3 itself\n- S3 inventory: lists objects every day in a file\n- S3 lens: shows usage of all accounts';
    const [site] = draftsOf(`## S3\n${list}`).filter((d) => d.kind === 'term' && d.key === 'S3 websites');
    expect(site?.typedPrompt ?? '').toBe('');
  });

  it('steps under a title that tells the first of them', () => {
    const steps =
      '- To move it, you need to copy it first\n  1. Create a snapshot\n  2. Copy it over there\n  3. Restore a volume';
    expect(asked(`## EBS\n${steps}`, /^order$/)).toEqual([]);
  });
});

describe('a list', () => {
  it('is asked for where its label names things in the plural', () => {
    const items = '\n  - Email\n  - Lambda\n  - HTTP endpoint';
    expect(asked(`## SNS\n- Kinds of subscriber${items}`, /^list$/)).toHaveLength(1);
    expect(asked(`## SNS\n- Migration from the queue${items}`, /^list$/)).toEqual([]);
    expect(asked(`## SNS\n- You can subscribe addresses using${items}`, /^list$/)).toEqual([]);
  });

  it('has wrong terms from the same list only', () => {
    const note =
      '## Deployment\n- Canary: a tenth of the traffic goes first\n- Linear: the traffic moves in equal steps\n- All at once: everything moves at one moment\n- Platforms\n  - Fargate: containers without servers to patch\n  - Outposts: racks in a building of your own';
    const canary = draftsOf(note).find((d) => d.kind === 'term' && d.key === 'Canary');
    expect(canary?.wrong.map((w) => w.text)).toEqual(['Linear', 'All at once', 'Platforms']);
  });
});

describe('an arrow', () => {
  it('is none where a verb without its ending makes half a noun', () => {
    const note =
      '## Move\n- Rows go to S3, then S3 import to Aurora begins\n- Route 53 points to CloudFront\n- CloudFront forwards misses to the ALB';
    expect(draftsOf(note).filter((d) => d.kind === 'relation' && d.prompt.includes('import'))).toEqual([]);
  });
});
