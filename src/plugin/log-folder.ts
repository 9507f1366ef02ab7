import type { Atlas } from './atlas';

/** Goes with the folder of the review log when the student moves or renames it: the log says the same where it is now. */
export class LogFolder {
  /** Where it went, while the settings are told so. */
  went: string | undefined;

  constructor(private readonly atlas: Atlas) {}

  follow(): void {
    const { app, plugin } = this.atlas;
    plugin.registerEvent(
      app.vault.on('rename', ({ path }, from) => {
        const settings = this.atlas.settings();
        const { logFolder } = settings;
        if (logFolder !== from && !logFolder.startsWith(`${from}/`)) return;
        this.went = path + logFolder.slice(from.length);
        void this.atlas.save({ ...settings, logFolder: this.went });
        this.went = undefined;
      }),
    );
  }
}
