import type { EmbedCache, FootnoteCache, FootnoteRefCache, LinkCache, ReferenceLinkCache, TagCache } from 'obsidian';
import type { Nodes, Root } from 'mdast';
import { scanInline, type InlineSink } from './inline-scan';
import { decoded, isExternal, readWikilink } from './links';
import type { Positions } from './positions';
import { endOf, startOf } from './nodes';

/** What the text inside the blocks yields, in the order of the note. */
export interface InlineFacts {
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
  readonly footnotes: FootnoteCache[];
  readonly footnoteRefs: FootnoteRefCache[];
  readonly referenceLinks: ReferenceLinkCache[];
}

/** Links, embeds, tags, footnotes and reference definitions of a note. */
export function collectInline(text: string, tree: Root, positions: Positions): InlineFacts {
  const facts: InlineFacts = { links: [], embeds: [], tags: [], footnotes: [], footnoteRefs: [], referenceLinks: [] };
  visit(tree, { text, positions, facts });
  return facts;
}

interface Walk {
  readonly text: string;
  readonly positions: Positions;
  readonly facts: InlineFacts;
}

function visit(node: Nodes, walk: Walk): void {
  if (HOLDS_TEXT.has(node.type)) {
    scan(startOf(node), endOf(node), walk);
    return;
  }
  if (node.type === 'footnoteDefinition' || node.type === 'definition') {
    const found = { id: node.label ?? node.identifier, position: walk.positions.pos(startOf(node), endOf(node)) };
    if (node.type === 'definition') walk.facts.referenceLinks.push({ ...found, link: node.url });
    else walk.facts.footnotes.push(found);
  }
  if ('children' in node) for (const child of node.children) visit(child, walk);
}

/** The app finds tags and links in comments too. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'comment']);

function scan(from: number, to: number, { text, positions, facts }: Walk): void {
  const content = text.slice(from, to);
  const position = (start: number, end: number) => positions.pos(from + start, from + end);
  const sink: InlineSink = {
    wikilink: (start, end, inside, embed) => {
      const reference = readWikilink(content.slice(start, end), inside);
      (embed ? facts.embeds : facts.links).push({ position: position(start, end), ...reference });
    },
    link: (start, end, label, target, embed) => {
      if (target === '' || isExternal(target)) return;
      const reference = { link: decoded(target), original: content.slice(start, end), displayText: label };
      (embed ? facts.embeds : facts.links).push({ position: position(start, end), ...reference });
    },
    tag: (start, end) => facts.tags.push({ position: position(start, end), tag: content.slice(start, end) }),
    footnote: (start, end, id) => facts.footnoteRefs.push({ id, position: position(start, end) }),
  };
  // What a cell or comment starts with is a start of its own: a tag may follow.
  const skipped = /^[|%\s]*/.exec(content)?.[0].length ?? 0;
  scanInline(content, skipped, content.length, sink);
}
