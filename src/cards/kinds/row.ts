import type { Written } from '../../notes';
import type { CardExample, Draft } from '../draft';
import { withoutEmoji } from '../text/tidy';
import { contentStems, flat, hasWords, wordCount } from '../text/words';

const MOST = 2;
const LONGEST = 25;
/** Half of all guesses are right. */
const TOO_EASY = /^(yes|no|true|false|n\/?a|x|none|-)$/i;

/**
 * What stands in the columns of a row, asked by its first cell; the two longest answers, since they say most. What is worth nothing is
 * there for whoever has reviewed it.
 */
export function rowDrafts(row: Written, lead: string): Draft[] {
  const { head = [], cells } = row;
  const subject = cells[0] ?? '';
  // "Private cloud | Public cloud": columns beside each other have no row to ask about.
  const isLabel = wordCount(subject) <= 6 && !/[.;]$|^(?:same|ditto|none|other|any|all|n\/?a)$/i.test(subject.trim());
  if (!isLabel || (isCompared(lead) && hasWords(lead, head[0] ?? ''))) return [];
  const isPoor = /:\s/.test(subject) || (isCompared(lead) && isAmong(contentStems(head[0] ?? ''), contentStems(lead)));
  const drafts: Draft[] = [];
  for (let i = 1; i < cells.length; i++) {
    const [column, answer] = [head[i] ?? '', inOne(cells[i] ?? '')];
    if (isBeside(head[0] ?? '', column)) continue;
    const asks = wordCount(column) > 0 && flat(column) !== '' && flat(answer) !== '';
    if (!asks || TOO_EASY.test(answer.trim()) || wordCount(answer) > LONGEST) continue;
    const what = flat(column).replace(/ /g, '-');
    const named = flat(head[0] ?? '') === '' ? `“${subject}”` : `${head[0] ?? ''} “${subject}”`;
    const prompt = `${lead} — ${named}: ${column.replace(/[?:\s]+$/, '')}?`;
    drafts.push({
      kind: 'row',
      what,
      prompt,
      answer,
      accepted: [],
      hidden: [answer],
      // What is asked in the table is not answered there.
      score: isPoor || /\?$|^\(.*\)$/.test(withoutEmoji(answer)) ? 0 : wordCount(answer),
      weak: false,
    });
  }
  const asked = drafts.filter((d) => d.score > 0).sort((a, b) => b.score - a.score);
  return [...asked.slice(0, MOST), ...drafts.filter((d) => d.score === 0)];
}

/** "Duties of the owner", "Owner duties" beside "Tenant duties": what stands in a line is of no one subject. */
function isBeside(first: string, column: string): boolean {
  const [last, other] = [first, column].map((c) => flat(c).split(' ').slice(1).pop());
  return last !== undefined && last === other;
}

/** A list within a cell, in one line. */
function inOne(cell: string): string {
  const isList = /^(?:[•▪*-]\s)/.test(cell.trim());
  return cell
    .trim()
    .replace(/^[•▪*-]\s+/, '')
    .replace(isList ? /\s+[•▪*-]\s+/g : /\s+[•▪]\s+/g, '; ');
}

function isCompared(lead: string): boolean {
  return /\b(?:vs?|versus)\b/i.test(lead);
}

/** The heading compares what the first column is named after with the others: "Batch vs Lambda" over "AWS Batch". */
function isAmong(stems: readonly string[], all: readonly string[]): boolean {
  return stems.length > 0 && stems.every((s) => all.includes(s));
}

export const rowExamples: readonly CardExample[] = [
  {
    shows: 'a row is asked by its first cell, column by column',
    name: 'Storage classes',
    markdown:
      '| Class | Retrieval time |\n| --- | --- |\n| Glacier Deep Archive | within 12 hours |\n| Glacier Flexible Retrieval | minutes to hours |\n',
    cards: [
      { prompt: 'Storage classes — Class “Glacier Deep Archive”: Retrieval time?', answer: 'within 12 hours' },
      { prompt: 'Storage classes — Class “Glacier Flexible Retrieval”: Retrieval time?', answer: 'minutes to hours' },
    ],
  },
];
