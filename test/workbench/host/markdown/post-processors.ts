import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

/** Replaces a fenced block of one language. */
export type CodeBlockHandler = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

interface Known {
  processor: MarkdownPostProcessor;
  sortOrder: number;
}

/** What plugins do to rendered notes, in the order they asked for; equal orders keep the order of registration. */
export class PostProcessors {
  private known: Known[] = [];
  private readonly languages: string[] = [];

  /** @returns a function that takes it out again. */
  add(processor: MarkdownPostProcessor, sortOrder = 0): () => void {
    const entry = { processor, sortOrder };
    this.known = [...this.known, entry].sort((a, b) => a.sortOrder - b.sortOrder);
    return () => {
      this.known = this.known.filter((other) => other !== entry);
    };
  }

  addCodeBlock(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): { processor: MarkdownPostProcessor; remove: () => void } {
    const processor: MarkdownPostProcessor = (el, context) => {
      const found = Array.from(el.querySelectorAll<HTMLElement>('pre > code')).filter((code) =>
        code.hasClass(`language-${language}`),
      );
      const waits = found.map(async (code) => {
        const block = createDiv({ cls: `block-language-${language}` });
        code.parentElement?.replaceWith(block);
        await handler(code.textContent.replace(/\n$/, ''), block, context);
      });
      return Promise.all(waits);
    };
    this.languages.push(language);
    const remove = this.add(processor, sortOrder);
    return {
      processor,
      remove: () => {
        this.languages.remove(language);
        remove();
      },
    };
  }

  /** Whether somebody shows fenced blocks of this language. */
  shows(language: string): boolean {
    return this.languages.includes(language);
  }

  /** Runs all on one element. A processor that fails is reported and does not stop the others. */
  async run(el: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
    const runOne = async ({ processor }: Known): Promise<void> => {
      try {
        await processor(el, context);
      } catch (error) {
        console.error(error);
      }
    };
    await Promise.all(this.known.map(runOne));
  }
}
