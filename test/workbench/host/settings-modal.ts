import type { HostApp } from './app';
import { Modal } from './modal';
import type { PluginSettingTab } from './setting-tab';

/** The settings dialog: the pages on the left, the open page on the right. */
export class SettingsModal extends Modal {
  readonly pluginTabs: PluginSettingTab[] = [];
  activeTab: PluginSettingTab | null = null;
  private lastId: string | null = null;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClass('mod-settings');
    this.setTitle('Settings');
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
  }

  removeSettingTab(tab: PluginSettingTab): void {
    this.pluginTabs.splice(this.pluginTabs.indexOf(tab), 1);
    if (this.activeTab === tab) this.close();
  }

  override onOpen(): void {
    this.openTabById(this.lastId ?? this.pluginTabs[0]?.id ?? '');
  }

  override onClose(): void {
    this.activeTab?.hide();
    this.activeTab = null;
  }

  openTabById(id: string): PluginSettingTab | null {
    const tab = this.pluginTabs.find((known) => known.id === id) ?? null;
    this.activeTab?.hide();
    this.activeTab = tab;
    this.lastId = tab?.id ?? null;
    this.contentEl.empty();
    const nav = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
    nav.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const known of this.pluginTabs) {
      const item = nav.createDiv({ cls: 'vertical-tab-nav-item tappable', text: known.name });
      item.toggleClass('is-active', known === tab);
      item.addEventListener('click', () => this.openTabById(known.id));
    }
    if (tab) {
      this.contentEl.createDiv({ cls: 'vertical-tab-content-container' }).appendChild(tab.containerEl);
      tab.draw();
    } else {
      this.contentEl.createDiv({ cls: 'vertical-tab-content', text: 'The plugin has no settings.' });
    }
    return tab;
  }
}
