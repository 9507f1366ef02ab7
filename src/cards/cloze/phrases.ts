import { isStopWord } from '../text/words';
import { WORTH, type Candidate } from './candidate';

/** Nouns that stand in every other bullet: asked only where a bullet has nothing else. */
const COMMON = new Set(
  (
    'service services system systems thing things way ways case cases example examples type types kind kinds part parts set sets number numbers lot lots ' +
    'data information resource resources application applications app apps feature features option options solution solutions user users customer customers ' +
    'time times place places level levels item items name names value values amount amounts range ranges group groups environment environments process processes ' +
    'purpose purposes reason reasons problem problems issue issues access cost costs'
  ).split(' '),
);

/** Words that no blank should stand for: they fit anywhere, or they only glue. */
const EMPTY = new Set(
  (
    'work works good bad best better great easy easily simple simply new old big small large many few ' +
    'long short effective efficient different various several multiple additional certain specific particular general common main major important possible available able based like including ' +
    'etc well first second third last next previous right wrong high low higher lower full whole entire single double again always never often usually typically ' +
    'currently generally especially mainly instead however therefore because since while until unless whether though although yes want wants need needs help helps ' +
    'make makes making made take takes get gets give gives let lets keep keeps put puts go goes come comes see look run runs running set allow allows allowed enable enables enabled ' +
    'provide provides provided support supports supported require requires required include includes included contain contains contained create creates created ' +
    'perform performs performed ensure ensures offer offers offered work working become becomes consist consists manage manages handle handles define defines defined ' +
    'specify specifies specified apply applies applied store stores stored send sends sent receive receives read reads write writes add adds added remove removes change changes ' +
    'changed choose chosen select selected call calls called known means mean refers refer act acts think means start starts started stop stops stopped end ends pay paid ' +
    'deploy deploys deployed connect connects connected accessed move moves moved monitor monitors help share shared scale scales scaled launch launches launched ' +
    'build builds built track tracks tracked collect collects analyze analyse identify identifies detect detects protect protects improve improves reduce reduces increase increases ' +
    'automate automates simplify simplifies transform transforms extract extracts transfer transfers route routes deliver delivers process integrate integrates integrated control controls ' +
    'themselves itself ourselves before after during until against around among through throughout behind beside appear appears show shows showing shown display displays ' +
    'want happen happens exist exists remain remains need needed compared due according along away back once now still even much already ' +
    'assign assigns attach attaches associate combine combines configure configured configures host hosts hosted replace replaces replicate replicates replicated restore restores ' +
    'encrypt encrypts encrypted schedule deliver distribute distributes balance cache caches cached log logs logged query queries push pull fetch request requests respond responds ' +
    'inside outside counts count follows follow answers answer whose beyond toward towards plus minus versus upon takes gives goes stays stay keeps comes belongs belong ' +
    'cannot without only same able both either neither every each per via'
  ).split(' '),
);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Runs of up to three words between small words and verbs ("a _____ of the bucket"), for bullets with nothing better to ask.
 * Later and longer runs come first: what a sentence says of its subject usually stands at its end.
 */
export function phraseCandidates(statement: string): Candidate[] {
  return [...runs(statement, false), ...runs(statement, true)];
}

function runs(statement: string, common: boolean): Candidate[] {
  const found: Candidate[] = [];
  let run: Word[] = [];
  let position = 0;
  const close = (): void => {
    const words = run.slice(-3);
    run = [];
    const [first, final] = [words[0], words[words.length - 1]];
    if (!first || !final) return;
    const text = statement.slice(first.start, final.end);
    if (/\b(Amazon|AWS)\s$/.test(statement.slice(0, first.start))) return;
    if (text.length < 4 || (words.length === 1 && /(ly|ing|ed)$/.test(text) && !/^[A-Z]/.test(text))) return;
    position++;
    found.push({
      start: first.start,
      end: final.end,
      what: text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
      score:
        (common ? 7 : WORTH.phrase) +
        Math.min(position, 6) +
        (words.length > 1 ? 3 : 0) +
        (first.start === 0 ? -14 : 0),
      accepted: [],
    });
  };
  let end = 0;
  for (const m of statement.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)) {
    const word: Word = { text: m[0], start: m.index, end: m.index + m[0].length };
    if (!/^\s*$/.test(statement.slice(end, word.start))) close();
    end = word.end;
    if (isFiller(word.text) || isCommon(word.text) !== common || word.text.length < 3 || opensAsVerb(word, statement))
      close();
    else run.push(word);
  }
  close();
  return found;
}

/** "Shows historical data", "Protecting the root": a bullet without a subject opens with its verb. */
function opensAsVerb(word: Word, statement: string): boolean {
  return (
    word.start === 0 &&
    /[a-z](s|ing)$/.test(word.text) &&
    /^\s+(the|a|an|your|all|any|\p{Ll}{3,})\b/u.test(statement.slice(word.end))
  );
}

function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

function isFiller(word: string): boolean {
  const w = word.toLowerCase();
  return isStopWord(w) || EMPTY.has(w) || /^\d/.test(w) || /^[\p{Ll}]+ly$/u.test(word);
}
