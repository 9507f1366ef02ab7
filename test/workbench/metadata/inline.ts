import type { EmbedCache, LinkCache, TagCache } from 'obsidian';
import type { Nodes, Root } from 'mdast';
import type { Positions } from './positions';
import { decoded, isExternal, readWikilink } from './links';
import { endOf, startOf } from './tree';

export interface InlineFacts {
  links: LinkCache[];
  embeds: EmbedCache[];
  tags: TagCache[];
}

const TOKEN =
  /\\.|(`+)(?!`)[\s\S]*?[^`]\1(?!`)|<!--[\s\S]*?-->|(!?)\[\[([^\n\[\]]+)\]\]|(!?)\[([^\[\]\n]*)\]\(<?([^()\s<>]*)>?(?:\s+"[^"\n]*")?\)|https?:\/\/\S+|(^|[\s(,;:"'*_~>])(#[\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu;

export function scanInline(text: string, tree: Root, positions: Positions): InlineFacts {
  const facts: InlineFacts = { links: [], embeds: [], tags: [] };
  visit(text, tree, positions, facts);
  return facts;
}

function visit(text: string, node: Nodes, positions: Positions, facts: InlineFacts): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    scan(text, startOf(node), endOf(node), positions, facts);
  else if ('children' in node) for (const child of node.children) visit(text, child, positions, facts);
}

function scan(text: string, from: number, to: number, positions: Positions, facts: InlineFacts): void {
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(TOKEN)) {
    const start = from + match.index;
    const position = positions.pos(start, start + match[0].length);
    if (match[3] !== undefined) {
      const link = { ...readWikilink(match[0], match[3]), position };
      (match[2] ? facts.embeds : facts.links).push(link);
    } else if (match[5] !== undefined && match[6]) {
      if (isExternal(match[6])) continue;
      (match[4] ? facts.embeds : facts.links).push({
        displayText: match[5],
        link: decoded(match[6]),
        original: match[0],
        position,
      });
    } else if (match[8] !== undefined && /[^\d#]/.test(match[8])) {
      const at = start + (match[7]?.length ?? 0);
      facts.tags.push({ position: positions.pos(at, at + match[8].length), tag: match[8] });
    }
  }
}
