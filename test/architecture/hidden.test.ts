import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { partKeys, withoutHidden, type Architecture } from '../../src/architecture';
import { component, edge, group as box, pipeline, threeTier } from './mermaid-samples';
import { drawBullets, edgesOf, placesOf } from './support';

const hide = (architecture: Architecture, ...keys: string[]): Architecture =>
  withoutHidden(architecture, new Set(keys));

group('what is hidden', () => {
  test('an arrow goes alone, a component with its arrows', () => {
    const drawn = drawBullets('Route 53 points to the ALB\nThe ALB forwards requests to EC2\nEC2 writes to S3');
    if (drawn === undefined) throw new Error('nothing drawn');
    const keys = [...partKeys(drawn).values()];
    expect(edgesOf(hide(drawn, 'alb>ec2'))).toEqual(['Route 53 > ALB', 'EC2 > S3']);
    expect(edgesOf(hide(drawn, 'ec2'))).toEqual(['Route 53 > ALB']);
    expect(keys).toContain('alb>ec2');
  });

  test('what lies in a hidden box lies in the box around it', () => {
    const drawn = hide(threeTier, 'asg');
    expect(placesOf(drawn)).toContain('AZ a in VPC');
    expect(drawn.edges.map(({ id }) => id)).not.toContain('e9');
    expect(placesOf(hide(threeTier, 'aza', 'asg', 'vpc'))).toContain('EC2 (b) in AZ b');
  });

  test('keys stay when other bullets come before, and the same thing in two boxes has two', () => {
    const before = drawBullets('The ALB forwards requests to EC2');
    const after = drawBullets('CloudFront reads from S3\nThe ALB forwards requests to EC2');
    if (before === undefined || after === undefined) throw new Error('nothing drawn');
    expect([...partKeys(after).values()]).toEqual(expect.arrayContaining([...partKeys(before).values()]));
    const twins: Architecture = {
      components: [
        component('n1', 'ASG (web)', { concept: 'asg', group: 'g1' }),
        component('n2', 'ASG (worker)', { concept: 'asg', group: 'g2' }),
        component('n3', 'RDS'),
      ],
      groups: [box('g1', 'Web tier'), box('g2', 'Worker tier')],
      edges: [edge('e1', 'n1', 'n3'), edge('e2', 'n2', 'n3')],
    };
    const key = partKeys(twins).get('e2') ?? '';
    const left = withoutHidden(twins, new Set([key]));
    expect(left.edges.map(({ id }) => id)).toEqual(['e1']);
    expect(partKeys(left).get('e1')).toBe(partKeys(twins).get('e1'));
  });

  test('a second kind of one concept has a key of its own, which does not hang on the first', () => {
    const both: Architecture = {
      components: [
        component('n1', 'Security group', { concept: 'securitygroup' }),
        component('n2', 'ALB security group', { concept: 'securitygroup' }),
        component('n3', 'RDS'),
      ],
      groups: [],
      edges: [edge('e1', 'n1', 'n3'), edge('e2', 'n2', 'n3')],
    };
    const keys = partKeys(both);
    expect(keys.get('n1')).toBe('securitygroup');
    const left = withoutHidden(both, new Set([keys.get('n1') ?? '']));
    expect(partKeys(left).get('n2')).toBe(keys.get('n2'));
    expect(partKeys(left).get('e2')).toBe(keys.get('e2'));
  });

  test('nothing hidden changes nothing, and whatever is hidden leaves no loose ends', () => {
    for (const whole of [threeTier, pipeline]) {
      expect(withoutHidden(whole, new Set(['not there']))).toBe(whole);
      const keys = [...new Set(partKeys(whole).values())];
      fc.assert(
        fc.property(fc.subarray(keys), (hidden) => {
          const left = withoutHidden(whole, new Set(hidden));
          const ids = new Set([...left.components, ...left.groups].map(({ id }) => id));
          for (const { from, to } of left.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
          for (const one of left.components) expect(one.group === null || ids.has(one.group)).toBe(true);
          for (const one of left.groups) expect(one.parent === null || ids.has(one.parent)).toBe(true);
          const kept = new Set([...partKeys(left).values()]);
          for (const key of hidden) expect(kept.has(key)).toBe(false);
        }),
      );
    }
  });
});
