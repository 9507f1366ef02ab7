import type { SettingDefinitionItem } from 'obsidian';
import type { HostApp } from './app';
import type { Plugin } from './plugin';
import { renderDefinitions, type RenderedDefinitions } from './setting-definitions';

/** A page of the settings. It is drawn from its definitions or, when it has none, by its own `display`. */
export abstract class SettingTab {
  icon = '';
  readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
  settingItems: SettingDefinitionItem[] = [];
  private rendered: RenderedDefinitions | null = null;

  constructor(readonly app: HostApp) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  display(): void {}

  /** Takes the definitions anew and, while the tab is shown, draws it anew. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.draw();
  }

  /** Asks the `visible` and `disabled` functions again, nothing else. */
  refreshDomState(): void {
    this.rendered?.refresh();
  }

  hide(): void {
    this.rendered?.clear();
    this.rendered = null;
    this.containerEl.empty();
  }

  /** Shows the tab in the settings dialog. */
  draw(): void {
    const scrolled = this.containerEl.scrollTop;
    this.rendered?.clear();
    this.rendered = null;
    if (this.settingItems.length === 0) this.display();
    else this.rendered = renderDefinitions(this, this.settingItems, this.containerEl);
    this.containerEl.scrollTop = scrolled;
  }
}

/** The settings page of a plugin; values are the properties of its `settings`, saved with `saveData`. */
export abstract class PluginSettingTab extends SettingTab {
  id: string;
  name: string;

  constructor(
    app: HostApp,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return settingsOf(this.plugin)[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    settingsOf(this.plugin)[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }
}

function settingsOf(plugin: Plugin): Record<string, unknown> {
  const settings = plugin.settings;
  return settings && typeof settings === 'object' ? (settings as Record<string, unknown>) : {};
}
