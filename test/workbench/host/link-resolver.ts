/** Finds the file that a link means, by the app's rules, from the paths alone. */
export class LinkResolver {
  private readonly byName = new Map<string, string[]>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      const name = nameOf(path).toLowerCase();
      this.byName.set(name, [...(this.byName.get(name) ?? []), path]);
    }
  }

  /**
   * @param linkpath the link without `#heading` and alias; the empty one means the source itself.
   * @returns the path, or `null` for a link that leads nowhere.
   */
  resolve(linkpath: string, sourcePath: string): string | null {
    if (linkpath === '') return sourcePath === '' ? null : sourcePath;
    const folder = folderOf(sourcePath);
    const wanted = (linkpath.startsWith('.') ? join(folder, linkpath) : linkpath.replace(/^\/+/, '')).toLowerCase();
    return this.match(`${wanted}.md`, folder) ?? this.match(wanted, folder);
  }

  private match(wanted: string, folder: string): string | null {
    const found = (this.byName.get(nameOf(wanted)) ?? []).filter((path) => {
      const lower = path.toLowerCase();
      return lower === wanted || lower.endsWith(`/${wanted}`);
    });
    const rank = (path: string): number =>
      path.toLowerCase() === wanted ? -2 : folderOf(path) === folder ? -1 : path.split('/').length;
    return found.sort((a, b) => rank(a) - rank(b) || a.length - b.length)[0] ?? null;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function join(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
