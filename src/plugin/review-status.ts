import type { ReviewDesk, ReviewScope } from '../library';
import { Turn } from '../obsidian';
import type { ReviewStatus } from '../views/review';

const WAITING: Omit<ReviewStatus, 'scope'> = {
  ready: false,
  turn: null,
  done: 0,
  left: 0,
  looking: false,
  nextDue: null,
  canUndo: false,
  unsaved: 0,
  problem: null,
};

/** How long a status is good for, in milliseconds: a view asks for it many times in one turn. */
const STATUS_MS = 500;
/** How long after more was looked for that is not begun again where it came to nothing, in milliseconds. */
const REST_MS = 60_000;
/** How often a view without a card is told meanwhile, in milliseconds: one may have been found. */
const TELL_MS = 250;

export interface StatusDeps {
  /** Undefined until it and the notes are read for the first time. */
  desk(): ReviewDesk | undefined;
  /** Whether notes are being read in, so that cards may be missing for a moment. */
  isReading(): boolean;
  scope(): ReviewScope;
  isOff(): boolean;
  /** The status is another one without anything having been done. */
  tell(): void;
}

/** What the review view shows. What a status has no time for is looked for behind it. */
export class StatusKeeper {
  private known: { readonly at: number; readonly status: ReviewStatus } | undefined;
  /** The card that the student is looking at; it stays until something is done. */
  private shown: string | undefined;
  /** More is being looked for. */
  private pass: Promise<void> | undefined;
  private looked = -REST_MS;

  constructor(private readonly deps: StatusDeps) {}

  get(): ReviewStatus {
    const now = performance.now();
    if (this.known && now - this.known.at < STATUS_MS) return this.known.status;
    const status = this.renewed();
    this.shown = status.turn?.card.id ?? (status.ready ? undefined : this.shown);
    this.known = { at: now, status };
    return status;
  }

  /** The status when all is there that can be found. */
  async whole(): Promise<ReviewStatus> {
    this.looked = -REST_MS;
    this.forget();
    this.get();
    while (this.pass) await this.pass;
    this.forget();
    return this.get();
  }

  /** Something may have changed. */
  forget(): void {
    this.known = undefined;
  }

  /** Another card may be shown. */
  release(): void {
    this.shown = undefined;
  }

  private renewed(): ReviewStatus {
    const desk = this.deps.desk();
    if (!desk) return { ...WAITING, scope: this.deps.scope() };
    const status = desk.status(this.shown);
    if (!status.looking) this.looked = -REST_MS;
    else if (performance.now() >= this.looked + REST_MS) this.pass ??= this.look(desk);
    // Nothing is left only once everything was read and looked at; a card is answered also meanwhile.
    return { ready: status.turn !== null || !(this.pass || this.deps.isReading()), ...status };
  }

  private async look(desk: ReviewDesk): Promise<void> {
    try {
      this.looked = (await this.lookThrough(desk)) ? performance.now() : -REST_MS;
    } finally {
      this.pass = undefined;
    }
    if (!this.deps.isOff()) this.deps.tell();
  }

  /** False where it was left off, since something else is reviewed by now. */
  private async lookThrough(desk: ReviewDesk): Promise<boolean> {
    const { scope } = desk;
    const turn = new Turn();
    await turn.pass();
    let told = performance.now();
    for (const step of desk.looking()) {
      void step;
      if (!turn.isOver) continue;
      await turn.pass();
      if (this.deps.isOff() || desk !== this.deps.desk() || desk.scope !== scope) return false;
      if (this.shown !== undefined || performance.now() < told + TELL_MS) continue;
      this.deps.tell();
      told = performance.now();
    }
    return true;
  }
}
