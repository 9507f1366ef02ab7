export type * from './types';
export { describe } from './describe';
export { drawSection } from './draw-section';
export { isWorthDrawing } from './worth';
