import { states } from '../facts/states';
import { measuresIn, type Measure } from '../text/measures';
import { hasVerb } from '../text/verbs';
import type { QuizSource } from '../source';
import type { Candidate, Draft, Kind, KindExample } from './draft';
import { aboutOf, fromFact, isUnplaced } from './frame';
import { completion, gapped } from './gap';

/** A statement with a gap where a number with its unit stood; wrong options are numbers of that unit that the vault has elsewhere. */
export const number: Kind = {
  name: 'number',
  drafts(fact, { source }) {
    const all = measuresIn(fact.text);
    // "Cheap. Max 500": a later piece without a verb is of the first, and can't be asked without it.
    if (all.length > 3 || (fact.sentence > 0 && !states(fact)) || isUnplaced(fact)) return [];
    // "The size is at most 256 kB": of what?
    if (
      aboutOf(fact, []) === '' &&
      fact.subject?.via !== 'own' &&
      !fact.mentions.some((m) => m.start < 30) &&
      !/[a-z] \p{Lu}/u.test(fact.text)
    )
      return [];
    return all.flatMap((m): Draft[] => {
      // One of several sizes in a row, and nothing in front to tell of what.
      if (m.start === 0 && all.length > 1) return [];
      const statement = gapped(fact.text, m.start, m.end);
      const prompt = completion(fact, statement, [m.text]);
      const draft: Draft = {
        ...fromFact(fact),
        kind: 'number',
        prompt,
        statement,
        key: m.text,
        accepted: [m.text.replace(/\s+/g, '')],
        answering: 'pool',
        ascending: true,
        wrong: others(m, fact.text, source),
        typedPrompt: prompt,
        worth: (hasVerb(fact.text) ? 0.85 : 0.65) - (all.length > 1 ? 0.15 : 0) - (m.unit.startsWith('#') ? 0.1 : 0),
      };
      return [draft];
    });
  },
};

export const numberExamples: readonly KindExample[] = [
  {
    name: 'Queue',
    note: '- A message stays hidden from other readers for 30 seconds unless configured\n- Long polling waits for up to 20 seconds\n- Delivery may be held back for 90 seconds',
    topic: 'Queue',
    makes: { prompt: 'Complete the statement about Queue: “Long polling waits for up to _____.”', key: '20 seconds' },
  },
];

function numeralsIn(text: string): { readonly value: number }[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => ({ value: Number(digits) }));
}

/** Numbers of the vault with the same unit, written like the key, those of like size first. */
function others(key: Measure, text: string, source: QuizSource): Candidate[] {
  // In "5 to _____ hours" the 5 stands without its unit.
  const taken = new Set([...measuresIn(text), ...numeralsIn(text)].map((m) => m.value));
  const out: Candidate[] = [];
  for (const m of source.measures(key.unit)) {
    if (taken.has(m.value) || !(m.value > 0) || !(key.value > 0)) continue;
    taken.add(m.value);
    const far = Math.abs(Math.log10(m.value / key.value));
    if (far > 3) continue;
    // A fraction among whole numbers stands out.
    const odd = m.value % 1 !== 0 && key.value % 1 === 0;
    out.push({ text: written(m.value, key), near: 3 - far - (far < 0.05 ? 2 : 0) - (odd ? 2 : 0) });
  }
  return out.sort((a, b) => b.near - a.near).slice(0, 12);
}

/** A value in the key's own way of writing: its separators, its unit, singular and plural. */
function written(value: number, key: Measure): string {
  const m = /^([\d.,]+)(\s?)([kKmM](?![A-Za-z]))?(.*)$/s.exec(key.text);
  const scale = m?.[3] ?? '';
  const scaled = scale === '' ? value : value / (/k/i.test(scale) ? 1e3 : 1e6);
  const digits =
    scaled >= 10_000 || (/,/.test(m?.[1] ?? '') && scaled >= 1000) ? scaled.toLocaleString('en-US') : String(scaled);
  let unit = m?.[4] ?? '';
  if (/^\s?[a-z]{3,}$/.test(unit)) {
    if (scaled === 1) unit = unit.replace(/s$/, '');
    else if (key.value === 1 && !unit.endsWith('s')) unit += 's';
  }
  return `${digits}${scale === '' ? (m?.[2] ?? '') : (m?.[2] ?? '') + scale}${unit}`;
}
