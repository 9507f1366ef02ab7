import type { App } from 'obsidian';
import { expect, it } from 'vitest';
import { deviceId, keepOnDevice, recallOnDevice } from '../../src/obsidian/device';

it('a device that keeps nothing and lets nobody look still has an id, for as long as the app is open', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  const app = { loadLocalStorage: refuse, saveLocalStorage: refuse } as unknown as App;
  expect(deviceId(app, () => 0.5)).toMatch(/^[a-z0-9]{6}$/);
  expect(recallOnDevice(app, 'key')).toBeNull();
  expect(() => keepOnDevice(app, 'key', {})).not.toThrow();
});

it('the id stays what it was', () => {
  const kept = new Map<string, unknown>();
  const app = {
    loadLocalStorage: (key: string) => kept.get(key) ?? null,
    saveLocalStorage: (key: string, value: unknown) => void kept.set(key, value),
  } as unknown as App;
  expect(deviceId(app, () => 0.9)).toBe(deviceId(app, () => 0.1));
});
