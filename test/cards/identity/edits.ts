import type { EditedVault, Item, Told } from './edited-vault';

/** Something that a student does, with numbers that say where and how. */
export type Edit = (vault: EditedVault, a: number, b: number, c: number) => void;

const HEADINGS = ['Limits', 'SQS', 'Storage', 'How it scales', 'Security', 'Costs', 'Backups and restores'];
const PATHS = ['a.md', 'b.md', 'c.md', 'd/e.md', 'f.md'];

/** Puts a bullet into a note at a place. */
function insert(items: Item[], bullet: Told, at: number): void {
  items.splice(at % (items.length + 1), 0, { bullet });
}

function reworded(change: (text: string, b: number, c: number) => string): Edit {
  return (vault, a, b, c) => {
    const found = vault.bullet(a);
    if (found) vault.reword(found.bullet, change(found.bullet.text, b, c));
  };
}

const words = (text: string): string[] => text.split(' ');

export const EDITS: Readonly<Record<string, Edit>> = {
  write(vault, a, b, c) {
    const path = vault.path(b);
    const bullet = vault.fresh(a, c % 7 === 0);
    if (path && bullet) insert(vault.notes.get(path) ?? [], bullet, c);
  },
  writeNote(vault, a, b) {
    const path = PATHS[b % PATHS.length] ?? '';
    if (vault.notes.has(path)) return;
    const items: Item[] = [{ heading: HEADINGS[a % HEADINGS.length] ?? '' }];
    for (let i = 0; i < 6; i++) {
      const bullet = vault.fresh(a * 31 + i * 7919 + b * 104_729);
      if (bullet) items.push({ bullet: Object.assign(bullet, { depth: i % 3 }) });
    }
    vault.notes.set(path, items);
  },
  variant(vault, a, b) {
    const found = vault.bullet(a);
    const bullet = found && vault.variant(found.bullet, b);
    // The one that it looks like stands where it stood.
    if (found && bullet)
      found.items.splice(found.at + 1, 0, { bullet: Object.assign(bullet, { depth: found.bullet.depth }) });
  },
  typo: reworded((text, b, c) => {
    const at = b % text.length;
    const letter = String.fromCharCode(97 + (c % 26));
    return text.slice(0, at) + (c % 3 === 0 ? '' : letter) + text.slice(at + (c % 3 === 1 ? 0 : 1));
  }),
  otherWord: reworded((text, b, c) => {
    const list = words(text);
    list[b % list.length] = ['sometimes', 'never', 'billing', 'x86'][c % 4] ?? '';
    return list.join(' ');
  }),
  addWords: reworded((text, b) => `${text}, ${['as of 2026', 'see below', 'by default'][b % 3] ?? ''}`),
  link: reworded((text, b, c) => {
    const list = words(text);
    const at = b % list.length;
    const word = list[at] ?? '';
    if (/[[\]*=]/.test(word)) return text;
    list[at] = [`[[${word}]]`, `[[${word}|${word}]]`, `**${word}**`, `==${word}==`][c % 4] ?? '';
    return list.join(' ');
  }),
  indent(vault, a, b) {
    const found = vault.bullet(a);
    if (found) found.bullet.depth = b % 4;
  },
  reheading(vault, a, b) {
    const items = vault.notes.get(vault.path(a) ?? '') ?? [];
    const at = items.findIndex((item) => 'heading' in item);
    const heading = { heading: HEADINGS[b % HEADINGS.length] ?? '' };
    if (at < 0 || b % 5 === 0) items.splice(b % (items.length + 1), 0, heading);
    else items[at] = heading;
  },
  shuffle(vault, a, b) {
    const items = vault.notes.get(vault.path(a) ?? '') ?? [];
    items.unshift(...items.splice(b % Math.max(1, items.length)));
  },
  split(vault, a, b) {
    const found = vault.bullet(a);
    if (!found) return;
    const list = words(found.bullet.text);
    if (list.length < 6) return;
    const cut = 2 + (b % (list.length - 3));
    const [first, second] = [list.slice(0, cut).join(' '), list.slice(cut).join(' ')];
    if (!vault.cut([found.bullet.text], [first, second])) return;
    vault.work(found.bullet);
    const half = { ...found.bullet, text: second };
    vault.work(half);
    found.items.splice(found.at, 1, { bullet: Object.assign(found.bullet, { text: first }) }, { bullet: half });
  },
  join(vault, a) {
    const found = vault.bullet(a);
    const next = found?.items[found.at + 1];
    if (!found || !next || !('bullet' in next) || vault.isWorkedOn(next.bullet)) return;
    const text = `${found.bullet.text} and ${next.bullet.text}`;
    if (!vault.cut([found.bullet.text, next.bullet.text], [text])) return;
    vault.work(found.bullet);
    vault.work(next.bullet);
    const roots = new Set([...found.bullet.roots, ...next.bullet.roots]);
    found.items.splice(found.at, 2, { bullet: { ...found.bullet, text, roots } });
  },
  move(vault, a, b, c) {
    const found = vault.bullet(a);
    const to = vault.notes.get(vault.path(b) ?? '');
    if (!found || !to) return;
    vault.work(found.bullet);
    found.items.splice(found.at, 1);
    insert(to, found.bullet, c);
  },
  copy(vault, a, b, c) {
    const found = vault.bullet(a);
    const to = vault.notes.get(vault.path(b) ?? '');
    if (!found || !to) return;
    vault.work(found.bullet);
    const copy = { ...found.bullet, depth: c % 3 };
    insert(to, copy, c);
  },
  remove(vault, a) {
    const found = vault.bullet(a);
    if (!found) return;
    vault.work(found.bullet);
    found.items.splice(found.at, 1);
    vault.bin.push({ bullet: found.bullet, path: found.path });
  },
  bringBack(vault, a, b, c) {
    const entry = vault.bin[a % Math.max(1, vault.bin.length)];
    const to = vault.notes.get(c % 3 === 0 ? (vault.path(b) ?? '') : (entry?.path ?? ''));
    if (!entry || !to || vault.isWorkedOn(entry.bullet)) return;
    vault.work(entry.bullet);
    vault.bin.splice(vault.bin.indexOf(entry), 1);
    insert(to, entry.bullet, c);
  },
  rename(vault, a, b) {
    const from = vault.path(a);
    const to = PATHS[b % PATHS.length] ?? '';
    if (from === undefined || vault.notes.has(to) || [...vault.origins.values()].includes(to)) return;
    vault.notes.set(to, vault.notes.get(from) ?? []);
    vault.notes.delete(from);
    vault.origins.set(to, vault.origins.get(from) ?? from);
    vault.origins.delete(from);
  },
  removeNote(vault, a) {
    const path = vault.path(a);
    const items = vault.notes.get(path ?? '');
    if (path === undefined || !items || items.some((i) => 'bullet' in i && vault.isWorkedOn(i.bullet))) return;
    for (const item of items) if ('bullet' in item) vault.work(item.bullet);
    vault.notes.delete(path);
    vault.origins.delete(path);
    vault.binned.push({ path, items });
  },
  restoreNote(vault, a) {
    const entry = vault.binned[a % Math.max(1, vault.binned.length)];
    if (!entry || vault.notes.has(entry.path)) return;
    if (entry.items.some((i) => 'bullet' in i && vault.isWorkedOn(i.bullet))) return;
    for (const item of entry.items) if ('bullet' in item) vault.work(item.bullet);
    vault.binned.splice(vault.binned.indexOf(entry), 1);
    vault.notes.set(entry.path, entry.items);
  },
};
