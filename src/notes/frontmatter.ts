/** Frontmatter keys that matter to a note. The app parsed the YAML; only its many shapes are tamed here. */
export interface Properties {
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
}

const NONE: Properties = { tags: [], aliases: [] };

/** Accepts a list, a single value, or a text with commas, under `tags`/`tag` and `aliases`/`alias`, in any case. */
export function readProperties(frontmatter: Readonly<Record<string, unknown>> | undefined): Properties {
  if (frontmatter === undefined) return NONE;
  const tags: string[] = [];
  const aliases: string[] = [];
  for (const [key, value] of Object.entries(frontmatter)) {
    if (/^tags?$/i.test(key)) tags.push(...texts(value, /[,\s]+/).map((t) => t.replace(/^#/, '')));
    else if (/^alias(es)?$/i.test(key)) aliases.push(...texts(value, /,/));
  }
  return { tags: tags.filter((t) => t !== ''), aliases: aliases.filter((a) => a !== '') };
}

function texts(value: unknown, separator: RegExp): string[] {
  if (Array.isArray(value))
    return value.flatMap((v: unknown) => (typeof v === 'string' || typeof v === 'number' ? [String(v).trim()] : []));
  if (typeof value === 'string') return value.split(separator).map((v) => v.trim());
  return typeof value === 'number' ? [String(value)] : [];
}
