import { finishRenderMath, loadMathJax, renderMath } from 'obsidian';

/** By the app's own MathJax; undefined where it can't. */
export async function setMath(tex: string, display: boolean): Promise<HTMLElement | undefined> {
  try {
    await loadMathJax();
    const el = renderMath(tex, display);
    await finishRenderMath();
    return el;
  } catch {
    return undefined;
  }
}
