import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Absolute path. */
  vault: string;
  write: boolean;
  /** 0 takes a free one. */
  port: number;
  build: boolean;
}

export const usage = 'usage: npm start -- [vault folder] [--write] [--port N] [--no-build]';

/**
 * Reads the arguments of `npm start`.
 *
 * @param folder where relative paths begin.
 * @throws Error with one line for the student: an unknown option, a port that is none, a folder that cannot be read.
 */
export function readStartOptions(args: readonly string[], folder: string, sample: string): StartOptions {
  const options: StartOptions = { vault: sample, write: false, port: 0, build: true };
  const folders: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = splitOption(args[at] ?? '');
    if (name === '--write') options.write = true;
    else if (name === '--no-build') options.build = false;
    else if (name === '--port') options.port = readPort(inline ?? args[++at]);
    else if (name.startsWith('-')) throw new Error(`unknown option ${name}; ${usage}`);
    else folders.push(args[at] ?? '');
  }
  if (folders.length > 1) throw new Error(`more than one folder given; ${usage}`);
  if (folders[0] !== undefined) options.vault = path.resolve(folder, folders[0]);
  checkVault(options.vault, options.write);
  return options;
}

function splitOption(arg: string): [string, string | undefined] {
  const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return equals < 0 ? [arg, undefined] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

function readPort(given: string | undefined): number {
  const port = Number(given);
  if (given === undefined || !/^\d+$/.test(given) || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535; ${usage}`);
  }
  return port;
}

function checkVault(vault: string, write: boolean): void {
  const info = statSync(vault, { throwIfNoEntry: false });
  if (!info) throw new Error(`there is no folder ${vault}`);
  if (!info.isDirectory()) throw new Error(`${vault} is not a folder`);
  try {
    accessSync(vault, constants.R_OK | constants.X_OK | (write ? constants.W_OK : 0));
  } catch {
    throw new Error(`${vault} cannot be ${write ? 'written to' : 'read'}`);
  }
}
