import type { Token } from './tokens';
import type { VerbForm } from './verb-table';

/** What a token is in its sentence. */
export type Tag =
  | 'name'
  | 'noun'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'to'
  | 'det'
  | 'prep'
  | 'pron'
  | 'rel'
  | 'sub'
  | 'and'
  | 'adv'
  | 'cmp' // "similar to", "vs": what follows is compared
  | 'instead' // "instead of": what follows is set aside
  | 'arrow'
  | 'comma'
  | 'slash'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close';

/** One or several tokens that act as one. */
export interface Tagged {
  readonly tag: Tag;
  /** Lower-case words; the preposition that frames know for a compound one. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly token: Token;
  /** Set for `verb`. */
  readonly verb?: VerbForm;
}
