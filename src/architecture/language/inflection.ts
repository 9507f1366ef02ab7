import { words } from '../../tables';
import { doubling } from './data/verbs';

/** How a form relates to its verb: `send`, `sends`, `sent`/`routed`, `sending`, `integration`. */
export type Form = 'base' | 's' | 'past' | 'ing' | 'noun';

const DOUBLES = words(doubling);

/** Forms of a regular verb, `send/sent` and `write/wrote/written` with their irregular pasts. */
export function inflect(written: string): [form: Form, word: string][] {
  const [lemma = '', ...irregular] = written.split('/');
  const [verb = '', ...particles] = lemma.split('_');
  const tail = particles.length === 0 ? '' : ` ${particles.join(' ')}`;
  const doubled = DOUBLES.has(verb) ? verb + verb.slice(-1) : verb;
  const silent = verb.endsWith('e') && !verb.endsWith('ee') && !verb.endsWith('ye') && !verb.endsWith('oe');
  const consonantY = /[^aeiou]y$/.test(verb);
  const s = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ing = silent ? `${verb.slice(0, -1)}ing` : `${doubled}ing`;
  const past = verb.endsWith('e') ? `${verb}d` : consonantY ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  const pasts = irregular.length === 0 ? [past] : irregular;
  const forms: [Form, string][] = [
    ['base', verb + tail],
    ['s', s + tail],
    ['ing', ing + tail],
  ];
  for (const p of pasts) forms.push(['past', p + tail]);
  return forms;
}
