import type { App } from 'obsidian';

const KEY = 'study-atlas-device';

/**
 * A short id of this device in this vault, made once and kept by the app outside the vault, so that sync can't copy it to
 * another device: two devices must never write one log file.
 *
 * @param random numbers in [0, 1)
 */
export function deviceId(app: App, random: () => number): string {
  const known: unknown = app.loadLocalStorage(KEY);
  if (typeof known === 'string' && /^[a-z0-9]{6}$/.test(known)) return known;
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  let id = '';
  while (id.length < 6) id += letters[Math.floor(random() * letters.length)] ?? 'a';
  app.saveLocalStorage(KEY, id);
  return id;
}
