export { ByteReader, ByteWriter, detached, textOf } from './bytes';
export { TextCoder } from './coded';
export { Recent } from './recent';
