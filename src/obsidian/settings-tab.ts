import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { withEntry } from './entry';
import { reviewSettings, shownValue } from './review-settings';
import { DEFAULT_SETTINGS, folderPath, type Key, type SettingsHost } from './settings';

/** Declared, not drawn: the app renders and searches it. */
export class AtlasSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly host: SettingsHost,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<Key>[] {
    return [
      {
        type: 'group',
        heading: 'Diagrams',
        items: [
          {
            name: 'Show diagrams in reading view',
            desc: 'Below the heading of each section that describes an architecture. A note with "atlas: false" among its properties shows none.',
            aliases: ['mermaid', 'architecture'],
            control: { type: 'toggle', key: 'showDiagrams', defaultValue: DEFAULT_SETTINGS.showDiagrams },
          },
          {
            name: 'Show diagrams in Live Preview',
            aliases: ['mermaid', 'architecture', 'editor'],
            control: { type: 'toggle', key: 'showDiagramsLive', defaultValue: DEFAULT_SETTINGS.showDiagramsLive },
          },
        ],
      },
      {
        type: 'group',
        heading: 'Quiz and review',
        items: [
          {
            name: 'Questions per quiz',
            control: { type: 'number', key: 'questionsPerQuiz', min: 1, max: 100, step: 1 },
          },
          {
            name: 'Typed answers move schedules',
            desc: 'A typed answer in a quiz counts as a review of its card, once that card has been reviewed. Chosen answers never do.',
            aliases: ['quiz', 'recall'],
            control: {
              type: 'toggle',
              key: 'quizMovesSchedules',
              defaultValue: DEFAULT_SETTINGS.quizMovesSchedules,
            },
          },
          {
            name: 'New cards per day',
            control: { type: 'number', key: 'newCardsPerDay', min: 0, max: 9999, step: 1 },
          },
          {
            name: 'Reviews per day',
            desc: 'More than this is left for the next day.',
            control: { type: 'number', key: 'reviewsPerDay', min: 0, max: 9999, step: 1 },
          },
          {
            name: 'Desired retention',
            desc: 'How likely you want to remember a card when it comes up, from 0.7 to 0.99. Higher means more reviews.',
            aliases: ['FSRS', 'schedule'],
            control: { type: 'slider', key: 'retention', min: 0.7, max: 0.99, step: 0.01 },
          },
          {
            name: 'Folder of the review log',
            desc: 'Your reviews are kept here as Markdown, one file per device and month, so that every kind of sync carries them.',
            control: {
              type: 'folder',
              key: 'logFolder',
              placeholder: DEFAULT_SETTINGS.logFolder,
              validate: (value) =>
                folderPath(value) ? undefined : 'Name a folder of the vault, without a dot before it.',
            },
          },
        ],
      },
      reviewSettings(this.host),
      {
        type: 'group',
        heading: 'Index',
        items: [
          {
            name: 'Excluded folders',
            desc: 'One per line. Their notes are neither drawn, asked nor counted. The app\'s own "Excluded files" are left out too.',
            control: { type: 'textarea', key: 'excludedFolders', placeholder: 'Templates', rows: 3 },
          },
          {
            name: 'Your own names',
            desc: 'One per line, other names of the same thing after an equals sign. They win over the catalogue and the notes.',
            aliases: ['alias', 'acronym', 'concept'],
            control: { type: 'textarea', key: 'names', placeholder: 'CloudFront = CF, our CDN', rows: 3 },
          },
          {
            name: 'Tags of the pillars',
            desc: 'One per line: a tag, an equals sign, and cost, reliability, security, performance, operations or sustainability. Nothing after it means none.',
            aliases: ['well-architected'],
            control: { type: 'textarea', key: 'pillarTags', placeholder: 'cheap = cost', rows: 3 },
          },
          {
            name: 'Largest note (kB)',
            desc: 'Larger notes are machine-made more often than not, and are skipped.',
            control: { type: 'number', key: 'maxNoteBytes', min: 1, max: 100000, step: 1 },
          },
        ],
      },
    ];
  }

  /** Folders are shown a line each, sizes in kB. */
  override getControlValue(key: string): unknown {
    const settings = this.host.settings();
    if (key === 'excludedFolders') return settings.excludedFolders.join('\n');
    if (key === 'names' || key === 'pillarTags') return settings[key].join('\n');
    if (key === 'maxNoteBytes') return settings.maxNoteBytes / 1000;
    return key in settings ? shownValue(key, settings[key as Key]) : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.host.settings();
    if (key in settings) await this.host.save(withEntry(settings, key as Key, value));
  }
}
