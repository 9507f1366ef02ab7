import { once } from '../../tables';
import { contrasts } from '../data/words';
import type { Frame } from '../frame';
import { WORTH, type Candidate } from './candidate';

interface Rows {
  /** Any word of any row, longest first, so that `semi-synchronous` isn't taken for `synchronous`. */
  readonly pattern: RegExp;
  /** The rows that a word, as {@link slug} writes it, stands in, by their numbers. */
  readonly of: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words that say little unless one of their row stands near. */
  readonly faint: ReadonlySet<string>;
  /** Words of size, order and number. */
  readonly degrees: ReadonlySet<string>;
}

const ROWS = once((): Rows => {
  const of = new Map<string, Set<number>>();
  const faint = new Set<string>();
  const degrees = new Set<string>();
  const spelt = new Set<string>();
  contrasts()
    .trim()
    .split('\n')
    .forEach((row, number) => {
      for (const written of row.trim().split(' ')) {
        const word = written.replace(/^[~^]/, '');
        spelt.add(word);
        const name = slug(word);
        if (word !== written) (written.startsWith('^') ? degrees : faint).add(name);
        of.set(name, (of.get(name) ?? new Set<number>()).add(number));
      }
    });
  const words = [...spelt].sort((a, b) => b.length - a.length);
  const source = words.map((w) => w.replace('/', '\\/').replace(/-/g, '[- ]?').replace(/_/g, '[- ]')).join('|');
  return { pattern: new RegExp(`(^|[^\\p{L}\\p{N}-])(${source})(?![\\p{L}\\p{N}-])`, 'giu'), of, faint, degrees };
});

/** Words with a known opposite or a known neighbour. */
export function contrastCandidates(frame: Frame): Candidate[] {
  const { statement } = frame;
  const { pattern, faint, degrees } = ROWS();
  return [...statement.matchAll(pattern)].flatMap((m) => {
    const word = m[2] ?? '';
    const start = m.index + (m[1] ?? '').length;
    // Every service is "fully managed", or "AWS managed".
    if (/\b(?:fully|aws)[ -]$/i.test(statement.slice(0, start))) return [];
    // "AWS Global Accelerator": in a row of capitals the word is part of a name.
    if (
      /^[A-Z]/.test(word) &&
      (/^ [A-Z]/.test(statement.slice(start + word.length)) || /[A-Z]\S* $/.test(statement.slice(0, start)))
    )
      return [];
    const what = slug(word);
    // "(not serverless)" is the contrast itself.
    const after = statement.slice(start + word.length);
    if (degrees.has(what)) {
      // "first of all", "before that", "multiple times": said in passing.
      const before = statement.slice(0, start);
      const isPoint =
        /^ \p{L}{3}/u.test(after) &&
        !/^ (?:of|that|this|than|times?|ways?|if|it|you)\b/i.test(after) &&
        // "is always sent": said of everything, unless something beside it never is. "after launching" is a matter of course.
        !(/^(?:always|never)$/.test(what) && !isContrasted(what, frame)) &&
        !(/^(?:before|after)$/.test(what) && /^ \p{L}+ing\b/u.test(after) && !isContrasted(what, frame)) &&
        // "must first enable" is said in passing; "the first" is not. "A minimum and a …" leaves one word.
        (what !== 'single' || isContrasted(what, frame)) &&
        !(/^(?:first|last)$/.test(what) && !/\bthe $/i.test(before)) &&
        !/\b(?:and|or|to)(?: an?| the)? $/i.test(before);
      // "across multiple accounts", "for maximum savings": how many or how much is no more than the setting.
      const isSetting =
        isPoint &&
        OF_SETTING.test(what) &&
        SETTING.test(before) &&
        !LIES.test(before) &&
        !AREA.test(after) &&
        !isContrasted(what, frame);
      const score = isSetting ? IN_PASSING : isPoint ? DEGREE : 0;
      return [{ start, end: start + word.length, what, score, accepted: [], isContrast: true }];
    }
    const isFaint = faint.has(what) && !NOT.test(statement.slice(0, start)) && !isContrasted(what, frame);
    // "based on demand", "virtual private network": part of what stands before it.
    const isPart =
      /\b(?:based|depending|virtual)[ -]$/i.test(statement.slice(0, start)) ||
      // "Encrypted with a key": what else?
      (/^(?:un)?encrypted$/.test(what) && /^ (?:with|using|by|via)\b/i.test(after)) ||
      (/^(?:eventual|strong)/.test(what) && !/^ consisten/i.test(after));
    const score = isPart ? 0 : isFaint ? FAINT : WORTH.contrast;
    return [{ start, end: start + word.length, what, score, accepted: [], isContrast: true }];
  });
}

const NOT = /\b(?:not|non|\p{L}+n['’]t)[ -](?:an? |be )?$/iu;

/** Below a phrase of two words: "_____ scales the group" has a dozen fillers. */
const FAINT = WORTH.phrase - 2;

/** Above a plain noun. */
const DEGREE = WORTH.phrase + 1;

/** What these say of a setting is said in passing. */
const OF_SETTING = /^(?:multiple|different|maximum|minimum|higher|lower)$/;
/** "across multiple zones": that something outlives one of them is the point. */
const AREA = /^ (?:availability |\S+ )?(?:azs?|zones?|regions?)\b/i;
/** Below every other way to ask. */
const IN_PASSING = WORTH.least + 1;
const SETTING =
  /\b(?:across|for|from|with|by|of|on|in|into|between|over|through|as|create|request|handle|use|run) (?:the )?$/i;
/** "Replicas lie in different zones" */
const LIES = /\b(?:be|is|are|must|lies?|stored|placed|kept|located|run) (?:in|on|across|from) $/i;

/** Bullets before and after that are looked at; of a list of a thousand not all. */
const NEAR = 20;

/** Whether another word of the same row stands in the statement, in what it is about or in the bullets beside it. */
function isContrasted(what: string, frame: Frame): boolean {
  const { pattern, of } = ROWS();
  const rows = of.get(what);
  const near = frame.siblings.filter((s) => Math.abs(s.index - frame.bullet.index) <= NEAR);
  return [frame.statement, ...frame.about, ...near.map((s) => s.text)].some((text) =>
    [...text.matchAll(pattern)].some((m) => {
      const other = slug(m[2] ?? '');
      return other !== what && [...(of.get(other) ?? [])].some((row) => rows?.has(row));
    }),
  );
}

function slug(word: string): string {
  return word.toLowerCase().replace(/[^a-z]+/g, '-');
}
