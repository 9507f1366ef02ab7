export { cut, encodeLabel, tidy } from './encode';
export { toMermaid } from './emit';
export type { MermaidIds, MermaidOptions, MermaidText } from './emit';
export { locator } from './locate';
export type { Located } from './locate';
export { pillarsOf } from './pillars';
export type { Pillar } from './pillars';
export { MAX_COMPONENTS, MAX_COMPONENTS_PHONE, split } from './split';
