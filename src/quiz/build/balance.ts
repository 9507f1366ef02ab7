import { shuffled, type Random } from '../random';

/** Part of the questions whose key is to be the only longest option. Some cannot be, so that it ends at what people who write exams come to (20 to 24 %). */
const LONGEST = 0.28;

/** Deals out key positions and lengths evenly over a quiz. */
export class Balance {
  private readonly hands = new Map<number, number[]>();
  private asked = 0;
  private longest = 0;

  constructor(private readonly random: Random) {}

  /** Where the key of the next question with so many options stands, 0-based: every place comes once before any comes again. */
  position(options: number): number {
    let hand = this.hands.get(options);
    if (hand === undefined || hand.length === 0) {
      hand = shuffled(
        Array.from({ length: options }, (_, i) => i),
        this.random,
      );
      this.hands.set(options, hand);
    }
    return hand.pop() ?? 0;
  }

  /** The place that `position` would deal next, without dealing it. */
  peek(options: number): number {
    const next = this.position(options);
    this.hands.get(options)?.push(next);
    return next;
  }

  /** A place that came about by itself is taken out of the hand. */
  used(options: number, position: number): void {
    this.peek(options);
    const hand = this.hands.get(options) ?? [];
    const at = hand.indexOf(position);
    if (at >= 0) hand.splice(at, 1);
  }

  wantsLongest(): boolean {
    return this.longest < LONGEST * (this.asked + 1) - 0.3;
  }

  count(key: string, wrong: readonly string[]): void {
    this.asked++;
    if (wrong.every((w) => w.length < key.length)) this.longest++;
  }
}
