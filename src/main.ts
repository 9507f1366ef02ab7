import { Plugin } from 'obsidian';
import { AtlasSettingTab } from './obsidian';
import { Atlas, registerDiagrams, registerIndex, registerQuiz, registerReview, startIndex } from './plugin';

/** What the app loads. `onload` registers and reads the settings; all work waits for the layout. */
export default class StudyAtlasPlugin extends Plugin {
  override async onload(): Promise<void> {
    const atlas = new Atlas(this);
    const renderer = registerDiagrams(atlas, (topic) => quiz.start(topic));
    const review = registerReview(atlas, renderer);
    const quiz = registerQuiz(atlas, review.shared, renderer);
    registerIndex(atlas, quiz.start);
    this.addSettingTab(new AtlasSettingTab(this.app, this, atlas));
    await atlas.load();
    this.app.workspace.onLayoutReady(() => {
      void review.open().then(() => startIndex(atlas));
    });
  }
}
