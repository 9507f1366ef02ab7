import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** Who, the verb as `send, sends, sending, sent`, the rest, and whom. */
interface Deed {
  readonly who: string;
  readonly forms: readonly [base: string, third: string, ing: string, past: string];
  readonly what: string;
  readonly whom: string;
}

const deed = (who: string, forms: string, what: string, whom: string): Deed => {
  const [base = '', third = '', ing = '', past = ''] = forms.split(' ');
  return { who, forms: [base, third, ing, past], what, whom };
};

const DEEDS: readonly Deed[] = [
  deed('Lambda', 'send sends sending sent', 'messages to', 'SQS'),
  deed('Lambda', 'write writes writing written', 'records to', 'DynamoDB'),
  deed('ALB', 'route routes routing routed', 'requests to', 'ECS'),
  deed('DataSync', 'copy copies copying copied', 'files to', 'EFS'),
  deed('EC2', 'upload uploads uploading uploaded', 'files to', 'S3'),
  deed('S3', 'trigger triggers triggering triggered', '', 'Lambda'),
  deed('API Gateway', 'invoke invokes invoking invoked', '', 'Lambda'),
  deed('Athena', 'query queries querying queried', '', 'S3'),
  deed('WAF', 'protect protects protecting protected', '', 'CloudFront'),
  deed('EventBridge', 'start starts starting started', '', 'Step Functions'),
  deed('Lambda', 'fetch fetches fetching fetched', 'records from', 'DynamoDB'),
];

/** A sentence that says a deed. */
type Construction = (who: string, deed: { base: string; third: string; ing: string; past: string }) => string;

const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
  'does it': (who, { third }) => `${who} ${third}`,
  'can do it': (who, { base }) => `${who} can ${base}`,
  'can be used to do it': (who, { base }) => `${who} can be used to ${base}`,
  'is used for doing it': (who, { ing }) => `${who} is used for ${ing}`,
  'is to be used': (who, { base }) => `Use ${who} to ${base}`,
  'may be used': (who, { base }) => `You can use ${who} to ${base}`,
  'is what one can do it with': (who, { base }) => `With ${who} you can ${base}`,
  'lets one do it': (who, { base }) => `${who} lets you ${base}`,
  'allows one to do it': (who, { base }) => `${who} allows you to ${base}`,
  'enables those to do it who build': (who, { base }) => `${who} enables developers to ${base}`,
  'allows doing it': (who, { ing }) => `${who} allows ${ing}`,
  'is able to do it': (who, { base }) => `${who} is able to ${base}`,
  'helps do it': (who, { base }) => `${who} helps ${base}`,
  'helps to do it': (who, { base }) => `${who} helps to ${base}`,
  'makes it easy': (who, { base }) => `${who} makes it easy to ${base}`,
  'makes it possible for somebody': (who, { base }) => `${who} makes it possible for customers to ${base}`,
  'is named behind the aim': (who, { base }) => `To ${base}, use ${who}`,
  'may be used for the aim': (who, { base }) => `To ${base} you can use ${who}`,
  'is named behind what one needs': (who, { base }) => `If you need to ${base}, use ${who}`,
  'is named behind what it is for': (who, { ing }) => `For ${ing}, use ${who}`,
  'starts to do it': (who, { ing }) => `${who} then starts ${ing}`,
  'will do it by itself': (who, { base }) => `${who} will automatically ${base}`,
  'needs to do it': (who, { base }) => `${who} needs to ${base}`,
  'is configured to do it': (who, { base }) => `${who} is configured to ${base}`,
  'is told to do it': (who, { base }) => `Configure ${who} to ${base}`,
  'is made to do it': (who, { base }) => `Have ${who} ${base}`,
  'is responsible for it': (who, { ing }) => `${who} is responsible for ${ing}`,
  'does something by it': (who, { ing }) => `${who} does this by ${ing}`,
  'does it when something happens': (who, { third }) => `When the time comes, ${who} ${third}`,
  'has done it': (who, { past }) => `${who} has ${past}`,
  'does another thing before': (who, { third }) => `${who} keeps the state and ${third}`,
  'stands before a dash': (who, { third }) => `${who} - ${third}`,
  'stands before a colon': (who, { base }) => `${who}: used to ${base}`,
  'is a service that does it': (who, { third }) => `${who} is a managed service that ${third}`,
  'is named with its aim': (who, { base }) => `${who} to ${base}`,
  'is named with what it is for': (who, { ing }) => `${who} for ${ing}`,
  'is named behind the deed': (who, { ing }) => `${ing} using ${who}`,
};

const UNDER_ITS_HEADING: Readonly<Record<string, Construction>> = {
  'does it': (_, { third }) => third,
  'can do it': (_, { base }) => `Can ${base}`,
  'can be used for it': (_, { base }) => `Can be used to ${base}`,
  'is used for it': (_, { ing }) => `Used for ${ing}`,
  'lets one do it': (_, { base }) => `Lets you ${base}`,
  'is meant by a pronoun': (_, { base }) => `It can also ${base}`,
  'makes it easy': (_, { base }) => `Makes it easy to ${base}`,
  'is a service that does it': (_, { third }) => `A managed service that ${third}`,
  'is designed to': (_, { base }) => `Designed to ${base}`,
  'is used': (_, { base }) => `It is used to ${base}`,
  'is meant by "this"': (_, { base }) => `This can be used to ${base}`,
  'is "the service"': (_, { third }) => `The service ${third}`,
  'has a purpose': (_, { base }) => `Its main job is to ${base}`,
  'is useful': (_, { base }) => `Useful to ${base}`,
  'gives one the ability': (_, { base }) => `Gives you the ability to ${base}`,
};

/** What each deed draws in a construction. */
function drawnBy(construction: Construction, heading: (who: string) => string): string[] {
  return DEEDS.map(({ who, forms, what, whom }) => {
    const [base, third, ing, past] = forms.map((form) => [form, what, whom].filter(Boolean).join(' '));
    const said = construction(who, { base: base ?? '', third: third ?? '', ing: ing ?? '', past: past ?? '' });
    const drawn = edgesOf(drawBullets(said.charAt(0).toUpperCase() + said.slice(1), heading(who)));
    return `${said}: ${drawn.join(', ')}`;
  });
}

/** What they should. */
function meant(construction: Construction): string[] {
  return DEEDS.map(({ who, forms, what, whom }) => {
    const [base, third, ing, past] = forms.map((form) => [form, what, whom].filter(Boolean).join(' '));
    const said = construction(who, { base: base ?? '', third: third ?? '', ing: ing ?? '', past: past ?? '' });
    return `${said}: ${who} > ${whom}`;
  });
}

describe('whatever the construction, who does something is drawn with whom', () => {
  test.each(Object.entries(CONSTRUCTIONS))('one %s', (_, construction) => {
    expect(drawnBy(construction, () => '')).toEqual(meant(construction));
  });

  test.each(Object.entries(UNDER_ITS_HEADING))('under its heading one %s', (_, construction) => {
    expect(drawnBy(construction, (who) => who)).toEqual(meant(construction));
  });
});

describe('who is no part of it', () => {
  test('does not do what a thing lets them do', () => {
    expect(edgesOf(drawBullets('Glue lets teams load data into Redshift'))).toEqual(['Glue > Redshift']);
    expect(edgesOf(drawBullets('API Gateway allows clients to call Lambda'))).toEqual(['Client > Lambda']);
  });

  test('and what runs somewhere is woken there', () => {
    expect(edgesOf(drawBullets('The job runs on Lambda, triggered by S3'))).toEqual(['S3 > Lambda']);
    expect(edgesOf(drawBullets('Videos are kept in S3, transcoded by MediaConvert'))).not.toContain(
      'MediaConvert > Lambda',
    );
  });

  test('a role is used to get in, and does nothing itself', () => {
    expect(edgesOf(drawBullets('Use KMS to encrypt EBS'))).toEqual(['KMS > EBS']);
    expect(edgesOf(drawBullets('Use WAF to protect the ALB'))).toEqual(['WAF > ALB']);
    expect(edgesOf(drawBullets('Use an IAM role to protect the ALB'))).not.toContain('IAM Role > ALB');
  });
});

describe('what goes on from one to the next', () => {
  const [first, second] = ['API Gateway > Lambda', 'Lambda > DynamoDB'];
  test.each([
    'API Gateway sends events to Lambda, which in turn writes to DynamoDB',
    'API Gateway sends events to Lambda, which then writes to DynamoDB',
    'API Gateway calls Lambda, writing the result to DynamoDB',
    'API Gateway triggers Lambda to write to DynamoDB',
    'Lambda invoked from API Gateway writes to DynamoDB',
    'Lambda, triggered by API Gateway, writes to DynamoDB',
    'API Gateway calls Lambda and Lambda writes to DynamoDB',
    'Events flow from API Gateway through Lambda to DynamoDB',
    'API Gateway → Lambda → DynamoDB',
  ])('%s', (bullet) => {
    expect(edgesOf(drawBullets(bullet))).toEqual([first, second]);
  });

  test.each([
    ['ECS consumes events from SQS then stores them into DynamoDB', ['ECS > SQS', 'ECS > DynamoDB']],
    ['IoT Core cannot call Lambda directly, so it goes through SQS', ['!IoT Core > Lambda', 'IoT Core > SQS']],
    ['IoT Core can no longer call Lambda', ['!IoT Core > Lambda']],
    ['IoT Core events trigger Lambda', ['IoT Core > Lambda']],
    ['Lambda is triggered by IoT Core events', ['IoT Core > Lambda']],
    ['SQS messages can be read by Lambda', ['Lambda > SQS']],
    ['When an object lands in S3 it invokes Lambda', ['S3 > Lambda']],
    ['When a user uploads a file to S3 it triggers Lambda', ['User > S3', 'S3 > Lambda']],
    ['A user uploads a file to S3, and it triggers Lambda', ['User > S3', 'S3 > Lambda']],
    ['When a client calls API Gateway it invokes Lambda', ['Client > API Gateway', 'API Gateway > Lambda']],
    ['IoT Core messages can be sent to SQS', ['IoT Core > SQS']],
  ])('%s', (bullet, drawn) => {
    expect(edgesOf(drawBullets(bullet))).toEqual(drawn);
  });
});
