import { apart } from './apart';
import { nested } from './nested';
import { kin } from './kin';
import { named } from './named';
import { plainOption } from './plain-answer';
import type { OptionRule, SetRule } from './rule';
import { absolute, allOrNone, clang, lengths, within } from './sets';
import { satisfied } from './satisfied';
import { sameKind } from './same-kind';
import { sameSort } from './same-sort';

/** Rules that every wrong option passes. */
export const OPTION_RULES: readonly OptionRule[] = [
  plainOption,
  satisfied,
  apart,
  sameSort,
  sameKind,
  kin,
  named,
  nested,
];

/** Rules that the options of a question pass together. */
export const SET_RULES: readonly SetRule[] = [within, allOrNone, absolute, lengths, clang];
