/** Dates are sorted by digits that go to as many. */
const DIGIT = 2 ** 14;
/** So many moves are done one by one; after more the list is written anew. */
const FEW = 20;
/** Places that a list has left for cards to come, before it is copied to a longer one. */
const ROOM = 1024;

/** Cards, by their numbers, in order of due date. What changed is moved to its place rather than all of them sorted anew. */
export class DueList {
  /** Undefined where it has to be sorted anew. */
  private sorted: Dues | undefined;
  /** Whether nobody else has its arrays. */
  private isOwn = false;
  /** Moves that nobody asked about yet: from where, and to where. */
  private readonly moves = new Map<number, readonly [from: number | undefined, to: number | undefined]>();

  /** @param all every card with its due date, in any order */
  constructor(private readonly all: () => Dues) {}

  /** To be called where much changed; with all cards where these are in order of due date. */
  forget(sorted?: Dues): void {
    this.sorted = sorted && isInOrder(sorted.dues) ? sorted : undefined;
    this.isOwn = false;
    this.moves.clear();
  }

  /** Due at `at`, the longest due first. */
  *until(at: number): Generator<number> {
    const { cards, dues } = this.get();
    for (let i = 0, end = upTo(dues, at); i < end; i++) yield cards[i] ?? 0;
  }

  /** Due after `at`, the next first. */
  *after(at: number): Generator<number> {
    const { cards, dues } = this.get();
    for (let i = upTo(dues, at); i < cards.length; i++) yield cards[i] ?? 0;
  }

  /** The due date of a card is another one; undefined where it has none. */
  move(card: number, from: number | undefined, to: number | undefined): void {
    if (this.sorted) this.moves.set(card, [(this.moves.get(card) ?? [from])[0], to]);
  }

  private get(): Dues {
    const { moves } = this;
    let sorted = this.sorted ?? sortedByDue(this.all());
    if (moves.size > FEW) sorted = moved(sorted, moves);
    else if (moves.size > 0) {
      if (!this.isOwn) sorted = roomy(sorted);
      for (const [card, [from, to]] of moves) sorted = movedOne(sorted, card, from, to);
      this.isOwn = true;
    }
    moves.clear();
    this.sorted = sorted;
    return sorted;
  }
}

/** Cards and their due dates, side by side. */
export interface Dues {
  readonly cards: Uint32Array;
  readonly dues: Float64Array;
}

/** A list with some cards taken out and put in where they are now; of one date behind those that were there. */
function moved(
  { cards, dues }: Dues,
  moves: ReadonlyMap<number, readonly [number | undefined, number | undefined]>,
): Dues {
  const gone: number[] = [];
  const come: (readonly [card: number, due: number])[] = [];
  for (const [card, [from, to]] of moves) {
    if (from !== undefined) gone.push(placeOf(card, from, { cards, dues }));
    if (to !== undefined) come.push([card, to]);
  }
  gone.sort((a, b) => a - b);
  come.sort((a, b) => a[1] - b[1]);
  const length = cards.length - gone.length + come.length;
  const to = { cards: new Uint32Array(length), dues: new Float64Array(length) };
  let [at, nextGone, nextCome] = [0, 0, 0];
  const put = (card: number, due: number): void => {
    to.cards[at] = card;
    to.dues[at++] = due;
  };
  for (let i = 0; i <= cards.length; i++) {
    const due = dues[i] ?? Infinity;
    for (let one = come[nextCome]; one && one[1] < due; one = come[++nextCome]) put(...one);
    if (i === gone[nextGone]) nextGone++;
    else if (i < cards.length) put(cards[i] ?? 0, due);
  }
  return to;
}

/** The same in the arrays of the list: a review moves one card of a hundred thousand, and that is asked about at once. */
function movedOne(list: Dues, card: number, from: number | undefined, to: number | undefined): Dues {
  const at = from === undefined ? list.cards.length : placeOf(card, from, list);
  const { cards, dues } = from === undefined ? longer(list) : list;
  const { length } = cards;
  const place = to === undefined ? length : upTo(dues, to);
  for (const values of [cards, dues])
    if (place > at) values.copyWithin(at, at + 1, place);
    else values.copyWithin(place + 1, place, at);
  if (to === undefined) return { cards: cards.subarray(0, length - 1), dues: dues.subarray(0, length - 1) };
  const last = place > at ? place - 1 : place;
  cards[last] = card;
  dues[last] = to;
  return { cards, dues };
}

/** With one place more, which is due last of all. */
function longer(list: Dues): Dues {
  const length = list.cards.length + 1;
  const { cards, dues } = length * list.cards.BYTES_PER_ELEMENT > list.cards.buffer.byteLength ? roomy(list) : list;
  const more = { cards: new Uint32Array(cards.buffer, 0, length), dues: new Float64Array(dues.buffer, 0, length) };
  more.dues[length - 1] = Infinity;
  return more;
}

/** A copy that can grow. */
function roomy({ cards, dues }: Dues): Dues {
  const { length } = cards;
  const copy = { cards: new Uint32Array(length + ROOM), dues: new Float64Array(length + ROOM) };
  copy.cards.set(cards);
  copy.dues.set(dues);
  return { cards: copy.cards.subarray(0, length), dues: copy.dues.subarray(0, length) };
}

function placeOf(card: number, due: number, { cards, dues }: Dues): number {
  let at = upTo(dues, due) - 1;
  while (at >= 0 && cards[at] !== card) at--;
  return at;
}

function isInOrder(dues: Float64Array): boolean {
  for (let i = 1; i < dues.length; i++) if ((dues[i - 1] ?? 0) > (dues[i] ?? 0)) return false;
  return true;
}

/** In order of due date, those of one date as they came: digit by digit, since a function to compare would be called two million times. */
function sortedByDue(list: Dues): Dues {
  const { length } = list.cards;
  let least = Infinity;
  let most = -Infinity;
  let isSorted = true;
  let isWhole = true;
  for (let i = 0; i < length; i++) {
    const due = list.dues[i] ?? 0;
    isSorted &&= due >= (list.dues[i - 1] ?? -Infinity);
    isWhole &&= due % 1 === 0;
    least = Math.min(least, due);
    most = Math.max(most, due);
  }
  if (isSorted) return list;
  let order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  // Milliseconds of a hundred years, which are all there is.
  if (isWhole && most - least < DIGIT ** 3)
    for (const power of [1, DIGIT, DIGIT * DIGIT]) order = sortedByDigit(order, list.dues, least, power);
  else order.sort((a, b) => (list.dues[a] ?? 0) - (list.dues[b] ?? 0) || a - b);
  const sorted = { cards: new Uint32Array(length), dues: new Float64Array(length) };
  for (let i = 0; i < length; i++) {
    sorted.cards[i] = list.cards[order[i] ?? 0] ?? 0;
    sorted.dues[i] = list.dues[order[i] ?? 0] ?? 0;
  }
  return sorted;
}

function sortedByDigit(order: Uint32Array, dues: Float64Array, least: number, power: number): Uint32Array<ArrayBuffer> {
  const digits = new Uint16Array(order.length);
  const places = new Uint32Array(DIGIT + 1);
  for (let i = 0; i < order.length; i++) {
    const digit = Math.floor(((dues[order[i] ?? 0] ?? 0) - least) / power) % DIGIT;
    digits[i] = digit;
    places[digit + 1] = (places[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGIT; digit++) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const digit = digits[i] ?? 0;
    const place = places[digit] ?? 0;
    sorted[place] = order[i] ?? 0;
    places[digit] = place + 1;
  }
  return sorted;
}

/** How many of sorted dates are `at` or earlier. */
function upTo(dues: Float64Array, at: number): number {
  let [low, high] = [0, dues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dues[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
