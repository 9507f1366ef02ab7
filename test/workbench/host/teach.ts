/** Replaces methods of a class that the mocks supply, so that what they keep in memory is also shown. */
export function teach<T extends object>(prototype: T, methods: object & ThisType<T>): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
    Object.defineProperty(prototype, name, { ...descriptor, configurable: true, enumerable: false });
  }
}

/** A private field of a mock's object; there is no other way to what it keeps. */
export function privateOf<T>(owner: object, name: string): T {
  return Reflect.get(owner, name) as T;
}

export function setPrivate(owner: object, name: string, value: unknown): void {
  Reflect.set(owner, name, value);
}
