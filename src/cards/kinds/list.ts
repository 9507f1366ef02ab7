import { leadOver, type Bullet } from '../../notes';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { withLead } from '../prompt';
import { BLANK, blankOut } from '../text/blank';
import { itemsIn } from '../text/items';
import { isOpenEnd, withoutOpenEnd } from '../text/openers';
import { labelOf, statementOf } from '../text/tidy';
import { contentStems, flat, hasWords, wordCount } from '../text/words';
import { isGeneric } from '../text/terms';
import { OPTION } from '../facts';
import { isInlineList } from './definition';

const FEWEST = 2;
const MOST = 9;
const ITEM_WORDS = 16;

/** All children of a bullet that introduces them, or all items of "Label: a, b and c", to be recalled one by one. */
export function listDrafts(frame: Frame): Draft[] {
  return recallDrafts(frame, childList(frame) ?? inlineList(frame), '');
}

function recallDrafts(frame: Frame, listed: Listed | undefined, what: string): Draft[] {
  const { label, items, isCut } = listed ?? { label: '', items: [] };
  if (items.length < FEWEST || items.length > MOST || label === '') return [];
  if (new Set(items.map(flat)).size < items.length) return [];
  const about = frame.about.filter((a) => !hasWords(label, a) && !hasWords(a, label)).map((a) => blankOut(a, items));
  const many = items.length === 2 ? 'both' : `all ${String(items.length)}`;
  const named = blankOut(label, items);
  const ask = isSubject(label, items) ? `recall ${many} points on “${named}”` : `recall ${many}: ${named}`;
  const prompt = withLead(about.join(' › '), ask, ' — ');
  const score = !isCut && isGradable(label, named, items) ? 60 + items.length : 0;
  return [
    {
      kind: 'list',
      what,
      prompt,
      answer: items.join('; '),
      accepted: items,
      hidden: items,
      score,
      weak: false,
    },
  ];
}

/** The list that a line of a paragraph introduces, asked at its first bullet: "Kinds of locks:" and bullets below it. */
export function introducedDrafts(frame: Frame): Draft[] {
  const { note, bullet } = frame;
  const title = bullet.above === undefined ? '' : leadOver(note, bullet);
  if (!/[:：]$/.test(title)) return [];
  const items = [bullet, ...frame.siblings.filter((s) => s.index > bullet.index && leadOver(note, s) === title)];
  return recallDrafts(frame, childrenAs(items, labelOf(title)), 'introduced');
}

/** Says what its items are no more than "more of it". */
const NO_TITLE =
  /^(?:see also|also|(?:for )?example|e\.?g|i\.?e|note|ex|more|others?|to show .*support|links?|resources)s?$/i;
/** Left open for what stands under it, or cut off by the end of the line. */
const OPEN =
  /\s(?:and|or|of|to|the|a|an|by|for|with|from|in|on|at|as|is|are|can|that|which|include|includes|including|via|using)$|^(?:for|if|when|how|in|on|with|by|to|from|at|during|after|before)\s.*:$/i;

/** "From:" and "To:" with more under them. */
const NO_ITEM = /^(?:from|to|by|with|for|at|if|when|how|why|what|who|where)$/i;

/** Whether the student could tell when all are named: each item says something by itself, and the title says what they are. */
function isGradable(label: string, named: string, items: readonly string[]): boolean {
  return (
    !NO_TITLE.test(label) &&
    contentStems(label).length > 0 &&
    !/\be\.?g\.?$/i.test(label) &&
    !named.includes(BLANK) &&
    items.every((i) => !OPEN.test(i) && /\p{L}{2}|\p{L}\d|\d{2}/u.test(i) && !NO_ITEM.test(i))
  );
}

/** "Reliability" with sentences under it is what they are about; "Use cases" and "Rules match on" are what they are. */
function isSubject(label: string, items: readonly string[]): boolean {
  const long = items.filter((i) => wordCount(i) > 3).length * 2 > items.length;
  return long && wordCount(label) <= 5 && !/[^isu]s$|\s[a-z]+$/.test(label);
}

interface Listed {
  readonly label: string;
  readonly items: string[];
  /** Whether commas and "and" part something else than items. */
  readonly isCut?: boolean;
}

function childList(frame: Frame): Listed | undefined {
  const introduces = frame.bullet.notFact === 'label' || /[:：]\s*$/.test(frame.statement);
  if (!introduces) return undefined;
  return childrenAs(frame.children, labelOf(frame.bullet.text));
}

function childrenAs(bullets: readonly Bullet[], label: string): Listed | undefined {
  const items = bullets
    .filter((c) => !/^e\.?g\b/i.test(c.text) && !isGeneric(labelOf(c.text)) && !isGeneric(itemOf(c.text)))
    .filter((c) => !isOpenEnd(c.text))
    .filter((c) => c.notFact === null || c.notFact === 'label' || c.notFact === 'links')
    // "For each shard:" is no item, but what stands under it.
    .map((c) => (OPEN.test(c.text) ? c.text : itemOf(c.text)));
  return items.every((i) => i !== '' && !OPTION.test(i) && wordCount(i) <= ITEM_WORDS) && wordCount(label) <= 20
    ? { label, items }
    : undefined;
}

function inlineList(frame: Frame): Listed | undefined {
  const m = /^([^:]{2,80}?)(?::|\s[–—-])\s+(\S.*)$/.exec(frame.statement);
  if (!m?.[1] || !m[2] || frame.bullet.notFact !== null) return undefined;
  const said = withoutOpenEnd(m[2]).replace(/[.;,\s]+$/, '');
  if (!isInlineList(said) || /\(/.test(said)) return undefined;
  const names = frame.mentions.map((mention) => frame.statement.slice(mention.start, mention.end));
  const items = itemsIn(said, names)
    .map((i) => i.trim())
    .filter((i) => i !== '');
  // "create, renew and deploy certificates" is a sentence, and no list of three things.
  const sizes = items.map(wordCount);
  if (items.slice(0, -1).every((i) => /^\p{Ll}+$/u.test(i)) && (sizes[sizes.length - 1] ?? 1) > 1) return undefined;
  if (/^\p{Ll}/u.test(items[0] ?? '') && Math.max(...sizes) > 2 * Math.min(...sizes)) return undefined;
  // "SQL to analyze and transform streams": cut in the middle of what is done.
  const isCut = items.some(
    (item, i) => /^(?:e\.?g|i\.?e)\b/i.test(item) || (i < items.length - 1 && /\sto \p{Ll}+$/u.test(item)),
  );
  return items.length >= 3 && contentStems(m[1]).length > 0 ? { label: labelOf(m[1]), items, isCut } : undefined;
}

/** A child as an item: its term where it is a definition, else its text. */
function itemOf(text: string): string {
  const statement = statementOf(text).text.replace(/[.;,:\s]+$/, '');
  const term = /^([^:]{2,50}):\s+\S/.exec(statement)?.[1];
  return term && wordCount(term) <= 6 ? term.trim() : statement;
}

export const listExamples: readonly CardExample[] = [
  {
    shows: 'the children of a label are recalled together',
    name: 'Load balancers',
    markdown: '- Listener rules can match on:\n    - host header\n    - path pattern\n    - source IP\n',
    cards: [
      {
        prompt: 'Load balancers — recall all 3: Listener rules can match on',
        answer: 'host header; path pattern; source IP',
      },
    ],
  },
  {
    shows: 'a label with items behind it is a list as well',
    name: 'Databases',
    markdown: '- Engines of the managed relational service: MariaDB, Oracle and Db2\n',
    cards: [
      {
        prompt: 'Databases — recall all 3: Engines of the managed relational service',
        answer: 'MariaDB; Oracle; Db2',
      },
    ],
  },
  {
    shows: 'an "and" in a name parts nothing',
    name: 'Bills',
    markdown: '- Tools for the bill of a month: Cost Explorer, AWS Budgets, Cost and Usage Report\n',
    cards: [
      {
        prompt: 'Bills — recall all 3: Tools for the bill of a month',
        answer: 'Cost Explorer; AWS Budgets; Cost and Usage Report',
      },
    ],
  },
];
