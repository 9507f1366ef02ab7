import { Platform } from 'obsidian';
import { copyText } from '../obsidian';
import type { DiagramRenderer } from '../views/diagram';
import type { Drawings } from '../views/quiz';
import type { Atlas } from './atlas';
import { placeNow } from './place-now';

/** The diagram of a section, with what one of its bullets states lit up: for explanations and the backs of cards. */
export function drawings({ app, architectures, library }: Atlas, renderer: DiagramRenderer): Drawings {
  return {
    renderer,
    isDark: () => app.isDarkMode(),
    isPhone: () => Platform.isPhone,
    copyText,
    find: async (source) => {
      const { note, line } = placeNow(library, source);
      for (const { section, architecture } of await architectures.ofNote(note)) {
        const parts = [...architecture.edges, ...architecture.components];
        const lit = parts.filter((part) => part.lines.includes(line)).map((part) => part.id);
        const title = section.headings.at(-1)?.text ?? note.slice(note.lastIndexOf('/') + 1, -3);
        if (lit.length > 0) return { note, title, architecture, lit };
      }
      return undefined;
    },
  };
}
