import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '../../scripts/chromium';

const machine = (files: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/bin' },
  uid: 1000,
  isExecutable: (file) => files.includes(file),
  run: () => {
    throw new Error('not here');
  },
  ...more,
});

describe('finding a browser', () => {
  it('takes CHROME_PATH before all', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/my/chrome'], { env: { CHROME_PATH: '/my/chrome' } }))).toBe(
      '/my/chrome',
    );
  });

  it.each([
    ['linux', '/usr/bin/chromium', { PATH: '/bin' }],
    ['linux', '/home/me/bin/google-chrome', { PATH: '/home/me/bin:/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['win32', 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe', { PROGRAMFILES: 'C:\\Programs' }],
  ] as const)('knows where it is on %s: %s', (platform, file, env) => {
    expect(findBrowser(machine([file], { platform, env }))).toBe(file);
  });
});

describe('making sure of a browser', () => {
  it('installs Chromium with apt as root', () => {
    const files: string[] = [];
    const ran: string[] = [];
    const run = (program: string, args: string[]): void => {
      ran.push([program, ...args].join(' '));
      files.push('/usr/bin/chromium');
    };
    expect(ensureBrowser(machine(files, { uid: 0, run }))).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get install -y --no-install-recommends chromium']);
  });

  it('asks sudo for no password otherwise, and fetches the lists when the package is not known', () => {
    const ran: string[] = [];
    const run = (program: string, args: string[]): void => {
      ran.push([program, ...args].join(' '));
      if (ran.length === 1) throw new Error('Unable to locate package');
    };
    expect(() => ensureBrowser(machine([], { run }))).toThrow(/^No browser was found\. Install/);
    expect(ran[1]).toBe('sudo -n apt-get update');
  });

  it('says in one line what to install where it cannot', () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      expect(() => ensureBrowser(machine([], { platform }))).toThrow(
        'Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
      );
    }
    expect(() => ensureBrowser(machine([], { env: { CHROME_PATH: '/none' } }))).toThrow(/CHROME_PATH names no program/);
  });
});
