import { afterEach, describe, expect, it, vi } from 'vitest';
import { BulletLights, LitList } from '../../src/views/diagram/bullet-lights';

vi.mock('obsidian', async () => await import('obsidian-test-mocks/obsidian'));

/** An element as another window has them: of no class that this one knows. */
class Elsewhere extends EventTarget {
  readonly nodeType = 1;
  closest = (): unknown => ({ dataset: { line: '2' } });
}

describe('a list in reading view', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('lights the arrow of a bullet in a pop-out window too', () => {
    vi.stubGlobal('Element', class {});
    const el = new Elsewhere();
    const lights = new BulletLights();
    const pointed: (number | undefined)[] = [];
    lights.add({ path: 'Shop.md', onBullet: (line) => pointed.push(line) });
    const list = new LitList(
      el as unknown as HTMLElement,
      'Shop.md',
      () => 5,
      lights,
      () => () => undefined,
    );
    list.onload();
    el.dispatchEvent(new Event('pointerover'));
    expect(pointed).toEqual([7]);
  });
});
