import { TFile, type App } from 'obsidian';

/** Notes on each side in the folder that come before a long list of links is at its end. */
const BESIDE = 2;
/** Among more notes than this nobody goes from one to the next, and looking for it takes time. */
const READABLE = 500;
/** As the file explorer sorts. */
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * Notes that the student who reads this one probably opens next, `most` of them: those that it links to, then its neighbours in the
 * folder.
 */
export function likelyNext(app: App, file: TFile, most: number): TFile[] {
  const beside = besideIn(file, most);
  const nearest = beside.slice(0, 2 * BESIDE);
  const linked = Object.keys(app.metadataCache.resolvedLinks[file.path] ?? {}).flatMap((path) => {
    const found = app.vault.getFileByPath(path);
    return found === null || found === file || found.extension !== 'md' || nearest.includes(found) ? [] : [found];
  });
  const first = linked.slice(0, Math.max(0, most - nearest.length));
  return [...new Set([...first, ...beside])].slice(0, most);
}

/** The `most` notes of the vault that were changed last, the last one first. */
export function lastChanged(app: App, most: number): TFile[] {
  const all = app.vault.getMarkdownFiles();
  const times = Float64Array.from(all, ({ stat }) => stat.mtime).sort();
  // Sorting the files themselves would take too long for a step where they are tens of thousands.
  const since = times[all.length - most] ?? 0;
  const last = all.filter(({ stat }) => stat.mtime >= since);
  return last.sort((a, b) => b.stat.mtime - a.stat.mtime).slice(0, most);
}

/** The nearest first, what comes after before what came before. */
function besideIn(file: TFile, most: number): TFile[] {
  const all = file.parent?.children ?? [];
  if (all.length > READABLE) return [];
  const notes = all.filter((one): one is TFile => one instanceof TFile && one.extension === 'md');
  notes.sort((a, b) => byName.compare(a.basename, b.basename));
  const at = notes.indexOf(file);
  const near: TFile[] = [];
  for (let n = 1; at >= 0 && n < notes.length && near.length < most; n += 1)
    for (const one of [notes[at + n], notes[at - n]]) if (one !== undefined) near.push(one);
  return near;
}
