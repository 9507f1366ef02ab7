export type { DiagramDeps, DrawnSection, FigureActions, NoteDeps } from './deps';
export { DiagramFigure } from './figure';
export type { FigureProps } from './figure';
export { livePreviewDiagrams } from './live-preview';
export { diagramPostProcessor } from './post-processor';
export { DiagramRenderer } from './renderer';
export { ARCHITECTURE_VIEW_TYPE, ArchitectureView } from './view';
