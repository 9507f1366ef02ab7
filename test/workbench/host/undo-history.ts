import type { ChangeSet } from '@codemirror/state';
import { type EditorState, type Extension, Prec, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

const sameEdit = 500;
const maxEdits = 200;

interface Edit {
  undo: ChangeSet;
  at: number;
}

/** Undo and redo for one editor; changes less than half a second apart are undone together. */
export function undoHistory(): Extension {
  let past: Edit[] = [];
  let future: Edit[] = [];

  const remember = EditorView.updateListener.of(({ transactions }) => {
    for (const transaction of transactions) {
      if (!transaction.docChanged || transaction.annotation(Transaction.userEvent)?.startsWith('history')) continue;
      const undo = transaction.changes.invert(transaction.startState.doc);
      const last = past.at(-1);
      const at = Date.now();
      if (last && at - last.at < sameEdit) past[past.length - 1] = { undo: undo.compose(last.undo), at };
      else past = [...past, { undo, at }].slice(-maxEdits);
      future = [];
    }
  });

  const step = (view: EditorView, back: boolean): boolean => {
    const edit = (back ? past : future).pop();
    if (!edit) return true;
    const redo = edit.undo.invert(view.state.doc);
    (back ? future : past).push({ undo: redo, at: 0 });
    view.dispatch({ changes: edit.undo, userEvent: back ? 'history.undo' : 'history.redo', scrollIntoView: true });
    return true;
  };

  const keys = keymap.of([
    { key: 'Mod-z', run: (view) => step(view, true) },
    { key: 'Mod-Shift-z', run: (view) => step(view, false) },
    { key: 'Mod-y', run: (view) => step(view, false) },
    { key: 'Enter', run: (view) => continueLine(view.state, view) },
  ]);
  return [remember, Prec.high(keys)];
}

/** A new line starts as the one before it was indented and marked; Enter on an empty bullet ends the list. */
function continueLine(state: EditorState, view: EditorView): boolean {
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  if (/^\s*[-*+] (?:\[.\] )?$/.test(line.text)) {
    view.dispatch({ changes: { from: line.from, to: line.to }, userEvent: 'delete' });
    return true;
  }
  const lead = /^\s*(?:[-*+] (?:\[.\] )?)?/.exec(line.text.slice(0, from - line.from))?.[0] ?? '';
  view.dispatch({
    changes: { from, to, insert: `\n${lead}` },
    selection: { anchor: from + 1 + lead.length },
    userEvent: 'input',
    scrollIntoView: true,
  });
  return true;
}
