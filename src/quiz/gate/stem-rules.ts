import { article } from './article';
import { claim } from './claim';
import { doubt } from './doubt';
import { leak } from './leak';
import { markup } from './markup';
import { negative } from './negative';
import { openGap } from './open-gap';
import { plainAnswer } from './plain-answer';
import { pronoun } from './pronoun';
import type { StemRule } from './rule';
import { length, substance } from './substance';
import { telling } from './telling';
import { whole } from './whole';

/** Rules that every question passes before options are sought for it; the cheap ones first. */
export const STEM_RULES: readonly StemRule[] = [
  markup,
  length,
  plainAnswer,
  article,
  whole,
  claim,
  pronoun,
  doubt,
  negative,
  substance,
  telling,
  openGap,
  leak,
];
