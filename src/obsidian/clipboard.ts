// Both reject, and never throw, where the system gives no clipboard or refuses: callers wait for the promise to say so.

/** Puts text on the clipboard. */
export function copyText(text: string): Promise<void> {
  return attempt(() => navigator.clipboard.writeText(text));
}

/** Puts a picture on the clipboard, which may still be in the making: a system that asks for a key press wants to be asked at once. */
export function copyPng(png: Promise<Blob>): Promise<void> {
  // Nobody else hears of a picture that can't be made where there is no clipboard either.
  png.catch(() => undefined);
  return attempt(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]));
}

async function attempt(copy: () => Promise<void>): Promise<void> {
  await copy();
}
