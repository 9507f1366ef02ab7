/** "routes to" -> "route to" */
export function baseForm(verb: string): string {
  return verb.replace(/^[a-z]+/, (word) =>
    word === 'caches'
      ? 'cache'
      : word
          .replace(/ies$/, 'y')
          .replace(/(ch|sh|ss|x|zz|o)es$/, '$1')
          .replace(/([^s])s$/, '$1'),
  );
}

/** Whether a name takes "do" and not "does": "Rules", but not "Kinesis", "Access" or "Status". */
export function isPlural(name: string): boolean {
  return /[^isu]s$/.test(name);
}
