import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStartOptions } from './server/start-options';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  writeFileSync(path.join(folder, 'note.md'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (...args: string[]): unknown => readStartOptions(args, path.dirname(folder), folder);

describe('the arguments of npm start', () => {
  it('take the sample vault, a free port and memory when there are none', () => {
    expect(read()).toEqual({ vault: folder, write: false, port: 0, build: true });
  });

  it('name a folder from where the command is run, and switches in any order', () => {
    expect(read('--write', path.basename(folder), '--port', '8080', '--no-build')).toEqual({
      vault: folder,
      write: true,
      port: 8080,
      build: false,
    });
    expect(read('--port=0')).toMatchObject({ port: 0 });
  });

  it.each([
    [['missing'], /there is no folder .*missing/],
    [['--port', 'many'], /--port takes a number/],
    [['--port'], /--port takes a number/],
    [['--port', '70000'], /--port takes a number/],
    [['--fast'], /unknown option --fast/],
    [['.', '..'], /more than one folder/],
  ])('refuse %j in one line', (args, message) => {
    expect(() => read(...args)).toThrow(message);
    try {
      read(...args);
    } catch (error) {
      expect(String(error)).not.toContain('\n');
    }
  });

  it('refuse a file where a folder is needed', () => {
    expect(() => read(path.join(folder, 'note.md'))).toThrow(/is not a folder/);
  });
});
