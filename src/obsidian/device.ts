import type { App } from 'obsidian';

const KEY = 'study-atlas-device';

/**
 * A short id of this device in this vault, made once and kept by the app outside the vault, so that sync can't copy it to
 * another device: two devices must never write one log file.
 *
 * @param random numbers in [0, 1)
 */
export function deviceId(app: App, random: () => number): string {
  const known = recallOnDevice(app, KEY);
  if (typeof known === 'string' && /^[a-z0-9]{6}$/.test(known)) return known;
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  let id = '';
  while (id.length < 6) id += letters[Math.floor(random() * letters.length)] ?? 'a';
  keepOnDevice(app, KEY, id);
  return id;
}

/** What this device keeps under a key; null where there is nothing, or where it lets nobody look (a private window). */
export function recallOnDevice(app: App, key: string): unknown {
  try {
    return app.loadLocalStorage(key);
  } catch {
    return null;
  }
}

/** Keeps a value on this device, null for none. A device that refuses forgets it when the app closes; nothing hangs on that. */
export function keepOnDevice(app: App, key: string, value: unknown): void {
  try {
    app.saveLocalStorage(key, value);
  } catch {
    // Full, or a private window.
  }
}
