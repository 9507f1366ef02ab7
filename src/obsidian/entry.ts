import { linesOf } from './name-settings';
import { storedValue } from './review-settings';
import { DEFAULT_SETTINGS, folderPath, readSettings, type Key, type Settings } from './settings';

/**
 * The settings with what was entered for one of them; what can't be is as if nothing was. The app's own look at an entry is for the
 * eye: a field that was emptied may come as no number at all.
 */
export function withEntry(settings: Settings, key: Key, value: unknown): Settings {
  const read = readSettings({ [key]: stored(key, value) }, settings);
  return { ...settings, [key]: read[key] };
}

function stored(key: string, value: unknown): unknown {
  if (key === 'names' || key === 'pillarTags') return linesOf(value);
  if (key === 'excludedFolders')
    return String(value)
      .split('\n')
      .map((line) => line.trim().replace(/^\/+|\/+$/g, ''))
      .filter((line) => line !== '');
  if (key === 'logFolder') return folderPath(value) ?? DEFAULT_SETTINGS.logFolder;
  return key === 'maxNoteBytes' ? Number(value) * 1000 : storedValue(key, value);
}
