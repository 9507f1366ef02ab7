import type { Bullet, Note } from '../../notes';
import { hashText, mulberry32, shuffled } from '../random';
import { cleanStatement, cleanTitle } from '../text/clean';
import { hasVerb, opening } from '../text/verbs';
import { hasWords, wordCount } from '../text/words';
import type { Ordering } from '../types';
import { arrowsOf, placeOf, sourceAt, type Arrow, type Drawn } from './arrows';
import type { QuizSource } from '../source';
import { isPlace } from './frame';
import type { Draft, KindContext, KindExample } from './draft';

const FEWEST = 3;
const MOST = 6;
/** Titles of lists that come in an order of time. */
const SEQUENCE =
  /\b(?:steps?|process|flow|workflow|sequence|stages?|phases?|life ?cycle|procedure|order|pipeline|how (?:it|to|does)|setup|evaluation|logic|journey|request path)\b/i;
const ADVICE =
  /\b(?:practices?|guidelines?|tips?|rules?|benefits?|ways?|options?|principles?|reasons?|types?|features?)\b/i;
/** Finding one's way in a console is no knowledge to ask for. */
const CLICKS = /\b(?:click|go to|select|choose|tab|button|properties|dashboard|console|paste|menu|actions)\b/i;
/** Words that say where in the order an item stands. */
const PLACED =
  /^(?:first|second|third|then|next|after|before|finally|last|lastly|step|afterwards)\b|\b(?:step \d|above|previous|first|finally|last|again)\b/i;

/** "Up to 12 hours": how long it takes is no step. */
const MEASURE =
  /^(?:up to|about|around|at least|at most|within|after|for|every|max|min|~)?\s*\d[\d.,–-]*\s?[\p{L}%]+$/iu;

/** Steps of a numbered list, and chains of arrows: in which order do they come? */
export function orderDrafts(drawn: Drawn, { source }: KindContext): Draft[] {
  return [...stepLists(drawn), ...writtenChains(drawn), ...drawnChain(drawn, source)];
}

/** A numbered list is a row of steps where its title says so, or where most of its items tell what is done. */
function stepLists(drawn: Drawn): Draft[] {
  const { note, section } = drawn;
  return listsOf(section.bullets.flatMap((i) => note.bullets[i] ?? [])).flatMap((bullets): Draft[] => {
    const parent = bullets[0]?.parent ?? -1;
    const items = bullets.map((b) => cleanStatement(b.text));
    const title = parent >= 0 ? cleanTitle(note.bullets[parent]?.text ?? '') : placeOf(drawn, []);
    const raw = note.bullets[parent]?.text ?? section.headings.at(-1)?.text ?? '';
    const done = items.filter((i) => /^(?:base|third)$/.test(opening(i)) || (hasVerb(i) && wordCount(i) > 3)).length;
    if (bullets.some((b) => b.doubt || b.notFact === 'option' || b.notFact === 'question')) return [];
    if (ADVICE.test(raw) || (parent >= 0 && !isPlace(title))) return [];
    if (!SEQUENCE.test(raw) && !(done === items.length && items.every((i) => opening(i) === 'base'))) return [];
    return made(note, bullets[0], title, items, (t) =>
      t === '' ? 'Put these steps in the right order.' : `${t}: put these in the right order.`,
    );
  });
}

/** The numbered lists among some bullets: one ends where the numbers begin anew, under another parent or the same. */
function listsOf(bullets: readonly Bullet[]): Bullet[][] {
  const lists: Bullet[][] = [];
  const open = new Map<number, { readonly list: Bullet[]; last: number }>();
  for (const b of bullets) {
    if (!/^\d+[.)]$/.test(b.marker)) continue;
    const number = parseInt(b.marker, 10);
    const known = open.get(b.parent);
    // "1. 1. 1." is one list, too.
    if (known !== undefined && (number > known.last || (number === 1 && known.last === 1))) {
      known.list.push(b);
      known.last = number;
      continue;
    }
    const list = [b];
    lists.push(list);
    open.set(b.parent, { list, last: number });
  }
  return lists;
}

/** "A → B → C → D" in one bullet. */
function writtenChains(drawn: Drawn): Draft[] {
  const { note, section } = drawn;
  return section.bullets.flatMap((i): Draft[] => {
    const bullet = note.bullets[i];
    if (bullet === undefined || bullet.doubt || bullet.notFact !== null || !/→|->|=>/.test(bullet.text)) return [];
    const text = cleanStatement(bullet.text);
    const [front = '', ...rest] = text.split(/:\s+/);
    const label = rest.length === 1 && wordCount(front) <= 6 && !front.includes('→') ? front : '';
    const items = (label === '' ? text : (rest[0] ?? '')).split(' → ').map((t) => t.trim());
    const title = label !== '' && isPlace(label) ? label : placeOf(drawn, items);
    return title === '' ? [] : made(note, bullet, title, items, chainPrompt);
  });
}

/** The longest way through the section's architecture that has no short cut. */
function drawnChain(drawn: Drawn, source: QuizSource): Draft[] {
  const arrows = arrowsOf(drawn, source).filter((a) => /^(?:traffic|data|event|replication)$/.test(a.edge.kind));
  const path = longestPath(arrows);
  const names = path.length === 0 ? [] : [path[0]?.from.name ?? '', ...path.map((a) => a.to.name)];
  const at = path[0]?.edge.lines[0] ?? 0;
  const bullet = drawn.note.bullets.find((b) => b.line === at);
  if (names.length < 4 || sourceAt(drawn.note, at) === undefined) return [];
  return made(drawn.note, bullet, placeOf(drawn, names), names, chainPrompt);
}

function chainPrompt(title: string): string {
  return `${title === '' ? 'Put' : `${title}: put`} these in the order in which one leads on to the next.`;
}

function longestPath(arrows: readonly Arrow[]): Arrow[] {
  let best: Arrow[] = [];
  const walk = (path: Arrow[], seen: ReadonlySet<string>): void => {
    if (path.length > best.length && isUnique(path, arrows)) best = [...path];
    if (path.length + 1 >= MOST) return;
    const end = path.at(-1)?.to.id;
    for (const a of arrows)
      if (a.from.id === end && !seen.has(a.to.id)) walk([...path, a], new Set([...seen, a.to.id]));
  };
  for (const a of arrows.slice(0, 20)) walk([a], new Set([a.from.id, a.to.id]));
  return best;
}

/** No other arrow joins two of them, so that no other order is right. */
function isUnique(path: readonly Arrow[], arrows: readonly Arrow[]): boolean {
  const at = new Map([path[0]?.from.id ?? '', ...path.map((a) => a.to.id)].map((id, i) => [id, i]));
  return arrows.every((a) => {
    const [i, j] = [at.get(a.from.id), at.get(a.to.id)];
    return i === undefined || j === undefined || j === i + 1;
  });
}

function made(
  note: Note,
  bullet: Bullet | undefined,
  title: string,
  items: readonly string[],
  prompt: (title: string) => string,
): Draft[] {
  const clean =
    items.length >= FEWEST &&
    items.length <= MOST &&
    items.every(
      (i) =>
        i !== '' &&
        wordCount(i) <= 9 &&
        !PLACED.test(i) &&
        !MEASURE.test(i) &&
        !/[→|<>{}?]|https?:|\.\.\.|--|^(?:e\.g|i\.e|not)\b/i.test(i) &&
        // "A → B, C → D": pairs, and no chain.
        !(prompt === chainPrompt && /^[^(]*,/.test(i)) &&
        i.split('(').length === i.split(')').length,
    ) &&
    items.reduce((n, i) => n + wordCount(i), 0) <= 36 &&
    !items.some((a, i) => items.some((b, j) => i !== j && hasWords(a, b)));
  // "request 1 fails", "request 2 fails": the numbers tell the order.
  const same = new Set(items.map((i) => i.replace(/\d+/g, '').toLowerCase())).size < items.length;
  if (bullet === undefined || !clean || same || items.filter((i) => CLICKS.test(i)).length > 1) return [];
  const order = mixed(items);
  const shown = prompt(title);
  return [
    {
      kind: 'order',
      fact: `${note.path}\norder${String(bullet.line)}`,
      source: { note: note.path, line: bullet.line, text: items.join(' → ') },
      prompt: shown,
      statement: `${title} ${items.join(', ')}`,
      key: items.join('; '),
      accepted: [],
      answering: 'shown',
      options: [],
      ascending: false,
      wrong: [],
      typedPrompt: shown,
      worth: 0.85,
      order,
    },
  ];
}

/** Shown in an order that hangs on the items alone and is never the right one. */
function mixed(items: readonly string[]): Ordering {
  const random = mulberry32(hashText(items.join('\n')));
  let shown = shuffled(items, random);
  while (shown.every((s, i) => s === items[i])) shown = shuffled(items, random);
  return { items: shown, key: items.map((i) => shown.indexOf(i)) };
}

export const orderExamples: readonly KindExample[] = [
  {
    name: 'Lambda',
    note: '## Steps of an invocation\n1. Receive the event\n2. Start an environment\n3. Run the handler',
    topic: 'everything',
    makes: {
      prompt: 'Steps of an invocation: put these in the right order.',
      key: 'Receive the event; Start an environment; Run the handler',
    },
  },
  {
    name: 'Delivery',
    note: '- Release: Commit → Build → Test → Deploy',
    topic: 'everything',
    makes: {
      prompt: 'Release: put these in the order in which one leads on to the next.',
      key: 'Commit; Build; Test; Deploy',
    },
  },
  { name: 'Stores', note: '## Stores\n1. Block\n2. File\n3. Object', topic: 'everything' },
  {
    name: 'Setup',
    note: '## Steps of the setup\nOn the server:\n\n1. Open the port\n2. Start the agent\n\nOn the client:\n\n1. Copy the key\n2. Join the cluster',
    topic: 'everything',
  },
];
