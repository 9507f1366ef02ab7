import { isSentence, type Note } from '../../notes';
import { FactRegistry, type NoteChange } from './registry';
import { sightings } from './sightings';

/** One commit of a history, as the lines of a history file have it. */
export interface HistoryStep {
  readonly seq: number;
  readonly changes: readonly {
    readonly type: 'create' | 'modify' | 'delete' | 'rename';
    readonly path: string;
    /** The path before, of a rename. */
    readonly from?: string;
    /** The whole text after; a rename may leave it out. */
    readonly text?: string;
  }[];
}

export interface ReplayedStep {
  readonly seq: number;
  /** Every bullet of the notes that the step touched, as they are after it. */
  readonly bullets: readonly { readonly path: string; readonly line: number; readonly id: string | null }[];
}

/**
 * Follows the bullets of a vault through its history.
 *
 * @param lines lines of a history file, each a {@link HistoryStep} as JSON; empty lines are skipped
 * @param read  makes a note of a path and its text
 * @throws SyntaxError on a line that is no JSON
 */
export function* replay(
  lines: Iterable<string>,
  read: (path: string, text: string) => Note,
  registry = new FactRegistry(),
): Generator<ReplayedStep> {
  const texts = new Map<string, string>();
  for (const line of lines) {
    if (line.trim() === '') continue;
    const step = JSON.parse(line) as HistoryStep;
    const origin = applyStep(step, texts);
    const changes: NoteChange[] = [];
    const notes: Note[] = [];
    for (const [path, from] of origin) {
      const text = texts.get(path);
      const note = text === undefined ? null : read(path, text);
      if (note) notes.push(note);
      changes.push({ path, ...(from === path ? {} : { from }), sightings: note ? sightings(note) : null });
    }
    const ids = registry.update(changes);
    yield {
      seq: step.seq,
      bullets: notes.flatMap((note) =>
        note.bullets
          .filter((b) => !isSentence(b))
          .map((b) => ({ path: note.path, line: b.line, id: ids.get(note.path)?.[b.index] ?? null })),
      ),
    };
  }
}

/** Brings `texts` to the state after a step; gives the notes it touched with the path that each had before the step. */
function applyStep(step: HistoryStep, texts: Map<string, string>): Map<string, string> {
  const origin = new Map<string, string>();
  for (const change of step.changes) {
    const { type, path, from, text } = change;
    if (type === 'rename' && from !== undefined) {
      const moved = text ?? texts.get(from);
      const first = origin.get(from) ?? from;
      texts.delete(from);
      if (first === from) origin.delete(from);
      else origin.set(from, from);
      if (moved !== undefined) texts.set(path, moved);
      origin.set(path, first);
    } else {
      if (!origin.has(path)) origin.set(path, path);
      if (type === 'delete' || text === undefined) texts.delete(path);
      else texts.set(path, text);
    }
  }
  return origin;
}
