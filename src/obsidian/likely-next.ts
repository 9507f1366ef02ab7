import { TFile, type App } from 'obsidian';

/** Notes on each side in the folder that may be opened next. */
const BESIDE = 2;
/** Among more notes than this nobody goes from one to the next, and looking for it takes time. */
const READABLE = 500;
/** As the file explorer sorts. */
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * Notes that the student who reads this one probably opens next, `most` of them: the next and the previous ones in its folder,
 * after those that it links to.
 */
export function likelyNext(app: App, file: TFile, most: number): TFile[] {
  const beside = besideIn(file);
  const linked = Object.keys(app.metadataCache.resolvedLinks[file.path] ?? {}).flatMap((path) => {
    const found = app.vault.getFileByPath(path);
    return found === null || found === file || found.extension !== 'md' || beside.includes(found) ? [] : [found];
  });
  return [...linked.slice(0, Math.max(0, most - beside.length)), ...beside].slice(0, most);
}

/** The nearest first, what comes after before what came before. */
function besideIn(file: TFile): TFile[] {
  const all = file.parent?.children ?? [];
  if (all.length > READABLE) return [];
  const notes = all.filter((one): one is TFile => one instanceof TFile && one.extension === 'md');
  notes.sort((a, b) => byName.compare(a.basename, b.basename));
  const at = notes.indexOf(file);
  const near: TFile[] = [];
  for (let n = 1; at >= 0 && n <= BESIDE; n += 1)
    for (const one of [notes[at + n], notes[at - n]]) if (one !== undefined) near.push(one);
  return near;
}
