import type { Leaf } from './leaf';
import type { View } from './views';

export type ViewMaker = (leaf: Leaf) => View;

/** Which view shows what. */
export class ViewRegistry {
  private readonly makers = new Map<string, ViewMaker>();
  private readonly typeOfExtension = new Map<string, string>();

  /** @throws when the type is taken, as the app does. */
  registerView(type: string, make: ViewMaker): void {
    if (this.makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.makers.set(type, make);
  }

  unregisterView(type: string): void {
    this.makers.delete(type);
  }

  getViewCreatorByType(type: string): ViewMaker | undefined {
    return this.makers.get(type);
  }

  registerExtensions(extensions: string[], type: string): void {
    for (const extension of extensions) this.typeOfExtension.set(extension, type);
  }

  unregisterExtensions(extensions: string[]): void {
    for (const extension of extensions) this.typeOfExtension.delete(extension);
  }

  getTypeByExtension(extension: string): string | undefined {
    return this.typeOfExtension.get(extension);
  }
}
