import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library';
import { recalledDrafts } from '../../src/quiz/kinds/recalled';
import { isPlace, outer } from '../../src/quiz/kinds/frame';
import { isClause, mainClause } from '../../src/quiz/text/clause';
import { namedSubject } from '../../src/quiz/text/named-subject';
import { asked, draftsOf } from './asked';
import { noteOf } from './vault';

/** Gaps that a note's first bullet is asked by when nothing else is left. */
function recalled(markdown: string): string[] {
  const library = new Library();
  library.put(noteOf('Harbour.md', markdown));
  library.settle();
  return recalledDrafts({ path: 'Harbour.md', bullet: 0 }, library.quiz).map((d) => d.key);
}

describe('a typed gap', () => {
  it.each([
    'Pilots of the outer harbour carry ==charts==, flags and a lantern on every winter night',
    'The outer harbour is closed to barges, ferries and ==trawlers== during every winter gale',
    'The harbour office of the outer mole supports ==telegrams== from ships',
  ])('is not one of a row, nor what many things would fill: %s', (text) => {
    expect(recalled(`- ${text}`)).toEqual([]);
  });

  it('may begin the second half of a comparison', () => {
    const text = 'Harbour pilots steer large ships by day, ==tugboats== are called for large ships after sunset';
    expect(recalled(`- ${text}`)).toEqual(['tugboats']);
  });

  it('does not ask for a verb and what it is done to', () => {
    expect(recalled('- The old signal tower ==forwards warnings== to ships beyond the outer mole')).toEqual([]);
  });
});

describe('what is typed without options', () => {
  const typed = (note: string): string[] =>
    draftsOf(note)
      .filter((d) => d.kind === 'which')
      .map((d) => d.typedPrompt)
      .filter((p) => p !== '');

  it('is asked by its verb, and not for a description that is none', () => {
    expect(typed('## RDS Proxy\n- Keeps warm connections ready that hundreds of short functions borrow')).toEqual([
      'What keeps warm connections ready that hundreds of short functions borrow?',
    ]);
  });

  it('is not asked by a sentence on something else', () => {
    const note = '## RDS Proxy\n- When a pool drains, the waiting callers queue for borrowed connections in turn';
    expect(typed(note)).toEqual([]);
  });
});

describe('what a sentence under a service says', () => {
  it.each([
    'The address of the caller for the audit is in the forwarding header of each request',
    'The period from when a record arrives to when it expires is called the retention window',
    'Each request for a rotated secret must carry the token of its own caller',
    'The Anycast IP send packets of callers to the nearest edge building',
  ])('of its own subject is not asked of the service: %s', (text) => {
    expect(asked(`## Secrets Manager\n- ${text}`, /which/)).toEqual([]);
  });

  it.each([
    'A detailed report on a rule that a bucket of the company breaks',
    'Is a frozen picture of a chart that colleagues may look at',
  ])('it says of the title below it, where it says what something is: %s', (text) => {
    expect(asked(`# Macie\n## Broken rules\n- ${text}`, /which/)).toEqual([]);
  });

  it('is asked of the service where no title stands between', () => {
    const text = 'A detailed report on a rule that a bucket of the company breaks';
    expect(asked(`# Macie\n- ${text}`, /which/)).toEqual([text]);
  });

  it.each([
    "You're handing photographs of a bucket in S3 to readers all over the world",
    'You drop a photograph of your latest holiday into S3',
  ])('to a reader in the midst of a story describes nothing: %s', (text) => {
    expect(asked(`## Lambda\n- ${text}`, /which/)).toEqual([]);
  });
});

describe('an answer that the prompt spells', () => {
  it('is not asked for', () => {
    const note =
      '## Chat\n- RTMP - (real time messaging protocol) carries films to many viewers\n- Edge - a small building near the viewers of films\n- Origin - the place where films are kept for good';
    expect(draftsOf(note).map((d) => d.key)).not.toContain('RTMP');
  });

  it('is no gap before its letters', () => {
    const note = '## Files\n- Integrates with ==Active Directory== (AD) to control who reads shared files';
    expect(asked(note, /choice|cloze/)).toEqual([]);
  });

  it('is none where a name is only written out', () => {
    expect(asked('## NAT Gateway\n- bgp (border gateway protocol)', /which/)).toEqual([]);
  });
});

describe('what a strict reader would strike out', () => {
  it('two sentences run together', () => {
    expect(asked('## ECS\n- Tasks start on borrowed hosts No need to patch the hosts of S3', /./)).toEqual([]);
  });

  it('what is planned for an hour or a day', () => {
    const note = '## CloudFormation\n- Builds the whole test stack at 7am and tears it down on Saturday';
    expect(asked(note, /./)).toEqual([]);
  });

  it('what any service may be said to do', () => {
    expect(asked('## RDS Custom\n- Automates setup, patching and scaling', /^which$/)).toEqual([]);
    expect(asked('## Polly\n- Provides life-like speech in dozens of languages', /^which$/)).toHaveLength(1);
  });

  it('which heading a sentence on something else stands under', () => {
    const note =
      '# Harbour\n## Moles\n- Northern buoys guard the narrow channel\n## Docks\n- Cranes unload timber\n## Yards\n- Ropes are twisted there';
    expect(asked(note, /^which$/)).not.toContain('Northern buoys guard the narrow channel');
  });

  it('pairs as if they came one after the other', () => {
    const note = '# Lamps\n- red lamp → stop, green lamp → sail on\n- bell → whistle → horn → rocket';
    expect(draftsOf(note).filter((d) => d.kind === 'order')).toHaveLength(1);
  });

  it('a word of a name, or one that only says how large something is, as one of three', () => {
    const opposites = (text: string): string[] => asked(text, /^opposite$/);
    expect(opposites('## ALB\n- A global accelerator gives the balancer a fixed address')).toEqual([]);
    expect(opposites('## S3\n- Speeds up global uploads of large objects to a bucket')).toEqual([]);
    const [made] = draftsOf('## IAM\n- The directory of its users is a global service').filter(
      (d) => d.kind === 'opposite',
    );
    expect(made?.prompt).toMatch(/^Which of these belongs in/);
  });

  it('what stands under a picture', () => {
    const note = '## SQS\n- Keeps orders until a consumer deletes them Fig. Consumers - the ASG polls SQS in batches';
    expect(asked(note, /./).join()).not.toMatch(/polls/);
  });

  it('the maker twice in a name that is written out', () => {
    const [made] = draftsOf('- AWS Budget Keeper (ABK) warns of costs').filter((d) => d.kind === 'acronym');
    expect(made?.accepted).toEqual([]);
  });

  it('a number that stands beside the gap', () => {
    const note =
      '## Ferries\n- The crossing of the ferry takes 3 to 5 hours\n- The ferry waits for 3 hours\n- The ferry loads for 7 hours\n- The ferry rests for 9 hours';
    const [first] = draftsOf(note).filter((d) => d.kind === 'number' && d.key === '5 hours');
    expect(first?.wrong.map((w) => w.text)).not.toContain('3 hours');
    expect(first?.wrong.map((w) => w.text)).toContain('7 hours');
  });
});

describe('words and clauses', () => {
  it('a word with its capital further on keeps its first letter', () => {
    expect(outer('mRNA leaves the nucleus')).toBe('mRNA leaves the nucleus');
    expect(outer('ferries leave')).toBe('Ferries leave');
  });

  it('an adverb before the verb is no part of the name', () => {
    expect(namedSubject('Helicase also opens the double helix')).toEqual({
      name: 'Helicase',
      predicate: 'also opens the double helix',
    });
  });

  it('what is said of another thing without a verb is left out', () => {
    expect(mainClause('yields up to 30 units, fermentation only 2')).toBe('yields up to 30 units');
    expect(mainClause('holds ships, barges and boats')).toBe('holds ships, barges and boats');
  });

  it.each(['Regular copies lie', 'Manual takes hours', 'Continuous holds records'])(
    'how a thing is names nothing: %s',
    (text) => {
      expect(namedSubject(text)).toBeUndefined();
    },
  );

  it('what a heading says of use is no place', () => {
    expect(isPlace('Used mostly for')).toBe(false);
    expect(isPlace('Used bookshops')).toBe(true);
  });

  it('what one thing is more than, another may be less than', () => {
    expect(asked('## RAID\n- Gives the array a higher throughput than single EBS', /^choice$/)).toEqual([]);
  });

  it('a verb of the past makes a clause as well', () => {
    expect(isClause('The opening of the canal gave towns a harbour')).toBe(true);
  });
});
