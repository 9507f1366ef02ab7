import { contentStems, wordCount } from './words';

/** Labels that say what follows, not what is defined. */
const LABEL =
  /^((main |key |common |typical )?(use[- ]?cases?|examples?|features?|benefits?|advantages?|disadvantages?|limitations?|limits?|pros?|cons?|notes?|tips?|steps?|types?|options?|pricing|prices?|costs?|availability|durability|performance|security|storage|purpose|goals?|definitions?|descriptions?|summary|overview|responsib\w+|requirements?|components?|solutions?|answers?|correct answers?|questions?|explanations?|best practices?|default|maximum|minimum|max|min|size|important|warning|remember|output|input|result|source|destination|target|format|protocols?|ports?|regions?|latency|throughput|when to use|how it works|why|who|what|where|when|how|good for|ideal for|suitable for|applications?|scope|action|scenario|alternatives?|cf|vs|see( also)?|read more|ref(erence)?s?|links?|docs?))$/i;
const NOT_A_TERM =
  /^(if|when|while|for|to|in|on|at|by|with|without|from|as|because|since|after|before|then|so|it|they|this|that|these|those|there|you|we|i|he|she|can|could|must|should|will|may|might|do|does|don't|not|no|yes|each|every|all|any|both|some|most|only|also|and|or|but|more|less|use|uses|used|using|make|makes|has|have|is|are|was|were|allows?|supports?|provides?|enables?|requires?|includes?|creates?|ensures?|offers?|helps?|lets?|keeps?|runs?|gets?|sends?|stores?|manages?|integrates?|works?|needs?|avoid|choose|one|two|three|which|what|who|where|why|how)\b/i;

/** "Reduces cost", "Option 1": says what something does, or merely counts. */
const ACTS =
  /^((option|step|phase|part|case|method|approach|level|scenario|type|stage|day|week|tier) ?\d+|[A-Z]?[a-z]{3,}(ly)\b.*|(reduc|improv|increas|enabl|allow|provid|support|ensur|automat|simplif|creat|monitor|manag|integrat|protect|detect|encrypt|deploy|choos|select|configur|enforc|implement|optimi[sz]|captur|deliver|generat|identif|scal|analy[sz])(e|es|s|y|ies|ing|ate|ates)\b.*)$/i;
/** Whether a term names something that could be guessed from its definition. */
export function isName(text: string): boolean {
  return isTerm(text) && !ACTS.test(text);
}

/** Whether a stretch of text can stand for a thing that has a definition. */
export function isTerm(text: string): boolean {
  if (text.length < 2 || wordCount(text) > 6 || /[.!?;,]|https?:|[{}<>=|\\]/.test(text)) return false;
  if (/^\d[\d.,%]*$/.test(text) || !/\p{L}/u.test(text) || LABEL.test(text) || NOT_A_TERM.test(text)) return false;
  return contentStems(text).length > 0 || /[A-Z0-9]{2}/.test(text);
}
