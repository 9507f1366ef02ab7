import { clouds } from './clouds';
import { compute } from './compute';
import { database } from './database';
import { general } from './general';
import { integration } from './integration';
import { management } from './management';
import { networking } from './networking';
import { others } from './others';
import { qualities } from './qualities';
import { security } from './security';
import { storage } from './storage';

/** All tables of the catalogue; earlier ones keep a name that two claim. */
export const tables: readonly (() => string)[] = [
  compute,
  storage,
  database,
  networking,
  security,
  integration,
  management,
  others,
  general,
  clouds,
  qualities
];
