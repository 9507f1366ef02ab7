/** Labels that say what follows, not what is defined. */
export const labels = (): string => `
(main |key |common |typical )?(use[- ]?cases?|examples?|features?|benefits?|advantages?|disadvantages?|limitations?|limits?|pros?|cons?|notes?|tips?|steps?|types?|options?|pricing|prices?|costs?|availability|durability|performance|security|storage|purpose|goals?|definitions?|descriptions?|summary|overview|responsib[a-z]+|requirements?|components?|solutions?|answers?|correct answers?|questions?|explanations?|best practices?|default|maximum|minimum|max|min|size|important|warning|remember|output|input|result|source|destination|target|format|protocols?|ports?|regions?|latency|throughput|when to use|how it works|why|who|what|where|when|how|good for|ideal for|suitable for|applications?|scope|action|scenario|alternatives?|cf|vs|see( also)?|read more|ref(erence)?s?|links?|docs?|config(uration)?|set-?up|implementation|skills?|flow|best (for|suited|used|when)[a-z ]*)
`;

/** No term begins with these. */
export const noTerms = (): string => `
if|when|while|for|to|in|on|at|by|with|without|from|as|because|since|after|before|then|so|it|they|this|that|these|those|there|you|we|i|
he|she|can|could|must|should|will|may|might|do|does|don't|not|no|yes|each|every|all|any|both|some|most|only|also|and|or|but|more|less|
just [a-z]|however|although|though|e.g|go to|goes|come|comes|click|see|within|using|per|via|instead|otherwise|alternatively|similarly|likewise|additionally|furthermore|hence|thus|therefore|use|uses|used|using|make|makes|has|have|is|are|was|were|allows?|supports?|provides?|enables?|requires?|includes?|creates?|ensures?|
offers?|helps?|lets?|keeps?|runs?|gets?|sends?|stores?|manages?|integrates?|works?|needs?|avoid|choose|one|two|three|which|what|who|
where|why|how
`;

/** "Reduces cost", "Option 1": says what something does, or merely counts. */
export const acts = (): string => `
(option|step|phase|part|case|method|approach|level|scenario|type|stage|day|week|tier) ?[0-9]+|[A-Z]?[a-z]{3,}(ly)([^a-z].*)?|
(reduc|determin|transform|prevent|restrict|design|build|avoid|improv|increas|enabl|allow|provid|support|ensur|automat|simplif|creat|monitor|manag|integrat|protect|detect|encrypt|deploy|choos|select|configur|enforc|implement|optimi[sz]|captur|deliver|generat|identif|scal|analy[sz])(e|es|s|y|ies|ing|ate|ates)([^a-z].*)?
`;

/** Units that follow a number. */
export const units = (): string => `
%|percent|ms|milliseconds?|microseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|[KMGTPE]i?B(/s|ps)?|
[KMG]bps|[KMG]bit/s|bytes?|bits?|kilobytes?|megabytes?|gigabytes?|terabytes?|petabytes?|IOPS|RPS|AZs?|availability zones?|regions?|
v?CPUs?|characters?|copies|replicas?|read replicas?|nodes?|instances?|attempts?|retries|requests?|messages?|items?|objects?|rules?|
users?|accounts?|nines|times|layers?|tiers?|shards?|partitions?|queues?|topics?|subnets?|addresses|ports?|volumes?|snapshots?|standbys?|
cents?|dollars?|USD|kg|bit|x|fold
`;

/** Headings that say what sort of thing follows, not what it is about. */
export const genericHeadings = (): string => `
overview|summary|intro(duction)?|details?|basics|general|notes?|misc(ellaneous)?|other|others|features?|key features|main features|
characteristics|properties|concepts?|key concepts|core concepts|definitions?|key points?|keypoints|highlights|essentials|fundamentals|
theory|resources|more|info(rmation)?|description|terminology|key takeaways|facts|about|theory|tl;?dr
`;

/** Beginnings of words behind which "to" leads to a thing or a place, and not to what is done. */
export const places = (): string => `
access|accord|adher|adjacent|allocat|amount|appl[iy]|assign|attach|attribut|belong|bind|bound|clos|compar|connect|contrary|contribut|convert|
cop[iy]|deliver|equal|equivalent|expos|export|forward|grant|identical|lead|limited|link|listen|map|migrat|mov|object|open|
oppos|parallel|point|prior|promot|proportional|publish|push|reduced|redirect|refer|relat|replicat|resist|respon|restor|rout|scal|send|sent|
sensitiv|similar|specific|stream|subject|subscri|switch|tied|transfer|transition|transmit|transport|turn|unique|upload|vulnerable|writ|
thanks|native|local|visible|addition|contrast|spread|return|chang|transform|bring|brought|bonded|exposure
`;
