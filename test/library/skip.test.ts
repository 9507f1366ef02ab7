import { describe, expect, it } from 'vitest';
import { skipReason, type SkipRules } from '../../src/library/skip';

const rules: SkipRules = {
  excludedFolders: ['Templates', '/deep/er/'],
  maxBytes: 1000,
  logFolder: 'Study Atlas',
  isIgnoredByApp: (path) => path.startsWith('private/'),
};

describe('skipReason', () => {
  it.each([
    ['notes/ELB.md', 10, null],
    ['Templates/a.md', 10, /excluded folder "Templates"/],
    ['Templates.md', 10, null],
    ['deep/er/a.md', 10, /excluded folder/],
    ['deep/erode/a.md', 10, null],
    ['Study Atlas/x-2026-11.md', 10, /review log/],
    ['private/a.md', 10, /Files and links/],
    ['a.excalidraw.md', 10, /drawing/],
    ['big.md', 1001, /larger than 1 kB \(1 kB\)/],
  ])('%s with %i bytes: %s', (path, bytes, why) => {
    const reason = skipReason(path, bytes, rules);
    if (why === null) expect(reason).toBeNull();
    else expect(reason).toMatch(why);
  });
});
