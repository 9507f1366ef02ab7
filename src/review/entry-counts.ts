import type { LogEntries } from './log-files';

/*
 * The entries of a device are counted from one on: by the number of the last one it shows how many of them are not there.
 */

/** The number of the last entry of a device; 0 where it has none. */
export function lastCount({ reviews, undos, wishes, quiz }: LogEntries, device: string): number {
  const { words } = reviews;
  const [own] = words.id(`${device}-1`);
  let last = 0;
  for (let i = 0; i < reviews.length; i++) if (reviews.device(i) === own) last = Math.max(last, reviews.count(i));
  for (const entries of [undos, wishes, quiz])
    for (const { id } of entries) {
      const [by, count] = words.id(id);
      if (by === own) last = Math.max(last, count);
    }
  return last;
}

/**
 * How many entries of each device are not there although later ones are. Where two have the same number, as after a backup was
 * restored, it says too few.
 *
 * @param lastId of this device, which may know of later entries than the log
 */
export function missingEntries({ reviews, undos, wishes, quiz }: LogEntries, lastId: string): Map<string, number> {
  const { words } = reviews;
  const last: number[] = [];
  const missing: number[] = [];
  const note = (device: number, count: number, there = 1): void => {
    if (count === 0) return;
    const more = Math.max(0, count - (last[device] ?? 0));
    last[device] = (last[device] ?? 0) + more;
    missing[device] = (missing[device] ?? 0) + more - there;
  };
  for (let i = 0; i < reviews.length; i++) note(reviews.device(i), reviews.count(i));
  for (const entries of [undos, wishes, quiz]) for (const { id } of entries) note(...words.id(id));
  note(...words.id(lastId), 0);
  return new Map(missing.flatMap((n, device) => (n > 0 ? [[words.devices.text(device), n] as const] : [])));
}
