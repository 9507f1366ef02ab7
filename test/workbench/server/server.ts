import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleHost, readMermaid } from './bundle-host';
import { handleVaultRequest, readBody } from './vault-routes';
import { VaultStore } from './vault-store';

/** Files of the plugin under test, read anew on every page load so that a rebuild needs only a reload. */
export interface PluginFiles {
  mainJs: string;
  manifest: string;
  styles: string;
}

export interface WorkbenchOptions {
  /** Absolute path of the vault folder. */
  vault: string;
  plugin: PluginFiles;
  /** Lets what the plugin writes reach the vault folder. */
  write?: boolean;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Files laid over the vault from the start, path to text; never written to disk. */
  seed?: Record<string, string>;
}

export interface Workbench {
  /** `http://localhost:<port>/` */
  url: string;
  store: VaultStore;
  close(): Promise<void>;
}

const page = path.join(path.dirname(fileURLToPath(import.meta.url)), '../page');

/**
 * Nothing of the page may leave this machine: whatever tries is stopped by the browser, and the page counts it as an error. Inline
 * scripts are not stopped, since the app stops none: a plugin that lets a note's markup through must be found out here.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Serves the workbench on this machine only.
 *
 * @throws when the port is taken.
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const store = new VaultStore(options.vault, options.write ?? false, options.seed);
  const host = bundleHost();
  const statics: Record<string, { type: string; load: () => Promise<string> }> = {
    '/': { type: 'text/html', load: () => readFile(path.join(page, 'index.html'), 'utf8') },
    '/workbench.css': { type: 'text/css', load: () => loadStyles() },
    '/host.js': { type: 'text/javascript', load: () => host },
    '/mermaid.js': { type: 'text/javascript', load: readMermaid },
    '/plugin/main.js': { type: 'text/javascript', load: () => readFile(options.plugin.mainJs, 'utf8') },
    '/plugin/manifest.json': { type: 'application/json', load: () => readFile(options.plugin.manifest, 'utf8') },
    '/plugin/styles.css': { type: 'text/css', load: () => readFile(options.plugin.styles, 'utf8').catch(() => '') },
    '/api/info': {
      type: 'application/json',
      load: async () => JSON.stringify({ name: path.basename(options.vault), system: process.platform }),
    },
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!isLocal(request)) return send(response, 403, 'text/plain', 'only for this machine');
    if (request.method === 'POST' && url.pathname === '/__reset') {
      await readBody(request);
      store.reset();
      return send(response, 200, 'application/json', '{}');
    }
    const fixed = statics[url.pathname];
    if (fixed && request.method === 'GET') return send(response, 200, fixed.type, await fixed.load());
    const reply = await handleVaultRequest(store, request, url);
    if (reply) return send(response, reply.status, reply.type, reply.body, reply.headers);
    send(response, 404, 'text/plain', 'not found');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  });
  const port = await listen(server, options.port ?? 0);
  // A page that does not build is an error of this call, not of the first visitor.
  try {
    await host;
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    url: `http://localhost:${port}/`,
    store,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function loadStyles(): Promise<string> {
  const names = ['theme.css', 'app.css', 'controls.css', 'dialogs.css', 'note.css', 'phone.css'];
  const texts = await Promise.all(names.map((name) => readFile(path.join(page, name), 'utf8')));
  return texts.join('\n');
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) return;
  const charset = type.startsWith('text/') || type === 'application/json' ? '; charset=utf-8' : '';
  response.writeHead(status, {
    'content-type': type + charset,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}

/** Refuses other hosts' names and other pages' requests, so that a web site open beside the workbench cannot reach the vault. */
function isLocal(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return false;
  const origin = request.headers.origin;
  return origin === undefined || origin === `http://${host}`;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
