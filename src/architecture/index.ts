export type * from './types';
export { describe } from './describe';
export { drawSection } from './draw-section';
export { Lookups } from './lookups';
export { partKeys, withoutHidden } from './hidden';
export { connected, isWorthDrawing } from './worth';
export {
  encodeLabel,
  estimateSize,
  locator,
  MAX_COMPONENTS,
  MAX_COMPONENTS_PHONE,
  pillarsOf,
  placeFor,
  split,
  toMermaid,
} from './mermaid';
export type { Located, MermaidIds, MermaidOptions, MermaidText, Pillar, Size } from './mermaid';
