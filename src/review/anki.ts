import type { Card } from '../cards';
import { hash64 } from '../words';

const BLANK = /_____/g;
const NOTE_TYPES = { basic: 'Basic', cloze: 'Cloze' } as const;

/**
 * Cards in Anki's text import format (manual, "Importing: Text files"), tab separated, plain text.
 *
 * Where a card has a picture the fields are HTML, as Anki shows pictures in no other way; they name the files as {@link ankiPicture} does.
 *
 * The first column is a GUID made of the card's id, so importing again updates the notes and doubles none. Clozes become notes of
 * type Cloze, everything else of type Basic, both as Anki ships them. Doubts are left out.
 */
export function cardsToAnki(cards: Iterable<Card>, deck = 'Study Atlas'): string {
  const asked = [...cards].filter((card) => !card.uncertain);
  const html = asked.some((card) => card.image !== undefined);
  const lines = [
    '#separator:tab',
    `#html:${String(html)}`,
    '#guid column:1',
    '#notetype column:2',
    '#deck column:3',
    '#tags column:6',
  ];
  for (const card of asked) {
    const [guid = '', type = '', to = '', front = '', back = '', tags = ''] = row(card, deck);
    const shown = html ? [markup(front) + picture(card), markup(back)] : [front, back];
    lines.push([guid, type, to, ...shown, tags].map(field).join('\t'));
  }
  return lines.join('\n') + '\n';
}

function row(card: Card, deck: string): string[] {
  const where = card.heading.filter(tells).join(' › ');
  const guid = `sa-${hash64(card.id)}`;
  const tags = ['study-atlas', ...card.tags.map(tag)].filter((t) => t !== '').join(' ');
  const asCloze = card.kind === 'cloze' && BLANK.test(card.prompt) && !/\{\{|\}\}|::/.test(card.prompt + card.answer);
  BLANK.lastIndex = 0;
  return asCloze
    ? [guid, NOTE_TYPES.cloze, deck, card.prompt.replace(BLANK, () => `{{c1::${card.answer}}}`), where, tags]
    : [
        guid,
        NOTE_TYPES.basic,
        deck,
        where === '' ? card.prompt : `${where}\n${card.prompt}`,
        card.kind === 'list' ? card.accepted.join('\n') : card.answer,
        tags,
      ];
}

/** A gap with a word beside it tells nothing of where a card comes from. */
function tells(heading: string): boolean {
  return !heading.includes('_____') || (heading.match(/[\p{L}\p{N}]+/gu) ?? []).length > 1;
}

/** The name of a picture among Anki's media, which have no folders. */
export function ankiPicture(link: string): string {
  return `study-atlas-${link.replace(/[\\/:*?"<>|#^[\]\s\p{Cc}]+/gu, '-')}`;
}

function picture({ image }: Card): string {
  return image === undefined ? '' : `<br><img src="${markup(ankiPicture(image))}">`;
}

function markup(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br>');
}

/** Anki's tags have no blanks, and its levels are `::` where the app's are `/`. */
function tag(name: string): string {
  return name.replace(/\//g, '::').replace(/\s+/g, '-');
}

/** Quoted where the format needs it: separators, line breaks, quotes, and a `#` that would read as a header. */
function field(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
  return /[\t\n"]|^#/.test(clean) ? `"${clean.replace(/"/g, '""')}"` : clean;
}
