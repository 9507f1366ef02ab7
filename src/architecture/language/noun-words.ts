/** "Direct connection", "separate accounts": adjectives where a plain noun follows at the beginning of a clause. */
export const ALSO_ADJECTIVES =
  /^(?:direct|separate|secure|complete|live|own|open|clean|load|target|access|log|support|backup|cache|filter|queue|schedule|process)$/;

export const COMPUTES =
  /^(?:nodes?|instances?|resources?|capacity|environments?|services?|types?|clusters?|layer|options?)$/;

/** What a command may begin with: "dynamically launch", "else read". */
export const OPENS = /ly$|^(?:else|then|otherwise|finally)$/;

/** What a program may be called after, and what such programs are. */
export const DOES =
  /^(?:process|resiz|convert|encod|transcod|render|track|schedul|dispatch|report|bill|match|scor|rank|shorten|monitor|logg|crawl|index|cach|messag|stream|pars|validat|filter|send|handl|deliver|upload|shar|shipp|book|scann|sign|publish|aggregat|train|test)ing$/;

export const PROGRAM =
  /^(?:(?:micro)?services?|systems?|workers?|engines?|jobs?|apps?|applications?|servers?|pipelines?|agents?|components?)$/;

/** Nouns of what does something, called after what that is. */
export const DOERS =
  /^(?:(?:micro)?service|feature|activity|engine|agent|job|policy|process|component|worker|server|node|tier|plugin|adapter|connector|controller|manager|operator|handler|module)$/;

/** Nouns that a plural which looks like a verb makes a name with. */
export const COMPOUNDS =
  /^(?:(?:file|network|smb|nfs|windows|azure) shares|(?:data|key|object|file|document) stores|(?:health|status|security) checks|(?:access|session|audit|activity|error|query|build|api|dns|debug|execution) logs)$/;
