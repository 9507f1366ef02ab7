import { useLayoutEffect, useState } from 'preact/hooks';
import type { DiagramRenderer, Drawing } from './renderer';

interface Held {
  readonly text: string;
  readonly theme: string;
  readonly drawing: Drawing;
}

/** Where there is no Mermaid it is asked for again after this many ms, then after twice as many, up to a minute. */
const RETRY_MS = 4000;
const LONGEST_MS = 60_000;

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
  const [held, setHeld] = useState<Held | undefined>(() => (wanted ? found(renderer, text, theme) : undefined));
  // Before the page is painted, as every millisecond of waiting for an effect would be seen.
  useLayoutEffect(() => {
    if (!wanted || (held?.text === text && held.theme === theme)) return;
    const known = found(renderer, text, theme);
    if (known !== undefined) {
      setHeld(known);
      return;
    }
    let stale = false;
    let timer: number | undefined;
    const ask = (wait: number): void => {
      void renderer.draw(text, theme).then((drawing) => {
        if (stale) return;
        setHeld({ text, theme, drawing });
        if (drawing.kind === 'no-mermaid') timer = window.setTimeout(() => ask(Math.min(2 * wait, LONGEST_MS)), wait);
      });
    };
    ask(RETRY_MS);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
    // Not when `held` changes: that would stop the asking again.
  }, [renderer, text, theme, wanted]);
  return held?.drawing;
}

function found(renderer: DiagramRenderer, text: string, theme: string): Held | undefined {
  const drawing = renderer.known(text, theme);
  return drawing && { text, theme, drawing };
}
