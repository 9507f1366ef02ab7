import { acts } from './acts';
import { attaches } from './attaches';
import { connects } from './connects';
import { controls } from './controls';
import { monitors } from './monitors';
import { moves } from './moves';
import { positions } from './places';
import { protects } from './protects';
import { reads } from './reads';
import { replicates } from './replicates';
import { routes } from './routes';
import { triggers } from './triggers';
import type { Frame } from './types';
import { uses } from './uses';

export type { Example, Frame, Row } from './types';

/** Every family of verbs that may draw an arrow. The build packs what this gives, see `scripts/build/pack-tables.mjs`. */
export const frames = (): readonly Frame[] => [
  routes,
  moves,
  reads,
  triggers,
  replicates,
  attaches,
  protects,
  connects,
  controls,
  monitors,
  uses,
  acts,
  positions,
];
