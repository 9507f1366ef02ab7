import { TFile, type TAbstractFile } from 'obsidian';

/** How far the index has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** `waiting`: before layout-ready; `filling`: taking notes in; `warm`: every known note is in. */
  readonly state: 'waiting' | 'filling' | 'warm';
}

/** Whether a file is one of those that are indexed. */
export function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}

/** Resolves once all is in. */
export function untilWarm(index: {
  readonly progress: Progress;
  onProgress(listener: (progress: Progress) => void): () => void;
}): Promise<void> {
  if (index.progress.state === 'warm') return Promise.resolve();
  return new Promise((resolve) => {
    const off = index.onProgress((p) => {
      if (p.state !== 'warm') return;
      off();
      resolve();
    });
  });
}
