import type { Plugin } from 'esbuild';

export function pack(text: string): string;
export function packTables(root: string, records?: readonly string[]): Plugin;
