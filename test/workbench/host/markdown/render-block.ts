import type { CachedMetadata } from 'obsidian';
import type { Component } from 'obsidian-test-mocks/obsidian';
import { getLinkpath, type TFile } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from '../app';
import { setIcon } from '../icons';
import { renderMermaid } from '../mermaid';
import { createMarkdown } from './engine';
import { noteFragment } from './sanitize';
import { cutSections } from './sections';

const imageTypes = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp']);
const maxDepth = 4;

/** Puts a block's nodes into `el` and does what the app does before plugins: links, embeds, callout icons, Mermaid. */
export function fillBlock(
  app: HostApp,
  el: HTMLElement,
  html: string,
  sourcePath: string,
  owner: Component,
  depth = 0,
): void {
  const fragment = noteFragment(html);
  // Before they are the page's own: a picture begins to load as soon as it belongs to a document that is shown.
  for (const image of Array.from(fragment.querySelectorAll('img'))) finishImage(app, image, sourcePath);
  el.appendChild(fragment);
  for (const link of Array.from(el.querySelectorAll<HTMLAnchorElement>('a'))) finishLink(app, link, sourcePath);
  for (const embed of Array.from(el.querySelectorAll<HTMLElement>('.internal-embed'))) {
    fillEmbed(app, embed, sourcePath, owner, depth);
  }
  for (const icon of Array.from(el.querySelectorAll<HTMLElement>('.callout-icon'))) setIcon(icon, 'pencil');
  for (const code of Array.from(el.querySelectorAll<HTMLElement>('pre > code.language-mermaid'))) {
    const box = createDiv({ cls: 'mermaid' });
    code.parentElement?.replaceWith(box);
    void renderMermaid(code.textContent, box);
  }
  for (const pre of Array.from(el.querySelectorAll('pre'))) {
    for (const name of Array.from(pre.querySelector('code')?.classList ?? [])) pre.addClass(name);
  }
}

function finishLink(app: HostApp, link: HTMLAnchorElement, sourcePath: string): void {
  const href = link.getAttribute('href');
  link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  if (href === null || link.hasClass('tag')) return;
  if (!link.hasClass('internal-link')) {
    if (/^[a-z][a-z\d+.-]*:/i.test(href)) {
      link.addClass('external-link');
      return;
    }
    link.addClass('internal-link');
    link.dataset['href'] = decode(href);
  }
  const linkpath = getLinkpath(link.dataset['href'] ?? '');
  if (!app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath)) link.addClass('is-unresolved');
}

function finishImage(app: HostApp, image: HTMLImageElement, sourcePath: string): void {
  const source = image.getAttribute('src') ?? '';
  if (/^(data|blob):/i.test(source)) return;
  const file = app.metadataCache.getFirstLinkpathDest(decode(source), sourcePath);
  if (file) {
    showImage(app, image, file, image.alt);
  } else {
    image.replaceWith(createSpan({ cls: 'missing-media', text: `“${source}” is not in the vault` }));
  }
}

function fillEmbed(app: HostApp, el: HTMLElement, sourcePath: string, owner: Component, depth: number): void {
  const target = el.getAttribute('src') ?? '';
  const alias = el.getAttribute('alt') ?? '';
  const file = target === '' ? null : app.metadataCache.getFirstLinkpathDest(getLinkpath(target), sourcePath);
  if (!file) {
    el.addClasses(['mod-empty', 'file-embed']);
    el.setText(`“${target}” could not be found.`);
    return;
  }
  el.addClass('is-loaded');
  if (imageTypes.has(file.extension.toLowerCase())) {
    el.addClasses(['media-embed', 'image-embed']);
    showImage(app, el.createEl('img'), file, alias);
  } else if (file.extension === 'md') {
    el.addClasses(['markdown-embed', 'inline-embed']);
    void embedNote(app, el, file, target, owner, depth).catch((error: unknown) => console.error(error));
  } else {
    el.addClass('file-embed');
    el.setText(file.name);
  }
}

async function embedNote(
  app: HostApp,
  el: HTMLElement,
  file: TFile,
  target: string,
  owner: Component,
  depth: number,
): Promise<void> {
  const title = el.createDiv({ cls: 'markdown-embed-title' });
  title.createEl('a', { cls: 'internal-link', text: file.basename, href: target, attr: { 'data-href': target } });
  if (depth >= maxDepth) return;
  const text = await app.vault.cachedRead(file);
  const part = partOf(text, app.metadataCache.getFileCache(file), target);
  const content = el.createDiv({ cls: 'markdown-embed-content markdown-preview-view markdown-rendered' });
  for (const section of cutSections(createMarkdown(), part)) {
    if (section.html.includes('class="frontmatter')) continue;
    fillBlock(app, content.createDiv({ cls: `el-${section.kind}` }), section.html, file.path, owner, depth + 1);
  }
}

/** The text under the heading, or of the block, that an embed names. */
function partOf(text: string, cache: CachedMetadata | null, target: string): string {
  const wanted = target.includes('#') ? target.slice(target.lastIndexOf('#') + 1) : '';
  if (wanted === '') return text;
  if (wanted.startsWith('^')) {
    const block = cache?.blocks?.[wanted.slice(1).toLowerCase()];
    return block ? text.slice(block.position.start.offset, block.position.end.offset) : text;
  }
  const headings = cache?.headings ?? [];
  const at = headings.findIndex(({ heading }) => heading.toLowerCase() === wanted.toLowerCase());
  const start = headings[at];
  if (!start) return text;
  const end = headings.slice(at + 1).find(({ level }) => level <= start.level);
  return text.slice(start.position.start.offset, end?.position.start.offset);
}

function showImage(app: HostApp, image: HTMLImageElement, file: TFile, alias: string): void {
  const size = /(?:^|\|)\s*(\d+)(?:x(\d+))?\s*$/.exec(alias);
  image.src = app.vault.getResourcePath(file);
  image.alt = size ? alias.slice(0, size.index) || file.name : alias || file.name;
  if (size?.[1]) image.width = Number(size[1]);
  if (size?.[2]) image.height = Number(size[2]);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
