import type { Command } from 'obsidian';
import type { HostApp } from './app';
import { MarkdownView } from './markdown-view';

/** The app's commands: what the palette offers and hotkeys start. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: HostApp) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    for (const { modifiers, key } of command.hotkeys ?? []) {
      this.app.scope.register(modifiers, key, () => (this.executeCommandById(command.id) ? false : undefined));
    }
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  /** Those that can run now, by name. */
  listCommands(): Command[] {
    return Object.values(this.commands)
      .filter((command) => this.run(command, true))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** @returns false when there is no such command, or it cannot run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, true) && this.run(command, false);
  }

  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    const editing = view && (view.getMode() === 'source' || command['allowPreview' as keyof Command]) ? view : null;
    if (command.editorCheckCallback) {
      return editing !== null && answer(command.editorCheckCallback(checking, editing.editor, editing as never));
    }
    if (command.editorCallback) {
      if (editing && !checking) command.editorCallback(editing.editor, editing as never);
      return editing !== null;
    }
    if (command.checkCallback) return answer(command.checkCallback(checking)) || !checking;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }
}

function answer(given: boolean | void): boolean {
  return given === true;
}
