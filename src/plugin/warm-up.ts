import { whenIdle } from '../obsidian';
import { quizSteps, resolveTopic, type Steps } from '../quiz';
import type { Atlas } from './atlas';

/** Enough that all that makes questions was called. */
const QUESTIONS = 6;
/** Notes that cards are made of, of those with few bullets: each is one step. */
const NOTES = 3;
const FEW = 12;
const LOOKED_AT = 40;

/**
 * Makes a quiz and some cards for nobody, in idle time once the notes are read: engines compile code when it is first called, which
 * the student's own first quiz and first review would wait for, half a second and more.
 */
export function warmUp(atlas: Atlas): void {
  void atlas.indexer.whenWarm().then(() => whenIdle(rehearsal(atlas), () => !atlas.isOff));
}

function* rehearsal(atlas: Atlas): Steps<void> {
  const { library } = atlas;
  let cards = 0;
  let looked = 0;
  for (const path of library.quiz.paths()) {
    if (cards === NOTES || looked++ === LOOKED_AT) break;
    const bullets = library.note(path)?.bullets.length ?? 0;
    if (bullets > 0 && bullets <= FEW) cards += library.cardsOf(path).length > 0 ? 1 : 0;
    yield;
  }
  const found = resolveTopic(atlas.settings().recentTopics[0] ?? 'everything', library.quiz);
  yield;
  if ('topic' in found) yield* quizSteps(found.topic, library.quiz, { count: QUESTIONS, seed: 1 });
}
