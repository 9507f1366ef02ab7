import MarkdownIt from 'markdown-it';
import { addBlocks } from './blocks';
import { addInlines } from './inlines';

/**
 * The renderer of notes. Its output still holds whatever markup the note holds: it must go through `sanitizeHTMLToDom` before it reaches the
 * page.
 */
export function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, breaks: true, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // The app shows addresses of every kind; what is dangerous is taken out when the result is sanitised.
  markdown.validateLink = () => true;
  addInlines(markdown);
  addBlocks(markdown);
  return markdown;
}
