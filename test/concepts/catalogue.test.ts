import { describe, expect, it } from 'vitest';
import { Catalogue, confusablesTable, loadCatalogue, SharedCatalogue } from '../../src/concepts';
import { ambiguities } from '../../src/concepts/catalogue/ambiguous';
import { hashOf, keyOf } from '../../src/concepts/words';

const catalogue = loadCatalogue();
const lines = [...catalogue.lines()];
const level = (wanted: string) => lines.filter((l) => l.block.level === wanted).length;

describe('a shared catalogue', () => {
  it('knows the words in which names of parts end, for those who seek a part', () => {
    for (const { concept } of catalogue.lines())
      if (concept.broader !== undefined)
        expect(catalogue.endsPart(concept.name.toLowerCase().split(' ').at(-1) ?? '')).toBe(true);
    expect(catalogue.endsPart('alarm')).toBe(true);
    expect(catalogue.endsPart('umbrella')).toBe(false);
  });

  it('is the same made in steps as at once', () => {
    const shared = new SharedCatalogue();
    expect([...shared.steps()].length).toBeGreaterThan(5);
    const made = shared.get();
    expect([...made.lines()]).toEqual(lines);
    expect([...made.keys()]).toEqual([...catalogue.keys()]);
    for (const key of made.keys()) {
      expect(made.meaning(key)).toEqual(catalogue.meaning(key));
      expect(made.table.probe(hashOf(key))).toBe(catalogue.table.probe(hashOf(key)));
    }
    expect(made.table.size).toBe(catalogue.table.size);
  });

  it('is made once, whoever asks first', () => {
    const shared = new SharedCatalogue();
    const steps = shared.steps();
    steps.next();
    const asked = shared.get();
    expect([...steps].length).toBeGreaterThan(0);
    expect(shared.get()).toBe(asked);
    expect([...shared.steps()]).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has at least 300 services, 400 resources and 120 names that are abbreviations', () => {
    expect(level('service')).toBeGreaterThanOrEqual(300);
    expect(level('resource')).toBeGreaterThanOrEqual(400);
    const short = lines.flatMap((l) => l.names).filter((n) => /^[A-Z0-9]{2,6}$/.test(n.text));
    expect(short.length).toBeGreaterThanOrEqual(120);
  });

  it('gives no name to two concepts, and no name twice', () => {
    const owners = new Map<string, string>();
    const claims: string[] = [];
    for (const { concept, names } of lines) {
      for (const { text } of names) {
        const key = keyOf(text);
        if (owners.has(key)) claims.push(`${text}: ${owners.get(key)} and ${concept.name}`);
        owners.set(key, concept.name);
      }
    }
    expect(claims).toEqual([]);
    expect(new Set([...owners.keys()].map(hashOf)).size).toBe(owners.size);
  });

  it('knows every concept that it refers to', () => {
    const unknown = lines
      .map((l) => l.concept.broader)
      .filter((id) => id !== undefined && catalogue.get(id) === undefined);
    expect(unknown).toEqual([]);
    expect([...confusablesTable().keys()].filter((id) => catalogue.get(id) === undefined)).toEqual([]);
    const cued = ambiguities().flatMap((a) => a.cues.map((c) => c.concept));
    expect(cued.filter((id) => catalogue.get(id) === undefined)).toEqual([]);
  });

  it('answers for the abbreviations that no official list has', () => {
    const expected: Record<string, string> = {
      ASG: 'asg',
      IGW: 'internetgateway',
      NATGW: 'natgateway',
      TGW: 'transitgateway',
      DX: 'directconnect',
      VGW: 'virtualprivategateway',
      CGW: 'customergateway',
      CMK: 'kmskey',
      HSM: 'cloudhsm',
      SCP: 'scp',
      R53: 'route53',
      CFN: 'cloudformation',
      DDB: 'dynamodb',
      APIGW: 'apigateway',
      KDF: 'datafirehose',
      SCT: 'sct',
      EIP: 'elasticip',
      LT: 'launchtemplate',
      OAI: 'oai',
      OAC: 'oac',
      CDN: 'cdn',
      GWLB: 'gwlb',
      DLQ: 'deadletterqueue',
      MSK: 'msk',
      SSM: 'ssm',
      STS: 'sts',
      ENI: 'eni',
      AMI: 'ami',
      VIF: 'vif',
    };
    for (const [short, id] of Object.entries(expected))
      expect([short, catalogue.idOf(keyOf(short))]).toEqual([short, id]);
  });

  it('tells what may be drawn from what is a badge', () => {
    const kind = (id: string) => catalogue.get(id)?.kind;
    expect(['alb', 's3', 'client', 'database'].map(kind)).toEqual(Array(4).fill('component'));
    expect(['vpc', 'privatesubnet', 'az', 'region', 'onpremise'].map(kind)).toEqual(Array(5).fill('place'));
    expect(['ha', 'multiaz', 'stickysession', 'latency'].map(kind)).toEqual(Array(4).fill('quality'));
    expect(['rpo', 'rto', 'dr'].map(kind)).toEqual(Array(3).fill('term'));
  });

  it('gives the family of a kind', () => {
    expect(catalogue.get('alb')).toMatchObject({
      name: 'ALB',
      broader: 'elb',
      category: 'networking',
      source: 'catalogue',
    });
    expect(catalogue.get('alb')?.aliases[0]).toBe('Application Load Balancer');
  });

  it('is plain ASCII, which its fast reading relies on', () => {
    for (const { names } of lines) for (const { text } of names) expect(text).toMatch(/^[\x20-\x7e]+$/);
  });

  it('reads a table with guards, aliases and families', () => {
    const own = new Catalogue('@compute component service\n!Forge|Smithy;^SM|\nAnvil||Forge\n');
    expect([...own.ids()]).toEqual(['forge', 'anvil']);
    expect(own.get('anvil')?.broader).toBe('forge');
    expect(own.meaning('sm')).toEqual({ concept: 'forge', guard: 'exact', spelling: 'SM' });
    expect(own.meaning('forge')?.guard).toBe('name');
  });
});
