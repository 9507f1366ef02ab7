import { drawSection, toMermaid, type Architecture } from '../../src/architecture';
import { groundLexicon, loadCatalogue, noteLexicon } from '../../src/concepts';
import { readNote, type Section } from '../../src/notes';
import { parseMetadata } from '../../test/workbench/metadata';
import { parseArguments } from './options';
import { Failed } from './outcome';
import { print } from './print';
import { markdownFiles, readVaultFile } from './vault-folder';

/** `diagram <vault> [note]`: per note the sections that have something to draw. */
export function printDiagrams(args: readonly string[]): void {
  const [folder = '', only] = parseArguments(args, [], { min: 1, max: 2 }).positional;
  const paths = markdownFiles(folder).filter((p) => only === undefined || p === only || p === `${only}.md`);
  if (only !== undefined && paths.length === 0) throw new Failed(`there is no note "${only}" in "${folder}"`);
  const ground = groundLexicon(loadCatalogue());
  print(
    paths
      .map((path) => ({ note: path, sections: sections(folder, path, ground) }))
      .filter((n) => n.sections.length > 0),
  );
}

function sections(folder: string, path: string, ground: ReturnType<typeof groundLexicon>): object[] {
  const text = readVaultFile(folder, path);
  const note = readNote(path, text, parseMetadata(text), true);
  const lexicon = noteLexicon(note, ground);
  return note.sections.flatMap((section) => {
    const architecture = drawSection(note, section, lexicon);
    return architecture ? [shape(section, architecture)] : [];
  });
}

function shape(section: Section, architecture: Architecture): object {
  return {
    heading: section.headings.map((h) => h.raw),
    line: section.line,
    mermaid: toMermaid(architecture).text,
    graph: {
      nodes: architecture.components.map((c) => ({
        id: c.id,
        label: c.label,
        category: c.category,
        group: c.group,
        badges: c.badges.map((b) => b.text),
        lines: c.lines,
      })),
      edges: architecture.edges.map((e) => ({
        from: e.from,
        to: e.to,
        label: e.label,
        kind: e.kind,
        negated: e.polarity === 'negated',
        lines: e.lines,
      })),
      groups: architecture.groups.map((g) => ({ id: g.id, label: g.label, parent: g.parent })),
    },
  };
}
