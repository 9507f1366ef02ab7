import type { Bullet, Note } from '../../notes';
import { isCommon, isContainer } from '../text/common';
import { cleanTitle } from '../text/clean';
import type { QuizSource } from '../source';
import type { Gaps, QuestionSource, Said } from '../types';
import { contradictionsIn } from './contradictions';

/** Entries of each list. */
const MOST = 60;
/** A concept named so often is worth bullets of its own, and this many are few. */
const OFTEN = 5;
const FEW = 2;
/** A note of so many lines and no bullet says nothing. */
const SHORT = 3;

/**
 * Where the notes leave something to be learnt or mended. `asked` are ids of bullets (`Question.fact`) that were asked at some time.
 * One pass over the vault: for a page that is opened, not for a key stroke.
 */
export function findGaps(source: QuizSource, asked: ReadonlySet<string>): Gaps {
  const notes = source.paths().flatMap((p) => source.note(p) ?? []);
  return {
    thin: thinConcepts(source),
    empty: emptyLinks(notes),
    unasked: unaskedSections(notes, source, asked),
    contradictions: contradictionsIn(notes, source).slice(0, MOST),
    doubts: notes
      .flatMap((n) => n.bullets.filter((b) => b.doubt && b.text !== '').map((b) => said(n, b)))
      .slice(0, MOST),
  };
}

function said(note: Note, bullet: Bullet): Said {
  return { text: bullet.text, source: { note: note.path, line: bullet.line, text: bullet.text } };
}

function thinConcepts(source: QuizSource): Gaps['thin'] {
  const thin = [];
  for (const c of source.lexicon.all()) {
    if (c.kind === 'quality' || source.count(c.id) < OFTEN || isCommon(c.name) || isContainer(c)) continue;
    const facts = source.under(c.id).length;
    const mentions = source.count(c.id) - facts;
    if (mentions >= OFTEN && facts <= FEW) thin.push({ concept: c.id, name: c.name, facts, mentions });
  }
  return thin.sort((a, b) => a.facts - b.facts || b.mentions - a.mentions).slice(0, MOST);
}

function emptyLinks(notes: readonly Note[]): Gaps['empty'] {
  const known = new Map<string, Note>();
  for (const n of notes) {
    known.set(n.name.toLowerCase(), n);
    known.set(n.path.toLowerCase().replace(/\.md$/, ''), n);
  }
  const found = new Map<string, { readonly target: string; readonly path?: string; readonly from: QuestionSource[] }>();
  for (const note of notes)
    for (const { target, line } of note.links) {
      if (target === '' || /\.\w{2,5}$/.test(target)) continue;
      const key = target.toLowerCase();
      const to = known.get(key) ?? known.get(key.slice(key.lastIndexOf('/') + 1));
      if (to !== undefined && (to.bullets.length > 0 || (to.sections.at(-1)?.endLine ?? 0) > SHORT)) continue;
      const entry = found.get(key) ?? { target, ...(to === undefined ? {} : { path: to.path }), from: [] };
      entry.from.push({ note: note.path, line, text: note.bullets.find((b) => b.line === line)?.text ?? '' });
      found.set(key, entry);
    }
  return [...found.values()].sort((a, b) => b.from.length - a.from.length).slice(0, MOST);
}

function unaskedSections(notes: readonly Note[], source: QuizSource, asked: ReadonlySet<string>): Gaps['unasked'] {
  return notes
    .flatMap((note) =>
      note.sections.flatMap((s) => {
        const facts = s.bullets.filter((i) => note.bullets[i]?.notFact === null && !note.bullets[i].doubt);
        const seen = facts.some((bullet) => asked.has(source.fact?.({ path: note.path, bullet }) ?? ''));
        if (facts.length < FEW || seen) return [];
        const title = cleanTitle(s.headings.at(-1)?.text ?? '') || s.headings.at(-1)?.text || note.name;
        return [{ path: note.path, section: s.index, title, line: s.line, facts: facts.length }];
      }),
    )
    .sort((a, b) => b.facts - a.facts)
    .slice(0, MOST);
}
