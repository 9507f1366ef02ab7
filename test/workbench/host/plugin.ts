import type {
  BasesViewRegistration,
  CliFlags,
  CliHandler,
  Command,
  MarkdownPostProcessor,
  ObsidianProtocolHandler,
  PluginManifest,
} from 'obsidian';
import type { Extension } from '@codemirror/state';
import { Component } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './app';
import type { CodeBlockHandler } from './markdown/post-processors';
import type { PluginSettingTab } from './setting-tab';
import type { ViewMaker } from './view-registry';

/** What a plugin extends. Everything it registers goes with it when it is unloaded. */
export abstract class Plugin extends Component {
  settings?: unknown;
  onUserEnable?(): void;
  onExternalSettingsChange?(): unknown;

  constructor(
    public app: HostApp,
    public manifest: PluginManifest,
  ) {
    super();
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.leftRibbon.addIcon(icon, title, callback);
    this.register(() => el.detach());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.plugins.statusBarEl.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    this.register(() => el.detach());
    return el;
  }

  /** As in the app, the id and the name of the given command are changed: the plugin's are put before them. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, make: ViewMaker): void {
    this.app.viewRegistry.registerView(type, make);
    this.register(() => this.app.viewRegistry.unregisterView(type));
  }

  registerExtensions(extensions: string[], type: string): void {
    this.app.viewRegistry.registerExtensions(extensions, type);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
    this.register(this.app.postProcessors.add(processor, sortOrder));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): MarkdownPostProcessor {
    const { processor, remove } = this.app.postProcessors.addCodeBlock(language, handler, sortOrder);
    this.register(remove);
    return processor;
  }

  registerEditorExtension(extension: Extension): void {
    this.app.plugins.editorExtensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      this.app.plugins.editorExtensions.remove(extension);
      this.app.workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.app.plugins.protocolHandlers.set(action, handler);
    this.register(() => this.app.plugins.protocolHandlers.delete(action));
  }

  /** @throws when the command is taken, as the app does. */
  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    const { cliHandlers } = this.app.plugins;
    if (cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    cliHandlers.set(command, { description, flags, handler });
    this.register(() => cliHandlers.delete(command));
  }

  registerHoverLinkSource(): void {}

  registerEditorSuggest(): void {}

  registerBasesView(_id: string, _registration: BasesViewRegistration): boolean {
    return false;
  }

  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    if (!(await this.app.adapter.exists(path))) return null;
    return JSON.parse(await this.app.adapter.read(path)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
  }

  private dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
