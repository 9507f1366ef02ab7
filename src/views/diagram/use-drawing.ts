import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { DiagramRenderer, Drawing } from './renderer';

interface Held {
  readonly text: string;
  readonly theme: string;
  readonly drawing: Drawing;
}

/**
 * The drawing of a text: at once where it is known, later where it is not, and while a changed text is being drawn
 * still the one before, so that nothing flickers. Undefined until there is one or while not `wanted`.
 */
export function useDrawing(
  renderer: DiagramRenderer,
  text: string,
  theme: string,
  wanted: boolean,
): Drawing | undefined {
  const [held, setHeld] = useState<Held | undefined>(() => found(renderer, text, theme));
  const current = held?.text === text && held.theme === theme;
  useLayoutEffect(() => {
    if (current) return;
    const known = found(renderer, text, theme);
    if (known !== undefined) setHeld(known);
  }, [renderer, text, theme, current]);
  useEffect(() => {
    if (current || !wanted) return;
    let stale = false;
    void renderer.draw(text, theme).then((drawing) => {
      if (!stale) setHeld({ text, theme, drawing });
    });
    return () => {
      stale = true;
    };
  }, [renderer, text, theme, wanted, current]);
  return held?.drawing;
}

function found(renderer: DiagramRenderer, text: string, theme: string): Held | undefined {
  const drawing = renderer.known(text, theme);
  return drawing && { text, theme, drawing };
}
