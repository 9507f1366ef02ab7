import type { DeskStatus, ReviewDesk } from '../../src/library';

/** The status when everything was looked at. */
export function lookedOn(desk: ReviewDesk): DeskStatus {
  for (const step of desk.looking()) void step;
  return desk.status();
}

/** The next card, looked for where it is not at hand. */
export function nextTurn(desk: ReviewDesk): DeskStatus['turn'] {
  const { turn, looking } = desk.status();
  return turn || !looking ? turn : lookedOn(desk).turn;
}
