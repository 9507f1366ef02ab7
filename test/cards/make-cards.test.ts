import { describe, expect, it } from 'vitest';
import { FactRegistry, makeCards, sightings } from '../../src/cards';
import { phraseCandidates } from '../../src/cards/cloze/phrases';
import { cardsOf, lexicon, noteOf } from './notes';

const prompts = (text: string, path?: string): string[] => cardsOf(text, path).map((c) => c.prompt);

describe('the cards of a note', () => {
  it('carry the id of the fact and of what is asked, the path, line, tags and concepts', () => {
    const [card] = cardsOf(
      '## Retention #reliable\n- Parent #one\n    - Messages stay in the queue for up to 14 days #two\n',
      'SQS.md',
    ).filter((c) => c.kind === 'cloze');
    expect(card).toMatchObject({
      note: 'SQS.md',
      line: 3,
      bullet: 1,
      heading: ['SQS', 'Retention'],
      answer: '14 days',
      tags: ['two', 'one', 'reliable'],
      uncertain: false,
    });
    expect(card?.id).toMatch(/^[0-9a-f]{16}\/cloze:n-day$/);
  });

  it('keep the card when the number in it is corrected', () => {
    const id = (text: string): string | undefined => cardsOf(text, 'SQS.md')[0]?.id.replace(/^[^/]*/, '');
    expect(id('- Messages stay in the queue for up to 4 days\n')).toBe(
      id('- Messages stay in the queue for up to 14 days\n'),
    );
  });

  it('are at most two clozes a bullet, unless the student asks for more', () => {
    const text = '- A ==launch template== names the **instance type**, the `AMI` and up to 5 security groups\n';
    expect(cardsOf(text)).toHaveLength(2);
    expect(cardsOf(text, 'Note.md', { clozes: 4 }).length).toBeGreaterThan(2);
  });

  it('prefer a card that has been reviewed over a better one', () => {
    const text = '- A ==launch template== names the **instance type** and up to 5 security groups\n';
    const all = cardsOf(text, 'Note.md', { clozes: 9 });
    const last = all[all.length - 1];
    expect(cardsOf(text).map((c) => c.id)).not.toContain(last?.id);
    expect(cardsOf(text, 'Note.md', { reviewed: (id) => id === last?.id })[0]?.id).toBe(last?.id);
  });

  it('are the same where no card of their bullet can have been reviewed as where none was', () => {
    const text = [
      '- A ==launch template== names the **instance type** and up to 5 security groups',
      '- Throughput: what gets through in a second',
      '- Copies are kept in S3, EFS and FSx because a volume can be lost',
      '- See https://example.com/more for what the notes say of themselves',
    ].join('\n');
    const asked: string[] = [];
    const reviewed = (id: string): boolean => asked.push(id) < 0;
    const all = cardsOf(text, 'Note.md', { reviewed });
    expect(all.length).toBeGreaterThan(2);
    const before = asked.length;
    expect(cardsOf(text, 'Note.md', { reviewed, reviewedFact: () => false })).toEqual(all);
    expect(asked).toHaveLength(before);
    const last = cardsOf(text, 'Note.md', { clozes: 9 }).find((c) => all.every((a) => a.id !== c.id));
    const kept = {
      reviewed: (id: string) => id === last?.id,
      reviewedFact: (id: string) => last?.id.startsWith(`${id}/`) === true,
    };
    expect(cardsOf(text, 'Note.md', kept).map((c) => c.id)).toContain(last?.id);
  });

  it('ask for "automatically" only where its contrast stands near', () => {
    const answers = (text: string): string[] => cardsOf(text, 'Note.md', { clozes: 1 }).map((c) => c.answer);
    const alone = '- Replaces unhealthy instances automatically in the target fleet\n';
    expect(answers(alone)).not.toContain('automatically');
    expect(answers(`${alone}- Unhealthy databases are replaced manually\n`)).toContain('automatically');
    expect(answers('- A default encryption key is not automatic\n')).toContain('automatic');
  });

  it('are none where a bullet has no identity', () => {
    const note = noteOf('SQS.md', '- Messages stay in the queue for up to 14 days\n');
    expect(makeCards(note, lexicon, () => null)).toEqual([]);
  });

  it('flag a doubt, also one about the parent', () => {
    const cards = cardsOf(
      '- I think a visibility timeout starts at 30 seconds\n    - The longest timeout is 12 hours\n',
      'SQS.md',
    );
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.every((c) => c.uncertain)).toBe(true);
    expect(cards.some((c) => /i think/i.test(c.prompt))).toBe(false);
  });

  it('have ids of their own, every one', () => {
    const text =
      '- From 5 GB to 10 GB the upload takes several parts\n- From 5 GB to 10 GB the upload takes several parts\n- Tier: one of 3 tiers\n';
    const ids = cardsOf(text, 'S3.md', { clozes: 9 }).map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a prompt stands alone', () => {
  it('a pronoun gets its subject', () => {
    expect(prompts('- It keeps a copy in 3 zones of the region\n', 'EFS.md')).toEqual([
      'EFS: It keeps a copy in _____ of the region',
    ]);
  });

  it('headings and parents say what a fragment is about', () => {
    expect(prompts('# Limits\n- Payload\n    - at most 6 MB when called synchronously\n', 'Lambda.md')[0]).toMatch(
      /^Lambda › Limits › Payload: at most _____/,
    );
  });

  it('the subject is not repeated where the bullet names it', () => {
    expect(prompts('- A Lambda function may run for 15 minutes at most\n', 'Lambda.md')[0]).toBe(
      'A Lambda function may run for _____ at most',
    );
  });

  it('neither headings nor prompt name the answer under any of its names', () => {
    for (const c of cardsOf(
      '# Elastic Load Balancing (ELB)\n- Put an ==Elastic Load Balancer== in front of the web tier, since the ELB takes out unhealthy instances\n',
      'Web tier.md',
    ))
      if (c.answer === 'Elastic Load Balancer')
        expect([c.prompt, ...c.heading].join(' ')).not.toMatch(/ELB|load balanc/i);
  });

  it('an article gives nothing away', () => {
    expect(prompts('- A failover needs an ==alias record== in the zone\n', 'Route 53.md')[0]).toContain(
      'needs a(n) _____',
    );
  });

  it('no markup, emoji or tag comes along', () => {
    const all = cardsOf('- 💡 Use **[[CloudFront]]** with `OAC` to keep the bucket private #secure 📝\n', 'S3.md');
    expect(all.length).toBeGreaterThan(0);
    for (const c of all) expect(`${c.prompt} ${c.answer}`).not.toMatch(/[*`#[\]]|\p{Emoji_Presentation}/u);
  });
});

describe('a gap', () => {
  const answers = (text: string, path?: string): string[] =>
    cardsOf(text, path, { clozes: 9 })
      .filter((c) => c.kind === 'cloze')
      .map((c) => c.answer);

  it('breaks no formula in two', () => {
    const text =
      '- A queue with $n \\le 3000$ messages a second of one group wants $$k = \\frac{n}{300}$$ groups of consumers\n';
    for (const c of cardsOf(text, 'SQS.md', { clozes: 9 })) {
      expect(c.prompt.match(/\$/g)?.length).toBe(6);
      expect(c.answer).not.toMatch(/[$\\]/);
    }
  });

  it.each([
    ['a verb', '- If several are idle, terminate the oldest one of the fleet\n', /terminate/],
    ['a verb behind "can"', '- A volume can outlive the instance when the flag for deletion is off\n', /outlive/],
    ['a negation', '- The console dont show hosted zones of another account by default\n', /dont/],
    ['what every service is', '- A fully managed broker for queues that speak AMQP\n', /^managed$/],
    [
      'an example among others',
      '- Tag volumes with their owner, e.g. Finance, Payroll or Research, for the bill of a team\n',
      /Payroll|Finance/,
    ],
    ['a label', '- Configuration: pick the subnet group, then the parameter group of the cluster\n', /Configuration/],
    ['the capital of a first word', '- Move Docker containers of the old cluster to tasks on Fargate\n', /Move/],
    ['"for" after a number', '- A quorum needs 4 for writes and 3 for reads of the copies\n', /for/],
  ])('is not %s', (_, text, wrong) => {
    for (const answer of answers(text, 'Course.md')) expect(answer).not.toMatch(wrong);
  });

  it('of a common thing has what tells its sort, unless something is done there', () => {
    const gaps = (text: string): string[] => phraseCandidates(text).map((c) => text.slice(c.start, c.end));
    expect(gaps('Design of cheap storage solutions')).toContain('storage solutions');
    expect(gaps('Design of cheap storage solutions')).not.toContain('solutions');
    expect(gaps('You lose data when the rack is without power')).toContain('data');
    expect(gaps('Map costs to teams')).toContain('costs');
    expect(gaps('Copies survive the loss of two facilities')).not.toContain('facilities');
  });

  it('takes the noun with its adjective, and either counts', () => {
    const [card] = cardsOf('- The tier keeps objects for rare low-latency access\n', 'EC2.md', { clozes: 9 }).filter(
      (c) => c.answer.includes('low-latency'),
    );
    expect(card).toMatchObject({ answer: 'rare low-latency access', accepted: ['rare low-latency'] });
  });

  it('is one of two at most, the context included', () => {
    for (const c of cardsOf(
      '# EBS volumes and EBS snapshots\n- EBS volume\n    - Copy a snapshot to make an EBS volume of the EBS snapshot, and attach the EBS volume\n',
      'EBS volume.md',
      { clozes: 9 },
    ))
      expect(c.prompt.split('_____').length).toBeLessThanOrEqual(3);
  });

  it('does not show its size in other letters', () => {
    for (const c of cardsOf('- RAID 1 of two 500 GB disks has 500GB of free space\n', 'RAID.md', { clozes: 9 }))
      expect(c.answer).not.toMatch(/500/);
  });
});

describe('what is left over', () => {
  it('of a picture, a link or a table is not asked', () => {
    for (const text of [
      '- Rate based rules hold back a flood of requests. [more](https://example.org)\n',
      '- Rate based rules hold back a flood of requests\n  Fig. Requests on their way\n',
      '- Rate based rules hold back a flood of requests |\n',
    ])
      for (const c of cardsOf(text, 'WAF.md')) expect(c.prompt + c.answer).not.toMatch(/more|Fig|on their way|\|/);
  });

  it('options of a practice question are no list, nor is a sentence with three verbs', () => {
    expect(
      cardsOf('- To sign requests, users need\n    - A. a password\n    - B. an access key\n').map((c) => c.kind),
    ).not.toContain('list');
    expect(cardsOf('- Certificate Manager: create, renew and deploy certificates\n').map((c) => c.kind)).not.toContain(
      'list',
    );
  });

  it('columns that stand beside each other have no row to ask about', () => {
    const table =
      '# Queue vs stream\n\n| Queue | Stream |\n| --- | --- |\n| Deleted once read | Kept for a day at least |\n';
    expect(cardsOf(table).filter((c) => c.kind === 'row')).toEqual([]);
  });
});

describe('what is not a fact is not asked', () => {
  const none: [string, string][] = [
    ['a table of contents', '# Contents\n- Storage classes and lifecycle\n    - Transitions after 30 days\n'],
    [
      'options of a practice question',
      '1. Which service keeps sessions out of the web tier?\n    - A. Amazon ElastiCache for Redis clusters\n    - B. Amazon Elastic Block Store volumes\n',
    ],
    [
      'a story that ends in a question',
      '- A company moves 40 TB of files within 2 weeks. Which service should it use?\n',
    ],
    [
      'a choice of several',
      '- Pick services that scale out on their own (Choose TWO)\n    - AWS Lambda functions in a VPC\n',
    ],
    ['links', '- [the manual](https://example.org/a)\n- https://example.org/a-long-address\n'],
  ];
  it.each(none)('%s', (_, text) => {
    expect(cardsOf(text)).toEqual([]);
  });
});

describe('hostile and odd text', () => {
  it.each([
    '- <img src=x onerror=alert(1)> keeps 3 copies in 2 zones\n',
    '- $(rm -rf) {{c1::x}} [[a|b|c]] ==unclosed **bold\n',
    `- ${'very '.repeat(3000)}long with 5 GB\n`,
    `- ${'a-'.repeat(2000)}b\n`,
    '- ((((((((((((((((((((5 GB\n',
    '- \u202Eright to left\u202C and 5 GB of \u0000 data\n',
    '- ___ _____ ______ 5 GB\n',
    '- (a+)+$ .* [x] {2} 5 GB kept\n',
  ])('%j gives no card with a flaw and takes no time', (text) => {
    const start = performance.now();
    const note = noteOf('x.md', text);
    const ids = new FactRegistry().update([{ path: 'x.md', sightings: sightings(note) }]).get('x.md') ?? [];
    for (const c of makeCards(note, lexicon, (i) => ids[i] ?? null)) expect(c.prompt).not.toMatch(/<img|\[\[|\*\*|==/);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
