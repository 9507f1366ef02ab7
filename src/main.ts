import { Plugin } from 'obsidian';
import { AtlasSettingTab } from './obsidian';
import { Atlas, registerDiagrams, registerIndex, registerQuiz, registerReview, startIndex, warmUp } from './plugin';

/** What the app loads. `onload` registers and reads the settings; all work waits for the layout. */
export default class StudyAtlasPlugin extends Plugin {
  private readonly atlas = new Atlas(this);

  override async onload(): Promise<void> {
    const { atlas } = this;
    const renderer = registerDiagrams(atlas, (topic) => quiz.start(topic));
    const review = registerReview(atlas, renderer);
    const quiz = registerQuiz(atlas, review.shared, renderer);
    registerIndex(atlas, quiz.start);
    this.addSettingTab(new AtlasSettingTab(this.app, this, atlas));
    await atlas.load();
    this.app.workspace.onLayoutReady(() => {
      if (atlas.isOff) return;
      void review.open().then(() => {
        startIndex(atlas);
        warmUp(atlas);
      });
    });
  }

  /** Sync brought the settings of another device: the next save here must not put ours back over them. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.atlas.load();
  }
}
