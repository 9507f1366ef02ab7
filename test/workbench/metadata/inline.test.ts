import { describe, expect, it } from 'vitest';
import { parseMetadata } from './index';

function tags(text: string): string[] {
  return (parseMetadata(text).tags ?? []).map(({ tag, position }) => {
    expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
    return tag;
  });
}

/** Each link as `target → shown`, embeds with a `!` before them. */
function links(text: string): string[] {
  const { links: plain = [], embeds = [] } = parseMetadata(text);
  const show = (link: string, shown: string | undefined) => `${link} → ${shown}`;
  for (const { original, position } of [...plain, ...embeds]) {
    expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
  }
  return [
    ...plain.map(({ link, displayText }) => show(link, displayText)),
    ...embeds.map(({ link, displayText }) => `!${show(link, displayText)}`),
  ];
}

describe('tags', () => {
  it.each([
    ['#aws', ['#aws']],
    ['use #aws/storage-class_1, then', ['#aws/storage-class_1']],
    ['# Heading #exam', ['#exam']],
    ['#2024 #1a', ['#1a']],
    ['#été #🚀go #网络', ['#été', '#🚀go', '#网络']],
    ['a#b (#c)', []],
    ['**#cost** <br>#ops `x`#dev', ['#cost', '#ops', '#dev']],
    ['\\#no and \\[#yes', ['#yes']],
    ['`#no` and ``#n`o``', []],
    ['[[S3#no]] [a #no](b.md) https://x.org/#no <a href="#no">', []],
    ['$#no$ costs $5 #yes', ['#yes']],
    ['a <!-- #no --> #yes', ['#yes']],
    ['<!-- #no --> #no', []],
    ['a %% #yes %%', ['#yes']],
    ['%%\n- #yes\n%%', ['#yes']],
    ['| #yes | a |\n|-|-|\n|#yes2|[[b]]|', ['#yes', '#yes2']],
    ['```\n#no\n```\n\n\t#no', []],
    ['#one#two', ['#one', '#two']],
    ['---\ntags: [no]\n---\n#yes', ['#yes']],
  ])('of %j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('links', () => {
  it.each([
    ['[[S3]]', ['S3 → S3']],
    ['[[S3|buckets]]', ['S3 → buckets']],
    ['[[S3 | buckets]]', ['S3 → buckets']],
    ['[[TGW|Transit Gateway|]]', ['TGW → Transit Gateway|']],
    ['[[S3#Costs#2024]] [[#Costs]]', ['S3#Costs#2024 → S3 > Costs > 2024', '#Costs → Costs']],
    ['[[|]] [[]]', ['| → |']],
    ['![[map.png|300]] ![[S3]]', ['!map.png → 300', '!S3 → S3']],
    ['|a|\n|-|\n|[[S3\\|buckets]]|', ['S3 → buckets']],
    ['`[[S3]]` \\[[EC2]] $[[x]]$', []],
    ['## On [[S3]]', ['S3 → S3']],
    ['[[not\nclosed]] [[S3]]', ['S3 → S3']],
    ['[[open [[S3]]', ['S3 → S3']],
    ['[a](S3%20Notes.md) [b](<S3 Notes.md>)', ['S3 Notes.md → a', 'S3 Notes.md → b']],
    ['[a](S3.md#Costs "t") [b](a(1).md)', ['S3.md#Costs → a', 'a(1).md → b']],
    ['[a](https://aws.amazon.com) [b](mailto:a@b.org) <https://c.org>', []],
    ['[a](<>) [b]() [c] (d)', []],
    ['![a](map.png) ![b](https://c.org/d.png)', ['!map.png → a']],
    ['[![alt](a.png)](b.md)', ['b.md → ![alt](a.png)', '!a.png → alt']],
    ['[bad](100%.md)', ['100%.md → bad']],
    ['%% [[S3]] %% <!-- [[EC2]] -->', ['S3 → S3']],
    ['> - [[S3]]\r\n> - [[EC2]]', ['S3 → S3', 'EC2 → EC2']],
  ])('of %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('finds footnotes, their references and the targets of reference links', () => {
    const { footnotes, footnoteRefs, referenceLinks } = parseMetadata(
      'S3[^1] [d][docs]\n\n[^1]: by Amazon\n\n[docs]: S3.md',
    );
    expect(footnotes?.map(({ id }) => id)).toEqual(['1']);
    expect(footnoteRefs?.map(({ id, position }) => [id, position.start.offset])).toEqual([['1', 2]]);
    expect(referenceLinks?.map(({ id, link }) => [id, link])).toEqual([['docs', 'S3.md']]);
  });
});
