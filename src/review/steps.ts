import type { Rating } from './types';

/** Minutes until the next step, and its number; no minutes where the steps are over. */
export interface NextStep {
  readonly minutes: number;
  readonly step: number;
}

export const STEPS_OVER: NextStep = { minutes: 0, step: 0 };

/** Steps from minutes to days: where each grade leads from each of them, worked out once for all reviews. */
export class Steps {
  private readonly byGrade: readonly (readonly NextStep[])[];
  private readonly lapses: readonly NextStep[];

  constructor(steps: readonly number[]) {
    const [first = 0, second = first * 2] = steps;
    const again = { minutes: first, step: 0 };
    this.byGrade = steps.map((_, step) => [
      STEPS_OVER,
      again,
      { minutes: Math.round((first + second) / 2), step },
      { minutes: steps[step + 1] ?? 0, step: step + 1 },
      STEPS_OVER,
    ]);
    this.lapses = steps.map((minutes) => ({ minutes, step: 0 }));
  }

  after(step: number, rating: Rating): NextStep {
    return this.byGrade[step]?.[rating] ?? STEPS_OVER;
  }

  /** A day-long step is left for good with its number, where relearning goes on. */
  afterLapse(step: number): NextStep {
    return this.lapses[step] ?? STEPS_OVER;
  }
}
