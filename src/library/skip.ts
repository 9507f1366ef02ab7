/** A file that is left out, and why, in plain words. */
export interface Skipped {
  readonly path: string;
  readonly why: string;
}

/** What keeps a file out of the index; the first rule that applies is the reason shown to the student. */
export interface SkipRules {
  /** Folder paths without a slash at the end. */
  readonly excludedFolders: readonly string[];
  /** Bytes. Larger notes are machine-made more often than not and would stall a phone. */
  readonly maxBytes: number;
  /** Folder of the plugin's own log. */
  readonly logFolder: string;
  /** The app's own "Excluded files". */
  readonly isIgnoredByApp?: (path: string) => boolean;
}

export const DEFAULT_MAX_BYTES = 1_000_000;

/** Reason in plain words, or null where the file is indexed. */
export function skipReason(path: string, bytes: number, rules: SkipRules): string | null {
  if (isInside(path, rules.logFolder)) return "Study Atlas's own review log";
  const folder = rules.excludedFolders.find((f) => isInside(path, f));
  if (folder !== undefined) return `in the excluded folder "${folder}"`;
  if (rules.isIgnoredByApp?.(path)) return 'excluded in the app\'s "Files and links" settings';
  if (/\.excalidraw\.md$/i.test(path)) return 'a drawing (Excalidraw), not a note';
  if (bytes > rules.maxBytes)
    return `larger than ${Math.round(rules.maxBytes / 1000)} kB (${Math.round(bytes / 1000)} kB)`;
  return null;
}

function isInside(path: string, folder: string): boolean {
  const clean = folder.replace(/^\/+|\/+$/g, '');
  return clean !== '' && path.startsWith(`${clean}/`);
}
