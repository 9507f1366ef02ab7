import { describe, expect, test } from 'vitest';
import { drawBullets, edgesOf } from './support';

/** What is drawn as if it were so. */
const plain = (bullet: string): string[] => edgesOf(drawBullets(bullet)).filter((edge) => !edge.startsWith('!'));

/** Who, the verb in its forms, the preposition behind it and whom. */
const DEEDS = [
  { who: 'Lambda', base: 'write', third: 'writes', ing: 'writing', past: 'written', to: 'to', whom: 'DynamoDB' },
  {
    who: 'ALB',
    base: 'route traffic',
    third: 'routes traffic',
    ing: 'routing traffic',
    past: 'routed',
    to: 'to',
    whom: 'ECS',
  },
  { who: 'SQS', base: 'invoke', third: 'invokes', ing: 'invoking', past: 'invoked', to: '', whom: 'Lambda' },
];

const NOT_DONE = `
WHO cannot DO WHOM
WHO can't DO WHOM
WHO can not DO WHOM
WHO does not DO WHOM
WHO doesn't DO WHOM
WHO do not DO WHOM
WHO won't DO WHOM
WHO will not DO WHOM
WHO should not DO WHOM
WHO must not DO WHOM
WHO never DOES WHOM
WHO is not able to DO WHOM
WHO isn't able to DO WHOM
WHO is unable to DO WHOM
WHO is not allowed to DO WHOM
WHO is not designed to DO WHOM
WHO does not need to DO WHOM
WHO doesn't have to DO WHOM
WHO fails to DO WHOM
WHO does not support DOING WHOM
WHO does not allow DOING WHOM
WHO doesn't let you DO WHOM
WHO does not allow you to DO WHOM
You cannot use WHO to DO WHOM
You can't DO WHOM with WHO
You can't DO WHOM from WHO
It is not possible to DO WHOM from WHO
It's not possible for WHO to DO WHOM
Not possible to DO WHOM with WHO
Impossible to DO WHOM with WHO
No need to DO WHOM from WHO
No need for WHO to DO WHOM
There is no way to DO WHOM from WHO
There is no way for WHO to DO WHOM
WHO cannot be used to DO WHOM
WHO is not used to DO WHOM
Don't use WHO to DO WHOM
Do not use WHO to DO WHOM
Never use WHO to DO WHOM
Avoid using WHO to DO WHOM
Avoid DOING WHOM from WHO
WHO can only DO S4, not WHOM
WHO cannot directly DO WHOM
WHO can't natively DO WHOM
WHO is prevented from DOING WHOM
Prevents WHO from DOING WHOM
WHO without DOING WHOM
WHO works without DOING WHOM
WHO neither stores anything nor DOES WHOM
WHO no longer DOES WHOM
WHO is not recommended to DO WHOM
WHO is not suited for DOING WHOM
WHO not suitable for DOING WHOM
WHO is not meant for DOING WHOM
WHO is not for DOING WHOM
WHO stops DOING WHOM
WHO lacks the ability to DO WHOM
WHO has no ability to DO WHOM
WHO has no permission to DO WHOM
Limitations: WHO cannot DO WHOM
Downside: cannot DO WHOM from WHO
❌ WHO DOES WHOM
DOING WHOM from WHO is not supported
DOING WHOM with WHO is not possible
DOING WHOM from WHO is not allowed
DOING WHOM is not supported by WHO
WHOM cannot be DONE by WHO
WHOM is not DONE by WHO
WHOM can't be DONE from WHO
WHO can DO S4 but not WHOM
If WHO could DO WHOM, it would be simple
Instead of WHO DOING WHOM
Nothing DOES WHOM, not even WHO
Why not let WHO DO WHOM?
WHO cannot DO or delete WHOM
WHO cannot store or DO WHOM
WHO does not automatically DO WHOM
WHO isn't going to DO WHOM
WHO wasn't built to DO WHOM
WHO has not DONE WHOM
`;

/** A has nothing to do with C, whatever B does. */
const APART = `
Use B instead of A to access C
Use B rather than A to access C
Use B to access C instead of A
Use B, not A, to access C
B, not A, sends data to C
B sends data to C, not A
Data is sent to C from B, not from A
Data is sent to C by B and not by A
Don't access C from A, use B
Do not send data from A to C
No data is sent from A to C
Data is not sent from A to C
Data isn't sent to C by A
Data never goes from A to C
Traffic doesn't go from A to C
Traffic from A does not reach C
Traffic from A cannot reach C
Traffic between A and C is blocked
Traffic from A to C is blocked
Traffic from A to C is denied
Traffic from A to C is not allowed
Blocks traffic from A to C
Deny traffic from A to C
Block access from A to C
B prevents A from accessing C
C is not accessible from A
C isn't accessible by A
C is not reachable from A
C is inaccessible from A
C is unreachable from A
C cannot be accessed from A
C can't be reached by A
C is not connected to A
A is not connected to C
A isn't attached to C
A is not attached to C
A and C are not connected
A and C cannot communicate
A and C can't talk to each other
A has no access to C
A has no direct access to C
A does not have access to C
A doesn't have access to C
A is denied access to C
A is not integrated with C
A does not integrate with C
A doesn't work with C
A is not compatible with C
A is incompatible with C
There is no connection between A and C
There's no integration between A and C
No integration between A and C
No direct connection from A to C
No native integration of A with C
A -> C does not work
A → C ❌
A -> C (not supported)
A -> C is not possible
A to C: not supported
A to C is not possible
A (not supported by C)
A not supported by C
C does not support A
C doesn't need A
C needs no A
C does not require A
C works without A
C without A
No A needed for C
A is not needed for C
A is not required for C
A isn't used by C
A is no longer used by C
A was used by C in the past
C should not use A
C shouldn't be placed behind A
C is not placed behind A
C is not behind A
Do not put A in front of C
Don't put A in front of C
Avoid putting A in front of C
A cannot be placed in front of C
A cannot be put in front of C
A can't be used with C
A cannot be used with C
A is never used with C
A must not be used with C
Unlike A, B can access C
Compared to A, B can access C
While A can't access C, B can
B can access C but A can't
B can access C, A cannot
Only B can access C, not A
Except A, everything can access C
A vs C
A or C?
A != C
A is different from C
A is not the same as C
A is similar to C
A is cheaper than C
A is an alternative to C
Migrating from A to C is hard
A was replaced by C
C replaces A
C supersedes A
Difference between A and C
`;

const linesOf = (table: string): string[] => table.trim().split('\n');

describe('what is not done is never drawn as if it were', () => {
  test.each(linesOf(NOT_DONE))('%s', (said) => {
    for (const { who, base, third, ing, past, to, whom } of DEEDS) {
      const words = {
        WHO: who,
        DO: base,
        DOES: third,
        DOING: ing,
        DONE: past,
        WHOM: to === '' ? whom : `${to} ${whom}`,
      };
      const bullet = said.replace(/\b(?:WHO|DOES|DOING|DONE|DO|WHOM)\b/g, (word) => words[word as keyof typeof words]);
      const drawn = plain(bullet).filter((edge) => edge.includes(who) && edge.includes(whom));
      expect(drawn, bullet).toEqual([]);
    }
  });

  test.each(linesOf(APART))('%s', (said) => {
    for (const [a = '', b = '', c = ''] of [
      ['Lambda', 'ECS', 'DynamoDB'],
      ['EC2', 'Lambda', 'RDS'],
      ['API Gateway', 'AppSync', 'S3'],
    ]) {
      const names = { A: a, B: b, C: c };
      const bullet = said.replace(/(?<!\w)[ABC](?!\w)/g, (name) => names[name as keyof typeof names]);
      expect(
        plain(bullet).filter((edge) => edge.includes(a)),
        bullet,
      ).toEqual([]);
    }
  });
});
