import { FEWEST_REVIEWS, fitWeights } from '../review';
import { FitModal, type FitInSteps } from '../views/progress';
import type { Atlas } from './atlas';
import type { ReviewParts } from './review-parts';

/** Fits the schedule to the student's own reviews; what is no better is never taken. Gives what starts it. */
export function registerFit(atlas: Atlas, { desk, log }: Pick<ReviewParts, 'desk' | 'log'>): () => void {
  const { app, plugin } = atlas;
  const fit: FitInSteps = async (progress, signal) => {
    const weights = atlas.settings().scheduleWeights;
    await desk()?.whole();
    const found = await fitWeights(log()?.reviews() ?? [], {
      ...(weights.length > 0 ? { weights } : {}),
      clock: () => performance.now(),
      pause: async (done) => {
        progress(done);
        await new Promise((resolve) => window.setTimeout(resolve));
        return !signal.aborted;
      },
    });
    if (signal.aborted) return '';
    if (!found)
      return `There are too few reviews to tell from yet: it takes about ${String(FEWEST_REVIEWS)} of cards that you have seen on an earlier day.`;
    const { lossBefore, lossAfter, reviews, isBetter } = found;
    const loss = `Log loss over ${String(reviews)} reviews: ${lossBefore.toFixed(3)} before, ${lossAfter.toFixed(3)} after.`;
    if (!isBetter) return `${loss} The schedule predicts your answers well as it is, and stays.`;
    await atlas.save({ ...atlas.settings(), scheduleWeights: found.weights });
    return `${loss} The schedule follows your answers from now on, for all cards.`;
  };
  const start = (): void => new FitModal(app, fit).open();
  plugin.addCommand({ id: 'fit-schedule', name: 'Fit the schedule to my answers', callback: start });
  return start;
}
