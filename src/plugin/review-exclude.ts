import { MarkdownView, Notice } from 'obsidian';
import type { Atlas } from './atlas';
import type { ReviewParts } from './review-parts';

/** Leaves the bullet or the section at the cursor out of reviews, or takes it in again; nothing is written into the note. */
export function registerExclusion(atlas: Atlas, { desk, act }: Pick<ReviewParts, 'desk' | 'act'>): void {
  const { app, plugin, library } = atlas;
  const facts = (part: 'bullet' | 'section'): string[] => {
    const view = app.workspace.getActiveViewOfType(MarkdownView);
    const path = view?.file?.path ?? '';
    const note = library.note(path);
    const line = (view?.editor.getCursor().line ?? -1) + 1;
    const section = note?.sections.find((s) => s.line <= line && line <= s.endLine);
    const all = section?.bullets.flatMap((i) => note?.bullets[i] ?? []) ?? [];
    const meant = part === 'section' ? all : all.filter((b) => b.line <= line && line <= b.endLine);
    // Asked by the palette at any time: not from the quiz, which would read the whole vault first.
    const ids = library.registry.ids(path);
    return meant.flatMap((b) => ids?.[b.index] ?? []);
  };
  for (const part of ['bullet', 'section'] as const)
    plugin.addCommand({
      id: `exclude-${part}`,
      name: `Ask or don't ask this ${part}`,
      editorCheckCallback: (checking) => {
        const reviews = desk();
        const ids = reviews ? facts(part) : [];
        if (ids.length === 0 || !reviews || checking) return ids.length > 0;
        const hidden = new Set(reviews.hidden().map((wish) => wish.card));
        const isOut = ids.every((id) => hidden.has(id));
        act((d) => {
          for (const id of ids)
            if (isOut) d.resume(id);
            else if (!hidden.has(id)) d.suspendBullet(id);
        });
        new Notice(`This ${part} is ${isOut ? 'asked again' : 'not asked any more'}.`);
        return true;
      },
    });
}
