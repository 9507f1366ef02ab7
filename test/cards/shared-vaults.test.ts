import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FactRegistry, isFact, makeCards, sightings, type Card } from '../../src/cards';
import { buildLexicon } from '../../src/concepts';
import { noteOf } from './notes';

const VAULTS = '../shared/vaults';
const folders = existsSync(VAULTS) ? readdirSync(VAULTS, { withFileTypes: true }).filter((e) => e.isDirectory()) : [];

/** The rules of the question scorer, written down a second time so that the generator's gate is not its own judge. */
function flawOf(card: Card): string | undefined {
  const { prompt, answer } = card;
  const flat = (s: string): string =>
    s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (flat(prompt) === '' || flat(answer) === '') return 'empty';
  if (/\[\[|\]\]|\*\*|==|!\[|\]\(|<\/?[a-z]+[ >]|(^|\s)#[A-Za-z]|https?:\/\//.test(`${prompt} ${answer}`))
    return 'markup';
  if (/^(it|they|this|these|those|both|each|he|she)\b(?! [a-z])/i.test(prompt)) return 'pronoun';
  if (/\b(i think|i guess|not sure|todo|tbd)\b/i.test(prompt)) return 'doubt';
  if (/\b(a|an)\s*(_+|…)?\s*[?:.]*\s*$/i.test(prompt)) return 'article';
  if (prompt.split(/\s+/).length > 60) return 'long';
  if (flat(answer).length > 2 && ` ${flat(prompt)} `.includes(` ${flat(answer)} `)) return 'leak';
  if (card.kind === 'cloze' && answer.split(/\s+/).length > 5) return 'answer';
  return undefined;
}

describe.skipIf(folders.length === 0)('over the shared vaults', () => {
  const made: Card[] = [];
  const keys = new Set<string>();
  let facts = 0;
  let covered = 0;
  beforeAll(() => {
    for (const folder of folders) {
      const base = join(VAULTS, folder.name);
      const notes = readdirSync(base, { recursive: true, encoding: 'utf8' })
        .filter((p) => p.endsWith('.md'))
        .map((p) => noteOf(p, readFileSync(join(base, p), 'utf8')));
      const lexicon = buildLexicon({ vault: notes });
      const ids = new FactRegistry().update(notes.map((n) => ({ path: n.path, sightings: sightings(n) })));
      for (const note of notes) {
        const cards = makeCards(note, lexicon, (i) => ids.get(note.path)?.[i] ?? null);
        made.push(...cards);
        for (const c of cards) keys.add(`${folder.name} ${c.id}`);
        const asked = new Set(cards.map((c) => c.bullet));
        for (const b of note.bullets)
          if (isFact(note, b)) {
            facts++;
            if (asked.has(b.index)) covered++;
          }
      }
    }
  }, 300_000);

  it('at least 85 % of the factual bullets get a card', () => {
    expect(covered / facts).toBeGreaterThanOrEqual(0.85);
  });

  it('at least 97 % of the cards are without a flaw that a machine can see', () => {
    const flawed = made.filter((c) => flawOf(c) !== undefined);
    expect(flawed.slice(0, 5).map((c) => `${flawOf(c)}: ${c.prompt}`)).toEqual([]);
    expect(flawed.length / made.length).toBeLessThanOrEqual(0.03);
  });

  it('no two cards of a vault have the same id', () => {
    expect(keys.size).toBe(made.length);
  });
});
