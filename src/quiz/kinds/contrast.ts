import type { Fact } from '../facts/types';
import { lineage, nameOther } from '../facts/kin';
import { namesSide, sidesOf, speaksOf, type Side } from '../topic/sides';
import { isClause, mainClause } from '../text/clause';
import { addressesReader, isFinite, opening } from '../text/verbs';
import { contentWords } from '../text/words';
import { BLANK, type Draft, type Kind, type KindContext, type KindExample } from './draft';
import { aboutOf, either, fromFact, inner, inside, outer } from './frame';
import { bareArticle, gapped, isInRow, isPartOfName } from './gap';
import { isNamed } from './named';

const CONTRASTS =
  /\b(?:but|while|whereas|however|instead|unlike|rather than|than|on the other hand|in contrast)\b|n't\b|\bnot\b/i;

/** Which side of a contrast does this belong to? */
export const contrast: Kind = {
  name: 'contrast',
  drafts(fact, context) {
    const sides = sidesOf(context.topic, context.source.lexicon);
    if (sides.length < 2 || fact.elaborates) return [];
    const named = sides.filter((s) => inText(fact, s, context));
    if (named.length >= 2) return named.length === 2 && sides.length === 2 ? difference(fact, sides, context) : [];
    const spoken = sides.filter((s) => speaksOf(fact, s, context.source.lexicon));
    const side = spoken[0];
    if (spoken.length === 1 && side !== undefined && !isEchoingPart(fact, side)) {
      const others = sides.filter((s) => s !== side);
      if (namesAnother(fact, sides, context) || speaksOfThird(fact)) return [];
      if (named.length === 0 || (named[0] === side && fact.subject?.via === 'own'))
        return described(fact, side, others, sides);
    }
    return spoken.length === 0 && named[0] !== undefined ? belongs(fact, named[0], sides, context) : [];
  },
};

export const contrastExamples: readonly KindExample[] = [
  {
    name: 'Balancers',
    note: '## ALB\n- Reads the path and the headers of a request\n## NLB\n- Keeps one fixed address per zone',
    topic: 'ALB vs NLB',
    makes: { prompt: 'ALB or NLB: which reads the path and the headers of a request?', key: 'ALB' },
  },
  {
    name: 'Balancers',
    note: '- An ALB may be given path rules, but an NLB only knows ports',
    topic: 'ALB vs NLB',
    makes: {
      prompt: 'ALB or NLB: which is [1] in “A(n) [1] may be given path rules, but a(n) [2] only knows ports”?',
      key: 'ALB',
    },
  },
  {
    name: 'Balancers',
    note: "## ALB\n- A fixed address is not to be had here. You can't assign an Elastic IP\n## NLB\n- Nothing",
    topic: 'ALB vs NLB',
  },
  { name: 'Balancers', note: '- ALB and NLB both check the health of their targets', topic: 'ALB vs NLB' },
];

/** The statement itself, its side being its subject. */
function described(fact: Fact, side: Side, others: readonly Side[], sides: readonly Side[]): Draft[] {
  const predicate = mainClause(fact.subject?.predicate ?? fact.text);
  const how = opening(predicate);
  if (sides.some((s) => namesSide(predicate, s)) || echoes(predicate, side, others)) return [];
  if (how === 'base' || (fact.subject?.via !== 'own' && fact.sentence > 0 && how !== 'other')) return [];
  const about = aboutOf(
    { ...fact, aspects: fact.aspects.filter((a) => !sides.some((s) => namesSide(a, s))) },
    sides.flatMap((s) => s.names),
  );
  const told = fact.subject?.via !== 'own' && addressesReader(predicate);
  // A later sentence that tells the reader something has left its side: "You can't give it an address".
  if (told && fact.sentence > 0) return [];
  const names = sides.map((s) => s.name);
  const regarding = about === '' ? '' : `, regarding ${inner(about)},`;
  const two = names.length === 2;
  const smooth =
    !told && !/^.{0,40}:/.test(predicate) && !(how === 'article' && (isClause(predicate) || /^the\b/i.test(predicate)));
  const verb = how === 'participle' || how === 'article' ? 'is ' : '';
  const question = two
    ? (t: string) => `${either(names)}${regarding === '' ? '' : regarding.slice(0, -1)}: which ${t}`
    : (t: string) => `Which of these${regarding} ${t}`;
  const prompt =
    smooth && how !== 'other' && how !== 'are'
      ? `${question(`${verb}${inside(predicate)}`)}?`
      : `${question('fits this description')}: “${outer(predicate)}”?`;
  const made = (text: string, worth: number): Draft => draft(fact, text, predicate, side, sides, worth);
  const quoted = `Does this${regarding} describe ${either(names)}: “${outer(predicate)}”?`;
  const first = made(prompt, prompt.includes('“') ? 0.82 : 0.95);
  return two ? [first, made(quoted, 0.85)] : [first];
}

/** The side is named inside the statement: a gap for it. */
function belongs(fact: Fact, side: Side, sides: readonly Side[], context: KindContext): Draft[] {
  const at = fact.mentions.filter((m) => lineage(m.concept, context.source.lexicon).includes(side.concept));
  const m = at[0];
  if (m === undefined || at.length > 1 || m.concept !== side.concept) return [];
  const [before, after] = [fact.text.slice(0, m.start), fact.text.slice(m.end)];
  const named = context.source.lexicon.get(m.concept);
  if (isInRow(before, after) || isPartOfName(before, after)) return [];
  if (named === undefined || !isNamed(fact.text.slice(m.start, m.end), named, context.source.lexicon)) return [];
  const statement = gapped(fact.text, m.start, m.end);
  if (
    sides.some((s) => namesSide(statement, s)) ||
    echoes(
      statement,
      side,
      sides.filter((s) => s !== side),
    )
  )
    return [];
  const about = aboutOf(
    fact,
    sides.flatMap((s) => s.names),
  );
  const of = about === '' ? '' : ` about ${about}`;
  const prompt =
    sides.length === 2
      ? `${either(sides.map((s) => s.name))}: which belongs in this statement${of}: “${statement}”?`
      : `Which of these belongs in this statement${of}: “${statement}”?`;
  const gap = `${either(sides.map((s) => s.name))}: “${outer(statement)}”${about === '' ? '' : ` (on ${about})`}?`;
  return [prompt, ...(sides.length === 2 ? [gap] : [])].map((text) => draft(fact, text, statement, side, sides, 0.78));
}

/** Both sides are named and set against each other: which is which? */
function difference(fact: Fact, sides: readonly Side[], { source }: KindContext): Draft[] {
  const marks = fact.mentions.flatMap((m) => {
    const side = sides.find((s) => s.concept === m.concept);
    return side === undefined ? [] : [{ ...m, side }];
  });
  const [first, second] = marks;
  if (marks.length !== 2 || first === undefined || second === undefined || first.side === second.side) return [];
  const between = fact.text.slice(first.end, second.start);
  if (
    !(CONTRASTS.test(between) || isNextClause(between, fact.text.slice(second.end))) ||
    source.lexicon.get(first.concept) === undefined
  )
    return [];
  const statement = `${bareArticle(fact.text.slice(0, first.start))}[1]${bareArticle(between)}[2]${fact.text.slice(second.end)}`;
  if (sides.some((s) => namesSide(statement, s))) return [];
  // Notes tend to name the same side first; either of the two may be asked for, by the quiz's seed.
  return [first.side, second.side].map((side, i) => {
    const prompt = `${either(sides.map((s) => s.name))}: which is [${String(i + 1)}] in “${statement}”?`;
    return draft(fact, prompt, statement.replace(/\[[12]\]/g, BLANK), side, sides, 1);
  });
}

/** ", SNS pushes …": a second sentence about the other side. */
function isNextClause(between: string, after: string): boolean {
  const verb = /^\s*([\p{L}'’]+)/u.exec(after)?.[1] ?? '';
  // Before the comma the first side must have had its own verb: "A, B are …" says the same of both.
  return /[,;]\s*(?:an?|the)?\s*$/i.test(between) && isFinite(verb) && isClause(between.trim());
}

function draft(
  fact: Fact,
  prompt: string,
  statement: string,
  side: Side,
  sides: readonly Side[],
  worth: number,
): Draft {
  return {
    ...fromFact(fact),
    kind: 'contrast',
    prompt,
    statement,
    key: side.name,
    ...(side.concept === '' ? {} : { keyConcept: side.concept }),
    answering: 'fixed',
    options: sides.map((s) => s.name),
    worth,
  };
}

/** The subject is a part or a kind of the side and its name says so ("RDS Proxy" of "RDS"): naming it gives the side away, not naming it misleads. */
function isEchoingPart(fact: Fact, side: Side): boolean {
  const own = fact.subject;
  if (own?.concept === undefined || own.concept === side.concept) return false;
  const words = new Set(contentWords(own.name));
  return side.names.some((n) => contentWords(n).some((w) => words.has(w)));
}

function inText(fact: Fact, side: Side, { source }: KindContext): boolean {
  if (side.concept === '') return namesSide(fact.text, side);
  return (
    fact.mentions.some((m) => lineage(m.concept, source.lexicon).includes(side.concept)) || namesSide(fact.text, side)
  );
}

/** A heading between the side and the statement names a third thing, of which it may be said as well. */
function namesAnother({ subject, aspects }: Fact, sides: readonly Side[], { source }: KindContext): boolean {
  if (subject?.via === 'own') return false;
  const kin = [...sides.map((s) => s.concept), subject?.concept ?? ''].filter((c) => c !== '');
  return nameOther(aspects, kin, source.lexicon);
}

/** The statement has a subject of its own, which a heading names or which it defines: "An ephemeral port is a short-lived port". */
function speaksOfThird({ subject, aspects, text }: Fact): boolean {
  if (subject?.via === 'own') return false;
  const words = contentWords(text);
  return (
    /^(?:an?|the) (?:\S+ ){1,4}(?:is|are) (?:an?|the)\b/i.test(text) ||
    (isClause(text) &&
      aspects.map(contentWords).some((title) => title.length > 0 && title.every((word, i) => word === words[i])))
  );
}

/** A word that only this side's names share with the statement gives it away. */
function echoes(statement: string, side: Side, others: readonly Side[]): boolean {
  const words = new Set(contentWords(statement));
  const shared = (s: Side): number => new Set(s.names.flatMap(contentWords).filter((w) => words.has(w))).size;
  return shared(side) > Math.max(0, ...others.map(shared));
}
