export interface Formula {
  readonly tex: string;
  /** On a line of its own. */
  readonly display: boolean;
}

/** As the app reads it: no blank inside the signs, no digit behind them, so that "$5 and $10" stays a sum of money. */
const MATH = /\$\$([^$]+)\$\$|\$([^\s$](?:[^$]*[^\s$\\])?)\$(?!\d)/g;

/** Commands that reach beyond the formula: addresses, classes, styles, ids, files, other commands' meaning. */
const REACHES_OUT =
  /\\(?:href|url|class|cssId|style|data|html\w*|require|unicode|includegraphics|input|special|(?:re)?newcommand|newenvironment|[egx]?def|let|csname)(?![a-z])/i;

/** Text and formulas in turn. What reaches beyond the formula stays as it is written. */
export function splitMath(text: string): (string | Formula)[] {
  const parts: (string | Formula)[] = [];
  let from = 0;
  for (const found of text.matchAll(MATH)) {
    const tex = found[1] ?? found[2] ?? '';
    if (REACHES_OUT.test(tex)) continue;
    parts.push(text.slice(from, found.index), { tex, display: found[1] !== undefined });
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}
