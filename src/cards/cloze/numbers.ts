import { once } from '../../tables';
import { units } from '../data/patterns';
import { WORTH, type Candidate } from './candidate';

/** A sign before it ("< 1 hour") is left in the prompt: it is no part of an answer. */
const NUMBER = '~?\\s?\\d(?:[\\d.,]*\\d)?(?:[–±-]\\d[\\d.,]*)?(?:\\s(?:to|and|or)\\s\\d[\\d.,]*)?';
const WITH_UNIT = once(
  () => new RegExp(`(^|[^\\p{L}\\p{N}.,$/±-])(${NUMBER}\\s?(${units().replace(/\n/g, '')}))(?![\\p{L}\\p{N}])`, 'giu'),
);
/** Any other plural counted: "5 security groups". */
const COUNTED = new RegExp(
  `(^|[^\\p{L}\\p{N}.,$/±-])(${NUMBER}\\s((?:(?!(?:for|per|with|from|and|the)\\s)[a-z]{3,} ){0,2}[a-z]{3,}[^\\Ws]s))(?![\\p{L}\\p{N}-])`,
  'gu',
);
/** "RFC 3986 addresses", "Layer 2 loops": the number tells which, and not how many. */
const NUMBERED =
  /\b(?!SSD|HDD|RAM|AND|OR)[A-Z]{3,} $|\b(?:[Pp]orts?|[Ll]ayer|[Vv]ersion|[Ll]evel|[Aa]rticle|[Ss]ection|[Cc]hapter) $/;
/** "16 means": the number is said to do something, and nothing is counted. */
const DONE =
  /\s(?:means|becomes|requires|allows|contains|makes|takes|gives|gets|goes|leads|comes|lies|stays|adds|equals|belongs)$/;
/** "5 minutes (1 when ferries wait)": a clause begins, and nothing is counted. */
const CLAUSE = /^\S+\s(?:when|if|while|where|that|which|as)\s/;
const ADDRESS = /^\d+\.\d+\.\d/;
const MONEY = /(^|[\s(])(\$\s?\d[\d.,]*\d|\$\s?\d)(?![\d])/g;
const NAMED =
  /\b(ports?|layer|version|level|tier|article|section|amendment|chapter|rfc)\s+(\d[\d.]*(?:\/\d+)?)(?![\d%])/gi;

/** "six years", "twelve copies"; one and two are said of everything. */
const SPELT =
  /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))? ((?:minute|hour|day|week|month|year|copie|time|member|vote|chamber|judge|juror)s?|copy|percent)\b/gi;
const LARGE = /(^|[\s(~])(\d[\d.,]*\s(?:thousand|million|billion|trillion)(?:\s\p{Ll}+s)?)(?!\p{L})/gu;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = new RegExp(
  `\\b(?:in|by|since|until|from|during|of)\\s((?:(?:early|late|${MONTH})\\s)?(?:1\\d|20)\\d\\d)(?![\\d%/-]|[.,]\\d)`,
  'g',
);
/** "4 July 1776", "July 4th, 1776": a day is asked as a whole, but for the two of a life in brackets. */
const DAY = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?=,? \\d{4}))(?:,? \\d{4})?(?![\\p{L}\\d]|\\s[–-]\\s)`,
  'gu',
);
/** What stands before the day of a birth or a death in brackets. */
const LIVED = /\($|\([^()]*[–-]\s$/;

/** "Up to 5 per household": what is counted was said before. */
const BOUND =
  /\b(?:up to|at most|at least|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|limit of)\s(\d[\d,]*)(?=\s(?:per|for|in|by)\s|[,;)]|\.?$)/gi;

/** "100s of", "thousands of" */
const ROUND =
  /(^|\s)((?:10+0?s|(?:tens|dozens|hundreds|thousands|millions|billions)(?: of (?:thousands|millions))?))(?= of\s)/gi;

/** Numbers with their unit ("35 days", "99.99 %"), prices, and numbers that a word names ("port 443", "layer 7"). */
export function numberCandidates(statement: string): Candidate[] {
  const found: Candidate[] = [];
  for (const m of statement.matchAll(DAY))
    if (!LIVED.test(statement.slice(0, m.index)))
      found.push({ ...at(m.index, m[0]), what: 'n-day-date', score: WORTH.acronym + 2 });
  for (const m of statement.matchAll(WITH_UNIT())) {
    const answer = (m[2] ?? '').trim();
    const start = m.index + m[0].length - answer.length;
    const isName = NUMBERED.test(statement.slice(0, start));
    found.push({ ...at(start, answer), what: `n-${unitName(m[3] ?? '')}`, ...(isName ? { score: 0 } : {}) });
  }
  for (const m of statement.matchAll(COUNTED)) {
    const answer = (m[2] ?? '').trim();
    const start = m.index + m[0].length - answer.length;
    if (found.some((f) => f.start < start + answer.length && start < f.end)) continue;
    const isName =
      NUMBERED.test(statement.slice(0, start)) ||
      ADDRESS.test(answer) ||
      DONE.test(answer) ||
      CLAUSE.test(answer) ||
      statement[start - 1] === '^';
    found.push({ ...at(start, answer), what: `n-${unitName(m[3] ?? '')}`, ...(isName ? { score: 0 } : {}) });
  }
  for (const m of statement.matchAll(MONEY))
    found.push({ ...at(m.index + (m[1] ?? '').length, m[2] ?? ''), what: 'n-price' });
  const free = (start: number, end: number): boolean => !found.some((f) => f.start < end && start < f.end);
  for (const m of statement.matchAll(LARGE)) {
    const start = m.index + (m[1] ?? '').length;
    const answer = m[2] ?? '';
    if (free(start, start + answer.length)) found.push({ ...at(start, answer), what: 'n-of-large' });
  }
  for (const m of statement.matchAll(SPELT)) found.push({ ...at(m.index, m[0]), what: `n-${unitName(m[1] ?? '')}` });
  for (const m of statement.matchAll(YEAR)) {
    const answer = m[1] ?? '';
    const start = m.index + m[0].length - answer.length;
    if (!/\bas of $/i.test(statement.slice(0, start)) && free(start, start + answer.length))
      found.push({ ...at(start, answer), what: 'n-year-date', score: WORTH.acronym + 2 });
  }
  for (const m of statement.matchAll(ROUND))
    found.push({
      ...at(m.index + (m[1] ?? '').length, m[2] ?? ''),
      what: 'n-of',
      score: WORTH.phrase + 2,
      isContrast: true,
    });
  for (const m of statement.matchAll(BOUND)) {
    const answer = m[1] ?? '';
    const start = m.index + m[0].length - answer.length;
    if (free(start, start + answer.length)) found.push({ ...at(start, answer), what: 'n-bound' });
  }
  for (const m of statement.matchAll(NAMED)) {
    const number = (m[2] ?? '').replace(/\.$/, '');
    found.push({
      ...at(m.index + m[0].indexOf(m[2] ?? '', (m[1] ?? '').length), number),
      what: `n-${unitName(m[1] ?? '')}`,
    });
  }
  return numbered(found);
}

function at(start: number, answer: string): Omit<Candidate, 'what'> {
  return { start, end: start + answer.length, score: WORTH.number, accepted: [] };
}

/** The unit names a number, so that correcting the number keeps its schedule; the second of a unit gets a count. */
function numbered(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  return [...candidates]
    .sort((a, b) => a.start - b.start)
    .map((c) => {
      const n = (counts.get(c.what) ?? 0) + 1;
      counts.set(c.what, n);
      return n === 1 ? c : { ...c, what: `${c.what}-${n}` };
    });
}

function unitName(unit: string): string {
  const plain = unit.toLowerCase().replace(/[^a-z%/]+/g, '-');
  return plain === '%' ? 'percent' : plain.replace(/s$/, '');
}
