import type { Doubt } from '../../cards';
import type { Progress } from '../../review';
import type { OpenSource } from '../shared/source';

/** A page of the view. */
export type ProgressPage = 'progress' | 'aside' | 'doubts';

/** A card, or a whole bullet, that is not asked. */
export interface SetAside {
  /** Id of the card, or of the fact. */
  readonly id: string;
  readonly kind: 'suspend' | 'bury' | 'reject';
  /** When a buried card comes back, milliseconds since the epoch. */
  readonly until?: number;
  /** What it asks, or what the bullet says; empty where its bullet is gone. */
  readonly text: string;
  /** Empty where the bullet is gone. */
  readonly note: string;
  /** 1-based. */
  readonly line: number;
  /** Every card of the bullet. */
  readonly whole: boolean;
}

/** A card as far as a list shows it. */
export interface ListedCard {
  readonly prompt: string;
  readonly note: string;
  readonly line: number;
}

/** What is reviewed from a row of figures. */
export type GroupKind = 'note' | 'concept' | 'pillar';

export interface ProgressDeps {
  now(): number;
  /** Resolves once notes and reviews are read. */
  whenReady(): Promise<void>;
  /** Works through the whole log. */
  progress(): Promise<Progress>;
  /** Undefined where its bullet is gone. */
  card(id: string): ListedCard | undefined;
  setAside(): readonly SetAside[];
  bringBack(ids: readonly string[]): void;
  doubts(): readonly Doubt[];
  /** Null: none of them, the bullet is new. */
  settle(doubt: Doubt, candidate: string | null): void;
  /** Calls back when the lists may be others. */
  subscribe(changed: () => void): () => void;
  openSource: OpenSource;
  /** Starts a review of a row; `key` as in `ProgressGroup`. */
  review(kind: GroupKind, key: string, name: string): void;
  /** Writes the figures into the vault. */
  exportCsv(): void;
}
