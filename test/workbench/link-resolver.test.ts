import { describe, expect, it } from 'vitest';
import { LinkResolver } from './host/link-resolver';

const resolver = new LinkResolver(['DR.md', 'a/DR.md', 'a/deep/ELB.md', 'b/ELB.md', 'img/pic.png', 'b/v1.2.md']);

describe('a link', () => {
  it.each([
    ['DR', 'x.md', 'DR.md'],
    ['dr', 'x.md', 'DR.md'],
    ['DR.md', 'x.md', 'DR.md'],
    ['a/DR', 'x.md', 'a/DR.md'],
    ['/a/DR', 'x.md', 'a/DR.md'],
    ['deep/ELB', 'x.md', 'a/deep/ELB.md'],
    ['ELB', 'x.md', 'b/ELB.md'],
    ['ELB', 'a/deep/other.md', 'a/deep/ELB.md'],
    ['../DR', 'a/deep/other.md', 'a/DR.md'],
    ['pic.png', 'x.md', 'img/pic.png'],
    ['v1.2', 'x.md', 'b/v1.2.md'],
    ['', 'a/DR.md', 'a/DR.md'],
  ])('to %j in %j leads to %j', (link, source, target) => {
    expect(resolver.resolve(link, source)).toBe(target);
  });

  it('to no file leads nowhere', () => {
    expect(resolver.resolve('R', 'x.md')).toBeNull();
    expect(resolver.resolve('pic', 'x.md')).toBeNull();
    expect(resolver.resolve('', '')).toBeNull();
  });
});
