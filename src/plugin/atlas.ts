import { Notice, type App, type MarkdownPostProcessorContext, type MarkdownRenderChild, type Plugin } from 'obsidian';
import { Library, skipReason, type SkipRules } from '../library';
import { Architectures, DEFAULT_SETTINGS, Indexer, readSettings, type Settings, type SettingsHost } from '../obsidian';
import { reasonOf } from '../words';

/** The parts that live as long as the plugin, made once and handed to what the student can do. */
export class Atlas implements SettingsHost {
  readonly app: App;
  readonly library = new Library();
  readonly architectures: Architectures;
  readonly indexer: Indexer;
  /** Set where the reviews are put together. */
  fitSchedule?: () => void;
  /** Switched off. What was under way then must begin nothing more: nobody would end it. */
  isOff = false;
  private current: Settings = DEFAULT_SETTINGS;
  /** As it was read: a later version, on another device of the same vault, may keep there what this one does not know. */
  private stored: object = {};
  private readonly inNotes = new Set<MarkdownRenderChild>();
  private readonly listeners = new Set<(settings: Settings, before: Settings) => void>();

  constructor(readonly plugin: Plugin) {
    this.app = plugin.app;
    plugin.register(() => {
      this.isOff = true;
      for (const child of [...this.inNotes]) child.unload();
    });
    this.architectures = new Architectures(this.app, () => this.current.hiddenDiagrams, this.library.catalogue);
    this.indexer = new Indexer(
      this.app,
      this.library,
      () => this.rules(),
      () => performance.now(),
    );
  }

  settings(): Settings {
    return this.current;
  }

  /** Torn data leaves the settings as they are. Never rejects: the app would not load the plugin at all. */
  async load(): Promise<void> {
    try {
      const data: unknown = await this.plugin.loadData();
      this.stored = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
      this.take(readSettings(data));
    } catch (error) {
      complain('read', error);
    }
  }

  /** Never rejects: what can't be stored is said, and holds until the app is closed. */
  async save(settings: Settings): Promise<void> {
    this.take(settings);
    try {
      await this.plugin.saveData({ ...this.stored, ...settings });
    } catch (error) {
      complain('store', error);
    }
  }

  onSettings(listener: (settings: Settings, before: Settings) => void): void {
    this.listeners.add(listener);
  }

  /** Whether a note is left out everywhere: in an excluded folder, too large, a review log. */
  isSkipped(path: string): boolean {
    const file = this.app.vault.getFileByPath(path);
    return file !== null && skipReason(path, file.stat.size, this.rules()) !== null;
  }

  /** Adds to a rendered note what goes with the plugin, too: the app would keep it until the note is rendered anew. */
  addTo(note: MarkdownPostProcessorContext, child: MarkdownRenderChild): void {
    this.inNotes.add(child);
    child.register(() => this.inNotes.delete(child));
    note.addChild(child);
  }

  private take(settings: Settings): void {
    const before = this.current;
    this.current = settings;
    if (settings.hiddenDiagrams !== before.hiddenDiagrams) this.architectures.redraw();
    for (const listener of this.listeners) listener(settings, before);
  }

  private rules(): SkipRules {
    const { excludedFolders, maxNoteBytes, logFolder } = this.current;
    return { excludedFolders, maxBytes: maxNoteBytes, logFolder, isIgnoredByApp: ignoredByApp(this.app) };
  }
}

function complain(what: 'read' | 'store', error: unknown): void {
  const why = reasonOf(error);
  new Notice(`Study Atlas could not ${what} its settings: ${why}`);
}

/** The app's "Excluded files". The method is not in the public types, so an app without it excludes nothing. */
function ignoredByApp(app: App): (path: string) => boolean {
  const cache: unknown = app.metadataCache;
  if (typeof cache !== 'object' || cache === null || !('isUserIgnored' in cache)) return () => false;
  const { isUserIgnored } = cache;
  if (typeof isUserIgnored !== 'function') return () => false;
  return (path) => isUserIgnored.call(cache, path) === true;
}
