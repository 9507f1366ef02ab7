import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What finding a browser looks at; the defaults are this machine's. */
export interface Machine {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  isExecutable(file: string): boolean;
  /** The user's number; 0 is root, undefined where there are none. */
  uid: number | undefined;
  /** @throws when the program is missing or fails. */
  run(program: string, args: string[]): void;
}

const advice = 'Install Chrome, Chromium or Edge, or set CHROME_PATH to one.';

/** @returns the path of an installed Chrome, Chromium or Edge, `CHROME_PATH` first; `null` when there is none. */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const given = machine.env['CHROME_PATH'];
  const candidates = given ? [given] : candidatesOn(machine);
  return candidates.find((file) => machine.isExecutable(file)) ?? null;
}

/**
 * Finds a browser or, on Debian and its kin as root or with sudo that asks for no password, installs Chromium.
 *
 * @throws Error with one line that says what to install.
 */
export function ensureBrowser(machine: Machine = thisMachine): string {
  const found = findBrowser(machine);
  if (found) return found;
  const given = machine.env['CHROME_PATH'];
  if (given) throw new Error(`CHROME_PATH names no program that can be run: ${given}`);
  if (machine.platform === 'linux') {
    try {
      installWithApt(machine);
    } catch {
      throw new Error(`No browser was found. ${advice}`);
    }
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(`No browser was found. ${advice}`);
}

function installWithApt(machine: Machine): void {
  const asRoot = (args: string[]): void =>
    machine.uid === 0 ? machine.run('apt-get', args) : machine.run('sudo', ['-n', 'apt-get', ...args]);
  try {
    asRoot(['install', '-y', '--no-install-recommends', 'chromium']);
  } catch {
    asRoot(['update']);
    asRoot(['install', '-y', '--no-install-recommends', 'chromium']);
  }
}

function candidatesOn({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')];
    return homes.flatMap((home) => names.map((name) => `${home}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return homes
      .filter((home) => home !== undefined)
      .flatMap((home) => programs.map((program) => `${home}\\${program}`));
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin', '/opt/google/chrome'];
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  uid: process.getuid?.(),
  isExecutable(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run(program, args) {
    execFileSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
};
