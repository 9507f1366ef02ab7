import { plainText, type Written } from '../../notes';
import type { CardExample, Draft } from '../draft';
import { startingState } from '../starting-state';
import { BLANK } from '../text/blank';
import { wordCount } from '../text/words';

const LONGEST = 60;

/** The cards of the Spaced Repetition plugin's forms, in its order, each with the schedule that it wrote of it. */
export function pairDrafts(written: Written): Draft[] {
  const made = written.form === 'cloze' ? clozes(written.cells[0] ?? '') : sides(written);
  return made.map((draft, i) => {
    const starting = startingState(written.schedules[i]);
    return starting ? { ...draft, starting } : draft;
  });
}

function sides({ form, cells: [front = '', back = ''] }: Written): Draft[] {
  const there = side('', front, back);
  const both = form === 'both' ? [there, side('back', back, front)] : [there];
  return both.filter((d) => wordCount(d.answer) <= LONGEST);
}

function side(what: string, prompt: string, answer: string): Draft {
  return { kind: 'pair', what, prompt, answer, accepted: [], hidden: [], score: 90, weak: false };
}

/** One card for each mark, the others shown. A mark may be `number;;answer;;hint`. */
function clozes(marked: string): Draft[] {
  const parts = marked.split(/==([^=]+)==/).map((part, i) => (i % 2 === 0 ? shown(part) : shown(answerIn(part))));
  return parts.flatMap((answer, i) => {
    if (i % 2 === 0) return [];
    const prompt = parts.map((p, j) => (j === i ? BLANK : p)).join('');
    return [side(`cloze-${String((i + 1) / 2)}`, prompt, answer)];
  });
}

function answerIn(mark: string): string {
  return mark.replace(/^\d+;;/, '').replace(/;;.*$/s, '');
}

/** A part of a line as it is read; signs whose partner is in another part go too. */
function shown(part: string): string {
  const [before = '', said = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part)?.slice(1) ?? [];
  return before + plainText(said).text.replace(/[*`]/g, '') + after;
}

export const pairExamples: readonly CardExample[] = [
  {
    shows: 'front and back with two colons between them; three ask both ways',
    name: 'Ports',
    markdown: 'Port of an encrypted web request #flashcards::443\n\nPort of a name look-up:::53 over UDP\n',
    cards: [
      { prompt: 'Port of an encrypted web request', answer: '443' },
      { prompt: 'Port of a name look-up', answer: '53 over UDP' },
      { prompt: '53 over UDP', answer: 'Port of a name look-up' },
    ],
  },
  {
    shows: 'a question mark on a line of its own stands between front and back',
    name: 'Streams',
    markdown: '#flashcards\n\nHow long are records of a data stream kept by default?\n?\n24 hours\n',
    cards: [{ prompt: 'How long are records of a data stream kept by default?', answer: '24 hours' }],
  },
  {
    shows: 'a highlight is left out',
    name: 'Peering',
    markdown: '#flashcards\n\nA peering of two networks is never ==transitive==, whatever the route tables say\n',
    cards: [
      {
        prompt: 'A peering of two networks is never _____, whatever the route tables say',
        answer: 'transitive',
      },
    ],
  },
];
