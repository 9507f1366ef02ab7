// A name for the sources: another one whenever anything in them is another.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export function buildId(root) {
  const hash = createHash('sha256');
  const add = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) add(at);
      else hash.update(`${path.relative(root, at).replaceAll(path.sep, '/')}\n`).update(readFileSync(at));
    }
  };
  add(path.join(root, 'src'));
  return hash.digest('hex').slice(0, 12);
}
