import { Platform } from 'obsidian';
import { copyText } from '../obsidian';
import type { DiagramRenderer } from '../views/diagram';
import type { Drawings } from '../views/quiz';
import type { Atlas } from './atlas';

/** The diagram of a section, with what one of its bullets states lit up: for explanations and the backs of cards. */
export function drawings({ app, architectures }: Atlas, renderer: DiagramRenderer): Drawings {
  return {
    renderer,
    isDark: () => app.isDarkMode(),
    isPhone: () => Platform.isPhone,
    copyText,
    find: async ({ note, line }) => {
      for (const { section, architecture } of await architectures.ofNote(note)) {
        const parts = [...architecture.edges, ...architecture.components];
        const lit = parts.filter((part) => part.lines.includes(line)).map((part) => part.id);
        const title = section.headings.at(-1)?.text ?? note.slice(note.lastIndexOf('/') + 1, -3);
        if (lit.length > 0) return { title, architecture, lit };
      }
      return undefined;
    },
  };
}
