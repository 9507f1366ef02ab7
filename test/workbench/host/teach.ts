/** Replaces methods of a class that the mocks supply, so that what they keep in memory is also shown. */
export function teach<T extends object>(prototype: T, methods: object & ThisType<T>): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
    Object.defineProperty(prototype, name, { ...descriptor, configurable: true, enumerable: false });
  }
}
