import type { Draft } from '../kinds/draft';
import type { QuestionKind, Topic } from '../types';

/** Greatest part of a quiz that one kind may be, while others are to be had. */
const SHARE: Readonly<Record<QuestionKind, number>> = {
  contrast: 0.7,
  which: 0.4,
  term: 0.35,
  choice: 0.35,
  number: 0.25,
  opposite: 0.12,
  cloze: 0.15,
  acronym: 0.05,
  list: 0.12,
  authored: 0.3,
  truth: 0.15,
  match: 0.1,
  order: 0.1,
  relation: 0.12,
  diagram: 0.15,
  pillar: 0.1,
};

/** Counts what was chosen, so that a quiz is no row of one kind, one note or one answer. */
export class Limits {
  private readonly kinds = new Map<string, number>();
  private readonly notes = new Map<string, number>();
  private readonly bullets = new Set<string>();
  private readonly keys = new Map<string, number>();

  constructor(
    private readonly count: number,
    private readonly topic: Topic,
    private readonly noteCount: number,
  ) {}

  /** `slack` 0 keeps every limit, 1 doubles them, 2 keeps only the limit on answers (and lets a second sentence of a bullet in). */
  allows(draft: Draft, kind: QuestionKind, slack: number): boolean {
    if (this.of(this.keys, keyOf(draft)) >= this.mostOfKey(draft, slack)) return false;
    if (slack >= 2) return true;
    if (bulletsOf(draft).some((b) => this.bullets.has(b))) return false;
    const factor = slack + 1;
    // Who asked for a contrast wants to be asked about it.
    const share = this.topic.kind === 'contrast' && kind === 'which' ? 0.2 : SHARE[kind];
    if (this.of(this.kinds, kind) >= Math.max(1, Math.round(this.count * share * factor))) return false;
    const fair = Math.max(2, Math.ceil((this.count / Math.max(1, Math.min(this.noteCount, this.count))) * 1.5));
    return this.of(this.notes, draft.source.note) < fair * factor;
  }

  take(draft: Draft, kind: QuestionKind): void {
    bulletsOf(draft).forEach((b) => this.bullets.add(b));
    this.add(this.kinds, kind);
    this.add(this.notes, draft.source.note);
    this.add(this.keys, keyOf(draft));
  }

  share(kind: QuestionKind): number {
    return this.of(this.kinds, kind);
  }

  private mostOfKey(draft: Draft, slack: number): number {
    if (draft.kind === 'contrast') {
      // While both sides have facts they come in turn, give or take three.
      const sides = draft.options.map((o) => this.of(this.keys, `contrast ${o}`));
      return slack >= 1 ? Infinity : Math.min(...sides) + 3;
    }
    if (draft.kind === 'opposite' || draft.kind === 'number') return 2;
    const asked = draft.keyConcept !== undefined && this.topic.concepts.includes(draft.keyConcept);
    return asked ? Math.max(1, Math.round(this.count * 0.12)) + slack : 2;
  }

  private of(map: ReadonlyMap<string, number>, key: string): number {
    return map.get(key) ?? 0;
  }

  private add(map: Map<string, number>, key: string): void {
    map.set(key, this.of(map, key) + 1);
  }
}

function keyOf(draft: Draft): string {
  return `${draft.kind === 'contrast' ? 'contrast ' : ''}${draft.kind === 'contrast' ? draft.key : draft.key.toLowerCase()}`;
}

function bulletsOf({ source, covers }: Draft): string[] {
  return [source, ...(covers ?? []).map((c) => c.source)].map((s) => `${s.note}\n${String(s.line)}`);
}
