export interface Lettered {
  /** Lower case, or a number; empty where the option has none. */
  readonly letter: string;
  /** Plain text. */
  readonly text: string;
}

const FIRST = /^\(?(?:options?\s+)?\(?([a-h]|\d{1,2})(?:\\?[.):]|\s*$|(?=[\s,;&/+–—-]))\)?/i;
const NEXT = /^\s*(?:,|;|&|\/|\+|and\b)\s*(?:and\s+|options?\s+)?\(?([a-h]|\d{1,2})(?![a-z\d])[.)]*/i;
/** "A company pays …": what follows an "A" that is an article. */
const GOES_ON = /^\s+(?!(?:is|are|was|because|since|as|for|and|or|with|due)\b)[a-z]/;
const LEADS = /^[\s.,:;)–—-]+/;
/** "AD", "B C", "AcD". */
const RUN = /^\(?([A-H][A-Ha-h]{1,4}|[A-H](?:\s[A-H]){1,4})\)?(?=[\s.,:;)–—-]|$)/;

/** Which options the answer names: by letter or number, or by beginning with the option's own text. */
export function correctOptions(options: readonly Lettered[], answer: string): number[] {
  if (options.length === 0 || answer === '') return [];
  const letters = leadingLetters(options, answer).letters;
  for (const m of answer.matchAll(/\boptions?\s+\(?([a-h]|\d{1,2})\)?(?:\s+is\b|\s+are\b|\s|$)/gi))
    letters.add((m[1] ?? '').toLowerCase());
  for (const m of answer.matchAll(/((?:\([a-h\d]\)\s*(?:,|and|&)?\s*)+)(?:is|are)\s+(?:the\s+)?(?:correct|right)/gi))
    for (const l of (m[1] ?? '').match(/[a-h\d]/gi) ?? []) letters.add(l.toLowerCase());
  const byLetter = options.flatMap((o, i) => (o.letter !== '' && letters.has(o.letter) ? [i] : []));
  if (byLetter.length > 0) return byLetter;
  const byText = options.flatMap((o, i) => (isNamedBy(answer, o.text) ? [i] : []));
  return byText.length === 1 ? byText : [];
}

/** Whether the answer is the option, with a reason at most: "NLB, because …", but not "NLB has no …". */
function isNamedBy(answer: string, option: string): boolean {
  const words = option.match(/[\p{L}\p{N}]+/gu);
  if (
    !words ||
    !answer
      .slice(0, 60)
      .toLowerCase()
      .includes(words[0]?.toLowerCase() ?? '')
  )
    return false;
  const own = new RegExp(`^[^\\p{L}\\p{N}]*${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu').exec(answer);
  const rest = own && answer.slice(own[0].length);
  return (
    rest !== null &&
    /^\W*$|^[\s*_"”)]*(?:[.:;!(–—]|-\s|,?\s*(?:because|since|as|due to|is the|is correct)\b)/.test(rest)
  );
}

/** What an answer says beside naming the options. */
export function reasonIn(options: readonly Lettered[], correct: readonly number[], answer: string): string {
  const { letters, end } = leadingLetters(options, answer);
  let rest = letters.size === 0 ? answer : answer.slice(end).replace(LEADS, '');
  const own = correct.length === 1 ? (options[correct[0] ?? -1]?.text ?? '') : '';
  if (own !== '' && rest.toLowerCase().startsWith(own.toLowerCase())) rest = rest.slice(own.length);
  return rest.replace(LEADS, '');
}

function leadingLetters(options: readonly Lettered[], answer: string): { letters: Set<string>; end: number } {
  const letters = new Set<string>();
  const run = RUN.exec(answer);
  const named = (run?.[1] ?? '').toLowerCase().replace(/\s/g, '');
  if (run && [...named].every((l, i) => l > named.charAt(i - 1) && options.some((o) => o.letter === l)))
    return { letters: new Set(named), end: run[0].length };
  const first = FIRST.exec(answer);
  if (!first) return { letters, end: 0 };
  let end = first[0].length;
  if (/^a$/i.test(first[0]) && GOES_ON.test(answer.slice(end, end + 40))) return { letters, end: 0 };
  letters.add((first[1] ?? '').toLowerCase());
  for (let next = NEXT.exec(answer.slice(end)); next; next = NEXT.exec(answer.slice(end, end + 60))) {
    letters.add((next[1] ?? '').toLowerCase());
    end += next[0].length;
  }
  return { letters, end };
}
