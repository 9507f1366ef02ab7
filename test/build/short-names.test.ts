import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { privateNames } from '../../scripts/build/short-names.mjs';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'short-names-'));
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('names that the build may shorten', () => {
  it('are those of private members that nothing else is called', () => {
    writeFileSync(
      path.join(folder, 'shelf.ts'),
      `export class Shelf {
        private readonly booksByTitle = new Map();
        private stored = 1;
        private asked = 'quoted';
        private quoted = 2;
        private title = '';
        constructor(private readonly keeper: string) {}
        private findBook() { return [this.booksByTitle, this.keeper, this.asked, this.quoted, this.title]; }
        shown() { return { stored: this.stored }; }
      }
      export interface Loan { asked: boolean }`,
    );
    // `stored` is a key of data, `asked` another type's, `quoted` a string, `title` the browser's.
    expect(privateNames(root, folder).sort()).toEqual(['booksByTitle', 'findBook', 'keeper']);
  });
});
