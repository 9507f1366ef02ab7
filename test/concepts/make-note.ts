import type { Note } from '../../src/notes';

interface Parts {
  readonly aliases?: readonly string[];
  /** `target`, `target|shown` or `target#part|shown` */
  readonly links?: readonly string[];
  /** `short=long` */
  readonly acronyms?: readonly string[];
}

/** A note that says nothing but what concerns names. */
export function makeNote(path: string, parts: Parts = {}): Note {
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    sections: [],
    bullets: [],
    questions: [],
    tags: [],
    aliases: parts.aliases ?? [],
    links: (parts.links ?? []).map((written, i) => {
      const [address = '', shown] = written.split('|');
      const [target = '', subpath = ''] = address.split('#');
      return { target, subpath, shown: shown ?? address, line: i + 1 };
    }),
    acronyms: (parts.acronyms ?? []).map((written, i) => {
      const [short = '', long = ''] = written.split('=');
      return { short, long, line: i + 1 };
    }),
  };
}
