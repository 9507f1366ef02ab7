import type { MarkdownPostProcessorContext } from 'obsidian';
import type { Component } from 'obsidian-test-mocks/obsidian';
import { MarkdownRenderChild } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from '../app';
import { createMarkdown } from './engine';
import { fillBlock } from './render-block';
import { cutSections } from './sections';

/** Renders Markdown anywhere. Post-processors get the whole as one element, and no section information, as in the app. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  constructor(
    readonly app: HostApp,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
  }

  static async render(
    app: HostApp,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const part = createDiv();
    for (const section of cutSections(createMarkdown(), markdown)) {
      fillBlock(app, part, section.html, sourcePath, component);
    }
    const done = app.postProcessors.run(
      part,
      postProcessorContext(app, sourcePath, component, () => null),
    );
    el.append(...Array.from(part.childNodes));
    await done;
  }

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return MarkdownRenderer.render((window as unknown as { app: HostApp }).app, markdown, el, sourcePath, component);
  }
}

/** What a post-processor is told. Children it adds live as long as `owner`. */
export function postProcessorContext(
  app: HostApp,
  sourcePath: string,
  owner: Component,
  getSectionInfo: MarkdownPostProcessorContext['getSectionInfo'],
  docId = randomId(),
): MarkdownPostProcessorContext {
  return {
    docId,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
    addChild: (child) => {
      owner.addChild(child as unknown as Component);
    },
    getSectionInfo,
  };
}

/** A name for one showing of one note. */
export function randomId(): string {
  return Math.random().toString(16).slice(2, 18);
}
