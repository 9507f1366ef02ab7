import { isFiller } from '../cloze/phrases';
import type { CardExample, Draft } from '../draft';
import type { Frame } from '../frame';
import { leadIn, withLead } from '../prompt';
import { blankOut } from '../text/blank';
import { itemsIn } from '../text/items';
import { contentCount, contentStems, flat, isStopWord, wordCount } from '../text/words';

const ITEMS = { fewest: 3, most: 8 };
/** Words of an item, and how many stems must say what the list is of. */
const WORDS = { item: 4, last: 5, title: 3 };
/** "such as", "e.g.": others would do as well, and a list with an end of that kind is never all. */
const OPEN_END =
  /\b(?:such as|like|e\.?g\.?|for example|for instance|etc|and (?:more|so on|others?|much more|many more))\b|…|\.{3}/i;

const SHARED = /\s(?:from|into|of|based|without|with|for|on|in|by|at)\s/i;

/** A sentence that ends in a list of names: all of them are recalled, where a gap would ask for one and show the others. */
export function enumerationDrafts(frame: Frame): Draft[] {
  const statement = frame.statement.replace(/[.;\s]+$/, '');
  const comma = statement.indexOf(',');
  if (comma < 0 || OPEN_END.test(statement) || /[:;()"“”]|[-=]>|[.!?]\s/.test(statement)) return [];
  const at = beginOf(statement.slice(0, comma));
  const said = statement.slice(0, at).trim();
  const names = frame.mentions.map((m) => statement.slice(m.start, m.end));
  const items = itemsIn(statement.slice(at), names).map((i) => i.trim());
  if (items.length < ITEMS.fewest || items.length > ITEMS.most || new Set(items.map(flat)).size < items.length)
    return [];
  const last = items[items.length - 1] ?? '';
  // "physical, virtual and cloud-based servers": what stands behind the last belongs to all.
  const isShared = items.slice(0, -1).every((i) => /^\p{Ll}+$/u.test(i)) && wordCount(last) > 1;
  if (
    isShared ||
    SHARED.test(last) > items.slice(0, -1).some((i) => SHARED.test(i)) ||
    /\b(?:high|low|more|less)$/i.test(said)
  )
    return [];
  if (!items.every((item, i) => isItem(item, i === items.length - 1)) || said === '') return [];
  const lead = leadIn(frame, said, items);
  const asked = `recall all ${String(items.length)}: ${blankOut(said, items)} …`;
  if (contentStems(`${lead} ${said}`).length < WORDS.title || contentStems(said).length === 0) return [];
  return [
    {
      kind: 'list',
      what: 'of-the-sentence',
      prompt: withLead(lead, asked, ' — '),
      answer: items.join('; '),
      accepted: items,
      hidden: items,
      score: 38,
      weak: false,
    },
  ];
}

/** Where the first item begins: behind the last small word or verb before the first comma. */
function beginOf(text: string): number {
  let at = 0;
  let article = false;
  for (const m of text.matchAll(/\S+/g)) {
    const next = m.index + m[0].length;
    if (
      next < text.length &&
      /^\p{L}+$/u.test(m[0]) &&
      (isStopWord(m[0]) || (!article && m[0] === m[0].toLowerCase() && isFiller(m[0])))
    )
      at = next + 1;
    article = /^(?:an?|the)$/i.test(m[0]);
    // "Supports" at the very beginning
    if (m.index === 0 && next < text.length && isFiller(m[0])) at = next + 1;
  }
  return at;
}

function isItem(item: string, isLast: boolean): boolean {
  const [first = ''] = item.split(' ');
  return (
    item !== '' &&
    wordCount(item) <= (isLast ? WORDS.last : WORDS.item) &&
    contentCount(item) > 0 &&
    // "create, renew and deploy certificates": what is done.
    !(isFiller(first) && !/\d/.test(first)) &&
    !/^\p{Ll}+ing\s/u.test(item) &&
    !/\b(?:is|are|was|were|can|will|has|have|it|they|you|which|that|who|to|not)\b/i.test(item)
  );
}

export const enumerationExamples: readonly CardExample[] = [
  {
    shows: 'all names at the end of a sentence are recalled',
    name: 'Harbour',
    markdown: '- The old quay handles timber, salted fish and wool\n',
    cards: [{ prompt: 'Harbour — recall all 3: The old quay handles …', answer: 'timber; salted fish; wool' }],
  },
];
