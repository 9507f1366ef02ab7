export { ByteReader, ByteWriter, detached, textOf } from './bytes';
export { TextCoder } from './coded';
export { keptMap, partsOf, slices, takePart, type Kept, type KeptStates, type NamedPart } from './kept';
export { Recent } from './recent';
