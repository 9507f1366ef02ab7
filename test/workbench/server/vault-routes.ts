import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { VaultStore } from './vault-store';

export interface Reply {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

const maxBody = 64 * 1024 * 1024;

/**
 * The vault over HTTP: `GET /api/list`, `POST /api/texts {paths}`, `POST /api/stat {path}`, `POST /api/folder {path}`,
 * `POST /api/rename {from, to}`, and `GET`, `PUT` and `DELETE` of `/vault/<path>`.
 *
 * @returns `null` for a request that is not about the vault.
 */
export async function handleVaultRequest(store: VaultStore, request: IncomingMessage, url: URL): Promise<Reply | null> {
  const method = request.method ?? 'GET';
  if (url.pathname.startsWith('/vault/')) {
    const file = cleanPath(decodeURIComponent(url.pathname.slice('/vault/'.length)));
    if (file === null) return { status: 400, type: 'text/plain', body: 'not a path inside the vault' };
    if (method === 'GET') return serveFile(store, file);
    if (method === 'PUT') return json(await store.put(file, await readBody(request), timesOf(url)));
    if (method === 'DELETE') return json(await store.remove(file));
    return null;
  }
  if (method === 'GET' && url.pathname === '/api/list') return json(await store.list());
  if (method !== 'POST' || !url.pathname.startsWith('/api/')) return null;

  const body: unknown = JSON.parse(new TextDecoder().decode(await readBody(request)) || '{}');
  switch (url.pathname) {
    case '/api/texts':
      return json(await readTexts(store, pathsOf(body)));
    case '/api/stat':
      return json(await store.stat(pathOf(body, 'path')));
    case '/api/folder':
      return json(await store.makeFolder(pathOf(body, 'path')));
    case '/api/rename':
      return json(await store.rename(pathOf(body, 'from'), pathOf(body, 'to')));
    default:
      return null;
  }
}

/** @throws RangeError when the body is longer than 64 MiB. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.byteLength;
    if (length > maxBody) throw new RangeError('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readTexts(store: VaultStore, paths: string[]): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for (const file of paths) {
    const bytes = await store.read(file);
    // The byte order mark stays, as it does in the app.
    if (bytes) texts.push([file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]);
  }
  return Object.fromEntries(texts);
}

async function serveFile(store: VaultStore, file: string): Promise<Reply> {
  const bytes = await store.read(file);
  if (!bytes) return { status: 404, type: 'text/plain', body: 'not found' };
  // A page or drawing of the vault opened on its own address must stay inert.
  const headers = {
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  };
  return {
    status: 200,
    type: mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    body: bytes,
    headers,
  };
}

function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value ?? null) };
}

function timesOf(url: URL): { ctime?: number; mtime?: number } {
  const times: { ctime?: number; mtime?: number } = {};
  for (const key of ['ctime', 'mtime'] as const) {
    const given = url.searchParams.get(key);
    if (given !== null && Number.isFinite(Number(given))) times[key] = Number(given);
  }
  return times;
}

function pathsOf(body: unknown): string[] {
  const given: unknown = body && typeof body === 'object' && 'paths' in body ? body.paths : null;
  if (!Array.isArray(given)) throw new TypeError('paths is missing');
  return given.map((path: unknown) => cleanPath(path)).filter((path) => path !== null);
}

function pathOf(body: unknown, key: string): string {
  const given: unknown =
    body && typeof body === 'object' ? Object.entries(body).find(([name]) => name === key)?.[1] : null;
  const path = cleanPath(given);
  if (path === null) throw new TypeError(`${key} is not a path inside the vault`);
  return path;
}

function cleanPath(given: unknown): string | null {
  if (typeof given !== 'string' || given.includes('\0')) return null;
  const parts = given.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

const mimeTypes: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
  '.md': 'text/plain',
  '.txt': 'text/plain',
  '.json': 'application/json',
};
