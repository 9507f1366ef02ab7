import { ConceptIndex } from '../../src/concepts';
import { makeCards } from '../../src/cards';
import { readNote } from '../../src/notes';
import { parseMetadata } from '../../test/workbench/metadata';
import { timed, worked, type Bench, type Figure } from './measure';

const LONG = 128_000;

/** One bullet that goes on and on; each is what some vault has in it. */
const LINES: Readonly<Record<string, string>> = {
  words: 'the load balancer sends requests to EC2 and ',
  'Chinese, without blanks': '負載平衡器將請求傳送到目標群組並檢查其健康狀態',
  'right to left': 'موازن الحمل يوزع الطلبات على الخوادم ',
  LaTeX: '\\frac{a_i}{b_{i+1}} = \\sum_{k=0}^{n} x_k^2 * ',
  'open brackets': '[[a [b ![c [d](e ',
  'emphasis that never closes': '**a *b __c _d ==e ~~f ',
  tags: '#secure #CostOptimized in #S3 ',
  'markup of another language': '<script>alert(1)</script><!-- x --> &amp; `` ` ',
  acronyms: 'Recovery Point Objective (RPO), (NOT) AWS(A ',
  'one word': 'a',
  joiners: '\u200b\u200d\u00a0 -/._&',
};

const ROUNDS = 4;

/** Milliseconds that it takes to make names, mentions and cards of one bullet of `length` characters. */
function worker(piece: string, length: number): () => number {
  const text = `- ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
  const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: length, offset: length } };
  const metadata = { listItems: [{ parent: -1, position }], sections: [{ type: 'list', position }] };
  const index = new ConceptIndex();
  return () =>
    worked(() => {
      const note = readNote('long.md', text, metadata);
      index.addNote(note);
      for (const b of note.bullets) index.lexicon().mentions(b.text, b.links);
      makeCards(note, index.lexicon(), () => 'f');
    });
}

/** The time of a character on a line of 16,000 and on one of 128,000. */
export const hostile: Bench = {
  about: 'lines that never end, deep nesting and empty notes: the time of a character stays the same',
  run() {
    const figures: Figure[] = [];
    for (const [name, piece] of Object.entries(LINES)) {
      const [short = () => 0, long = () => 0] = [LONG / 8, LONG].map((length) => worker(piece, length));
      // Takes turns, and the quickest of each, once the engine has compiled what there is to compile.
      let [one, other] = [Infinity, Infinity];
      for (let i = 0; i < ROUNDS; i++) {
        for (let k = 0; k < 4; k++) one = Math.min(one, short());
        other = Math.min(other, long());
      }
      figures.push({ name, value: other / one / 8, unit: '× per character', shape: { kind: 'linear', bound: 3 } });
    }
    const deep = (depth: number): number => {
      const text = Array.from({ length: depth }, (_, i) => `${'\t'.repeat(i)}- EC2 in a subnet`).join('\n');
      const metadata = parseMetadata(text);
      return Math.min(...[0, 1, 2].map(() => timed(() => readNote('deep.md', text, metadata)))) / depth;
    };
    figures.push({ name: 'bullets 400 deep against 100', value: deep(400) / deep(100), unit: '× per bullet' });
    const index = new ConceptIndex();
    const empty = timed(() => {
      for (let n = 0; n < 10_000; n++) index.addNote(readNote(`empty/${String(n)}.md`, '', {}));
    });
    figures.push({ name: 'an empty note', value: empty / 10, unit: 'µs' });
    return figures;
  },
};
