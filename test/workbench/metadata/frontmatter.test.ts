import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

describe('frontmatter', () => {
  it.each([
    ['---\ntags: [aws, exam]\nseen: 2024-05-01\n---\n', { seen: '2024-05-01', tags: ['aws', 'exam'] }],
    ['---\r\ncost: 5\r\n---\r\nText', { cost: 5 }],
    ['---\n{"cost": 5}\n---', { cost: 5 }],
    ['---\n---\nText', undefined],
    ['---\ncost: [5\n---\nText', undefined],
    ['---\njust text\n---\nText', undefined],
    ['---\ncost: 5\nText', undefined],
    ['Text\n---\ncost: 5\n---', undefined],
    [' ---\ncost: 5\n---', undefined],
  ])('of %j', (text, expected) => {
    expect(parseMetadata(text).frontmatter).toEqual(expected);
  });

  it('keeps the block a section even when its YAML is broken', () => {
    expect(parseMetadata('---\ncost: [5\n---\nText').sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
  });

  it('has the place of the block and the links that are whole values', () => {
    const metadata = parseMetadata('---\nup: "[[S3|Storage]]"\nsee: ["[[EC2#Spot]]", "text [[no]]"]\n---\n');
    expect(metadata.frontmatterPosition?.end).toEqual({ line: 3, col: 3, offset: 65 });
    expect(metadata.frontmatterLinks).toEqual([
      { key: 'see.0', link: 'EC2#Spot', original: '[[EC2#Spot]]', displayText: 'EC2 > Spot' },
      { key: 'up', link: 'S3', original: '[[S3|Storage]]', displayText: 'Storage' },
    ]);
  });

  it('never lets a property reach a prototype', () => {
    const { frontmatter } = parseMetadata('---\n__proto__: {polluted: true}\n---\n');
    expect(Object.getPrototypeOf(frontmatter)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
