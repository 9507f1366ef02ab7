import * as codemirrorState from '@codemirror/state';
import * as codemirrorView from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { CliFlags, CliHandler, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { HostApp } from './app';
import { Plugin } from './plugin';

interface CliCommand {
  description: string;
  flags: CliFlags | null;
  handler: CliHandler;
}

/** Loads plugins as the app does, and holds what they register that has no other home. */
export class Plugins {
  readonly manifests: Record<string, PluginManifest> = {};
  readonly plugins: Record<string, Plugin> = {};
  readonly editorExtensions: Extension[] = [];
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, CliCommand>();
  readonly statusBarEl = document.body.createDiv({ cls: 'status-bar', attr: { role: 'status' } });

  constructor(private readonly app: HostApp) {}

  /**
   * Evaluates a built `main.js` as CommonJS and loads the plugin that it exports.
   *
   * @param obsidian what `require('obsidian')` gives.
   * @throws what the plugin throws while it loads.
   */
  async load(code: string, manifest: PluginManifest, obsidian: object): Promise<Plugin> {
    const modules: Record<string, unknown> = {
      obsidian,
      '@codemirror/state': codemirrorState,
      '@codemirror/view': codemirrorView,
    };
    const require = (name: string): unknown => {
      if (Object.hasOwn(modules, name)) return modules[name];
      throw new Error(`Cannot find module '${name}': the workbench does not supply it`);
    };
    const module: { exports: Record<string, unknown> } = { exports: {} };
    compile(code, manifest.id)(require, module, module.exports);
    const Exported = (module.exports['default'] ?? module.exports) as new (
      app: HostApp,
      manifest: PluginManifest,
    ) => Plugin;
    const plugin = new Exported(this.app, manifest);
    if (!(plugin instanceof Plugin)) throw new TypeError(`${manifest.id} exports no Plugin`);
    this.manifests[manifest.id] = manifest;
    this.plugins[manifest.id] = plugin;
    await load(plugin);
    return plugin;
  }

  unload(id: string): void {
    this.plugins[id]?.unload();
    delete this.plugins[id];
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Opens an `obsidian://` address. */
  openUri(address: string): void {
    const url = new URL(address);
    const action = url.hostname || url.pathname.replace(/^\/+/, '');
    const handler = this.protocolHandlers.get(action);
    if (!handler) throw new Error(`nobody handles obsidian://${action}`);
    handler({ action, ...Object.fromEntries(url.searchParams) });
  }

  /** Runs a command of Obsidian's own command line. */
  async runCli(command: string, params: Record<string, string> = {}): Promise<string> {
    const known = this.cliHandlers.get(command);
    if (!known) throw new Error(`no such command: ${command}`);
    return known.handler(params);
  }
}

/** `load()` does not wait for an asynchronous `onload`; the app does. */
async function load(plugin: Plugin): Promise<void> {
  const begin: () => unknown = plugin.onload.bind(plugin);
  const started: Promise<unknown>[] = [];
  plugin.onload = () => void started.push(Promise.resolve(begin()));
  plugin.load();
  await Promise.all(started);
}

type CommonJs = (require: (name: string) => unknown, module: object, exports: object) => void;

/**
 * Makes a function of a file's text, by a script element as a page has it; the file's errors name `plugin:<id>`.
 *
 * @throws SyntaxError when the text cannot be read as JavaScript.
 */
function compile(code: string, id: string): CommonJs {
  const name = 'workbenchPluginCode';
  Reflect.deleteProperty(window, name);
  const script = document.createElement('script');
  script.textContent = `window.${name} = (function anonymous(require, module, exports) {${code}\n});\n//# sourceURL=plugin:${id}`;
  document.head.appendChild(script);
  script.remove();
  const compiled: unknown = Reflect.get(window, name);
  if (typeof compiled !== 'function') throw new SyntaxError(`${id}: main.js cannot be read`);
  return compiled as CommonJs;
}
