export { Architectures } from './architectures';
export { deviceId } from './device';
export { Indexer, type Progress } from './indexer';
export { vaultLogStore } from './log-store';
export { indexedDbMemory, type Memory } from './memory';
export { openAtLine, openView } from './open';
export { DEFAULT_SETTINGS, readSettings, type Settings } from './settings';
export { AtlasSettingTab, type SettingsHost } from './settings-tab';
