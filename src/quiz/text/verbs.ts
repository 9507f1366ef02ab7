const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that study notes open with or put after a subject, in their base form. */
const BASE = words(
  'accept access achieve act add adjust allow analyse analyze apply assign assume attach audit authenticate authorise authorize automate avoid back balance block boost bring build bypass cache calculate capture carry catch cause change check choose clean collect combine come compare compress configure connect consist contain continue control convert copy cost create cut decide decouple decrease decrypt define delete deliver deny deploy describe detach detect determine direct disable discover distribute divide do drop eliminate enable encrypt enforce ensure evaluate examine exchange execute exist expire export expose extend fail fetch filter find fit follow forward gather generate get give go grant group guarantee handle happen have help hide hold host identify ignore import improve include increase ingest inherit inspect install integrate invoke isolate issue join keep launch let limit link listen live load lock log look lose lower maintain make manage map mask match mean measure merge migrate minimise minimize monitor mount move need notify offer open operate optimise optimize orchestrate order organise organize own pass pay perform persist place poll prevent process produce protect provide provision publish pull purchase push query read rebalance receive recommend record recover redirect reduce refer reject rely remain remove rename render renew replace replicate represent require reserve resolve respond restart restore restrict retain retry return reuse rotate route run save scale scan schedule secure select send separate serve set share shift show sign simplify sit solve span specify spread start stay stop store stream strip submit subscribe suit supply support switch sync synchronise synchronize take target terminate test track transcode transcribe transfer transform translate transmit trigger tune turn upload use validate vary verify view wait warn work write point span live ship lead fall hit grow shrink talk speak ask understand react uncover impact affect utilise utilize leverage yield refresh archive count cover differ emit fan front inject insert index lie mirror offload partition patch preserve promote propagate raise range reach reboot register reside resize revoke roll slow speed split stand summarize survive throttle tie travel treat wrap deregister drain failover fail overwrite peer begin become seem remain lack omit arrive occur rise recur fetch hash answer beat break buy call charge commit complete compute contact copy deal drive elect empty end enter exceed fire fix flow free freeze hand invalidate learn leave level name observe pack pick plan play pool post power predict prepare print prove put quarantine rank rate rebuild reconcile redeploy repeat report reset rewrite sample seal search see shape skip sort stack stage stick sum tell tend throw time touch trust try unify update upgrade visit wake watch weigh finish follow lock unlock notice guard push pull promise',
);

const MODAL = words('can cannot could may might must should will would shall');

/** Participles that describe the thing they open a bullet with: "designed for …", "used to …". */
const PARTICIPLE = words(
  'accessed allocated applied attached authenticated backed based billed bound built cached called charged composed configured connected created defined deleted deployed designed determined distributed driven enabled encrypted engineered executed exposed fetched given hosted identified integrated intended invoked isolated kept known launched limited linked located locked made maintained managed meant measured monitored mounted needed offered optimised optimized organised organized owned paid placed powered priced protected provided provisioned recommended replicated required restricted retained shared stored suited supported targeted tied triggered used utilised utilized written',
);

function baseOfThird(word: string): string | undefined {
  if (word === 'has') return 'have';
  if (word === 'does') return 'do';
  if (word === 'goes') return 'go';
  if (!word.endsWith('s')) return undefined;
  const cut = word.slice(0, -1);
  if (BASE.has(cut)) return cut;
  if (word.endsWith('ies') && BASE.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  return word.endsWith('es') && BASE.has(word.slice(0, -2)) ? word.slice(0, -2) : undefined;
}

/** How a predicate opens; `other` is mostly a noun phrase. */
export type Opening = 'third' | 'modal' | 'is' | 'are' | 'base' | 'participle' | 'article' | 'other';

/** After these a word in -s was a noun in the plural: "controls which …", "triggers are …". */
const NOUN_GOES_ON =
  /^[\p{L}'’-]+\s*(?:[,:/&]|(?:which|that|who|of|and|or|are|is|have|has|can|must|should|will|may|as|vs)\b)/iu;

const ADVERB =
  /^(?:also|only|automatically|fully|mainly|usually|typically|often|generally|commonly|primarily|natively|directly|securely|seamlessly|easily)$/;

/** How a text opens, looking past one adverb. */
export function opening(text: string): Opening {
  const found = (text.match(/[\p{L}'’-]+/gu) ?? []).slice(0, 2).map((w) => w.toLowerCase());
  let first = found[0] ?? '';
  if (ADVERB.test(first) && found[1] !== undefined) first = found[1];
  if (first === 'is' || first === 'was' || first === "isn't") return 'is';
  if (first === 'are' || first === 'were' || first === "aren't") return 'are';
  if (MODAL.has(first) || /^(?:can|won|don|doesn|couldn|shouldn)['’]?t$/.test(first))
    return first.startsWith('don') ? 'base' : first.startsWith('doesn') ? 'third' : 'modal';
  if (/^(?:an?|the)$/.test(first)) return 'article';
  if (baseOfThird(first) !== undefined) return NOUN_GOES_ON.test(text) ? 'other' : 'third';
  if (PARTICIPLE.has(first)) return 'participle';
  if (BASE.has(first)) return 'base';
  return 'other';
}

/** Whether a text without a subject tells the reader what to do or what is possible ("must set a header", "can choose a class"). */
export function addressesReader(text: string): boolean {
  return /^(?:must|should|need(?:s)? to|have to|(?:can|could|may)\s+(?:also\s+|only\s+)?(?:use|set|choose|create|configure|enable|disable|add|define|specify|select|access|attach|download|restore|invoke|reference|copy|share|export|import|upload|change|convert|combine|delete|get|see|view|run|setup|assign|apply|customi[sz]e|control))\b/i.test(
    text,
  );
}

/** Whether a word is a verb that a singular or plural subject may have right after it. */
export function isFinite(word: string): boolean {
  const w = word.toLowerCase();
  return (
    /^(?:is|are|was|were|isn't|aren't|doesn't|don't|won't|can't)$/.test(w) ||
    MODAL.has(w) ||
    baseOfThird(w) !== undefined ||
    w === 'have' ||
    w === 'do'
  );
}

/** Whether a text has a finite verb anywhere: a statement rather than a bare label. */
export function hasVerb(text: string): boolean {
  return (text.match(/[\p{L}'’]+/gu) ?? []).some((w) => isFinite(w) || BASE.has(w.toLowerCase()));
}
