import { BadUsage } from './outcome';

export interface Arguments {
  readonly positional: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** `a b --count 3` -> positional and options. @throws BadUsage on an option that is not in `known` or has no value */
export function parseArguments(
  args: readonly string[],
  known: readonly string[],
  positional: { min: number; max: number },
): Arguments {
  const rest: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      rest.push(arg);
      continue;
    }
    const [name, inline] = arg.slice(2).split(/=(.*)/s);
    if (name === undefined || !known.includes(name)) throw new BadUsage(`unknown option ${arg}`);
    const value = inline ?? args[++i];
    if (value === undefined) throw new BadUsage(`option --${name} needs a value`);
    options.set(name, value);
  }
  if (rest.length < positional.min) throw new BadUsage(`missing argument`);
  if (rest.length > positional.max) throw new BadUsage(`unexpected argument "${rest[positional.max] ?? ''}"`);
  return { positional: rest, options };
}

/** @throws BadUsage unless it is a whole number of at least `least` */
export function wholeNumber(args: Arguments, name: string, fallback: number, least: number): number {
  const value = args.options.get(name);
  if (value === undefined) return fallback;
  const n = Number(value);
  if (!Number.isInteger(n) || n < least)
    throw new BadUsage(`--${name} must be a whole number of at least ${String(least)}`);
  return n;
}
