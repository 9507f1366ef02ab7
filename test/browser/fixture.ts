import path from 'node:path';
import { openWorkbench, root, type OpenOptions, type OpenWorkbench } from './support';

const fixtures = path.join(root, 'test/workbench/fixtures');
const inPlugin = (file: string): string => path.join(fixtures, 'plugin', file);

/** Opens the small vault with the small plugin that use every part of the workbench. */
export function openFixture(options: OpenOptions = {}): Promise<OpenWorkbench> {
  return openWorkbench({
    vault: path.join(fixtures, 'vault'),
    plugin: { mainJs: inPlugin('main.js'), manifest: inPlugin('manifest.json'), styles: inPlugin('styles.css') },
    ...options,
  });
}
