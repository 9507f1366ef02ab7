import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** One top-level block of a note, as the reading view shows it. Lines count from 0 in the whole note; `lineEnd` is its last line. */
export interface Section {
  /** `h2`, `p`, `ul`, `ol`, `table`, `pre`, `blockquote`, `div`, `hr`: the name behind `el-`. */
  kind: string;
  /** Unsanitised. */
  html: string;
  lineStart: number;
  lineEnd: number;
}

/** Cuts a note into the blocks that post-processors are given one by one: a heading, a paragraph, a whole list, a table, … */
export function cutSections(markdown: MarkdownIt, text: string): Section[] {
  const normal = text.replace(/\r\n?/g, '\n');
  const frontmatter = frontmatterLines(normal);
  const lines = normal.split('\n');
  const sections: Section[] = [];
  if (frontmatter > 0) {
    const yaml = markdown.utils.escapeHtml(lines.slice(1, frontmatter - 1).join('\n'));
    const html = `<pre class="frontmatter language-yaml"><code class="language-yaml">${yaml}</code></pre>`;
    sections.push({ kind: 'pre', html, lineStart: 0, lineEnd: frontmatter - 1 });
  }
  // Blank lines in the place of the frontmatter keep every line number what it is in the note.
  const body = '\n'.repeat(frontmatter) + lines.slice(frontmatter).join('\n');
  const env = {};
  for (const block of topBlocks(markdown.parse(body, env))) {
    const [first] = block;
    if (!first?.map || first.type === 'comment_block') continue;
    const [lineStart, after] = first.map;
    let lineEnd = after - 1;
    while (lineEnd > lineStart && lines[lineEnd]?.trim() === '') lineEnd--;
    sections.push({
      kind: kindOf(first),
      html: markdown.renderer.render(block, markdown.options, env),
      lineStart,
      lineEnd,
    });
  }
  return sections;
}

/** @returns how many lines the frontmatter takes with both its fences, 0 without one. */
export function frontmatterLines(text: string): number {
  if (!/^---[ \t]*\n/.test(text)) return 0;
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line));
  return end < 0 ? 0 : end + 1;
}

function topBlocks(tokens: Token[]): Token[][] {
  const blocks: Token[][] = [];
  let block: Token[] = [];
  for (const token of tokens) {
    block.push(token);
    if (token.level === 0 && token.nesting <= 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function kindOf(token: Token): string {
  if (token.type === 'fence' || token.type === 'code_block') return 'pre';
  if (token.type === 'html_block') return 'div';
  return token.tag || 'p';
}
