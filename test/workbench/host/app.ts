import { FileManager, SecretStorage, type App } from 'obsidian-test-mocks/obsidian';
import { Commands } from './commands';
import { Keymap, Scope } from './keys';
import { PostProcessors } from './markdown/post-processors';
import { HostMetadataCache } from './metadata-cache';
import { Plugins } from './plugins';
import type { ServerAdapter } from './server-adapter';
import { SettingsModal } from './settings-modal';
import { HostVault } from './vault';
import { ViewRegistry } from './view-registry';
import { Workspace } from './workspace';

/** The app object: all that a plugin reaches through `this.app`. */
export class HostApp {
  readonly vault: HostVault;
  readonly metadataCache: HostMetadataCache;
  readonly fileManager: FileManager;
  readonly scope = new Scope();
  readonly keymap: Keymap;
  readonly workspace: Workspace;
  readonly commands = new Commands(this);
  readonly viewRegistry = new ViewRegistry();
  readonly postProcessors = new PostProcessors();
  readonly plugins = new Plugins(this);
  readonly setting: SettingsModal;
  readonly secretStorage: SecretStorage;
  readonly appId: string;
  lastEvent: Event | null = null;

  constructor(
    readonly adapter: ServerAdapter,
    containerEl: HTMLElement,
  ) {
    this.appId = adapter.getName();
    this.vault = new HostVault(adapter);
    this.metadataCache = new HostMetadataCache(this.vault);
    this.fileManager = FileManager.create__(this.forMocks());
    this.fileManager.generateMarkdownLink = (file, sourcePath, subpath = '', alias) => {
      const target = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
      return alias ? `[[${target}|${alias}]]` : `[[${target}]]`;
    };
    this.workspace = new Workspace(this, containerEl);
    this.keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
    this.setting = new SettingsModal(this);
    this.secretStorage = SecretStorage.create2__(this.forMocks());
  }

  /** This app as the classes of the mocks take it; at run time they only reach for the parts that are here. */
  forMocks(): App {
    return this as unknown as App;
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** @returns what was saved under the key on this device for this vault, or `null`. */
  loadLocalStorage(key: string): unknown {
    const kept = window.localStorage.getItem(`${this.appId}-${key}`);
    return kept === null ? null : (JSON.parse(kept) as unknown);
  }

  /** `null` and `undefined` remove the key, as in the app. */
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(`${this.appId}-${key}`);
    else window.localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
  }
}
