import { states } from '../facts/states';
import { BLANK, type Draft, type Kind, type KindExample } from './draft';
import { aboutOf, either, fromFact, outer } from './frame';
import { gapped, isInRow, isPartOfName } from './gap';

/** Words of which exactly one is true of a thing. */
const GROUPS: readonly (readonly string[])[] = [
  ['stateful', 'stateless'],
  ['synchronous', 'asynchronous'],
  ['synchronously', 'asynchronously'],
  ['horizontal', 'vertical'],
  ['horizontally', 'vertically'],
  ['inbound', 'outbound'],
  ['symmetric', 'asymmetric'],
  ['enabled by default', 'disabled by default'],
  ['encrypted', 'unencrypted'],
  ['relational', 'non-relational'],
  ['persistent', 'ephemeral'],
  ['row-based', 'column-based'],
  ['client-side', 'server-side'],
  ['at rest', 'in transit'],
  ['identity-based', 'resource-based'],
  ['active-active', 'active-passive'],
  ['block storage', 'object storage', 'file storage'],
  ['eventual consistency', 'strong consistency'],
  ['eventually consistent', 'strongly consistent'],
  ['push-based', 'pull-based'],
  ['regional', 'global', 'zonal'],
  ['public subnet', 'private subnet'],
];
const GROUP_OF = new Map(GROUPS.flatMap((g) => g.map((w) => [w, g] as const)));
const ANY = new RegExp(
  `(?:^|[^\\p{L}-])(${[...GROUP_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** A gap where one of two opposite properties stood. */
export const opposite: Kind = {
  name: 'opposite',
  drafts(fact) {
    const found = [...fact.text.matchAll(ANY)];
    const hit = found[0];
    const word = hit?.[1]?.toLowerCase() ?? '';
    const group = GROUP_OF.get(word);
    if (hit === undefined || group === undefined || found.length > 1 || !states(fact)) return [];
    const start = hit.index + hit[0].length - word.length;
    const [before, after] = [fact.text.slice(0, start), fact.text.slice(start + word.length)];
    if (isPartOfName(before, after) || isInRow(before, after)) return [];
    // Of names ("a global accelerator"), and of what comes from everywhere ("global uploads"), it says nothing to be asked.
    if (group.includes('zonal') && !/\b(?:is|are)(?: an?)? $/i.test(before) && !SCOPED.test(after)) return [];
    const statement = gapped(fact.text, start, start + word.length);
    if (isGiven(word, `${fact.text.slice(0, start)} ${after} ${fact.aspects.join(' ')}`)) return [];
    const about = aboutOf(fact, group);
    const where = about === '' ? '' : ` (on ${about})`;
    const draft: Draft = {
      ...fromFact(fact),
      kind: 'opposite',
      prompt: `${group.length === 2 ? `${outer(either(group))}: what` : 'Which of these'} belongs in “${statement}”${where}?`,
      statement,
      key: word,
      answering: 'fixed',
      options: group,
      worth: statement.startsWith(BLANK) ? 0.5 : 0.75,
    };
    return [draft];
  },
};

/** What lies in a zone, in a Region or in none. */
const SCOPED = /^ (?:services?|resources?|scope|constructs?)\b/i;

/** Where keys are spoken of, things are encrypted. */
function isGiven(word: string, around: string): boolean {
  return /^(?:un)?encrypted$/.test(word) && /encrypt|\bKMS\b|\b(?:TLS|SSL|SSE)\b|\bkeys?\b|secret/i.test(around);
}

export const oppositeExamples: readonly KindExample[] = [
  {
    name: 'Security groups',
    note: '- Security groups are stateful: an answer to an allowed request may always leave',
    topic: 'Security groups',
    makes: {
      prompt:
        'Stateful or stateless: what belongs in “Security groups are _____: an answer to an allowed request may always leave”?',
      key: 'stateful',
    },
  },
  {
    name: 'Security groups',
    note: '- The group may be asked for at several levels including regional and zonal',
    topic: 'Security groups',
  },
  {
    name: 'Security groups',
    note: '- Both inbound and outbound rules are kept by the group',
    topic: 'Security groups',
  },
];
