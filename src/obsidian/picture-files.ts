import type { App } from 'obsidian';

/**
 * Saves a picture where the app puts attachments of the note, under a name that is free there, and returns its path. Signs that a file's
 * name can't have, or that a link to it couldn't, become blanks.
 */
export async function savePicture(app: App, note: string, name: string, content: string | Blob): Promise<string> {
  const safe = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  const path = await app.fileManager.getAvailablePathForAttachment(safe, note);
  const file =
    typeof content === 'string'
      ? await app.vault.create(path, content)
      : await app.vault.createBinary(path, await content.arrayBuffer());
  return file.path;
}
