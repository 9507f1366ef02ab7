/** Heads of headings that say what is told of a service, not which. */
export const about = (): string => `
overview|basics|details?|summary|tips?|notes?|services?|solutions?|concepts?|fundamentals|optimi[sz]ations?|security|compliance|
infrastructure|exam|architectures?|framework|accounts?|benefits|types|support|models?|tools|regions?|zones|locations?|integrations?|best practices|flows?|workflows?|chain|steps?|pipelines?|scenarios?|use cases?
`;

/** Lemmas whose object does what the infinitive after it says: "use X to send". */
export const lends = (): string => `
use leverage utilize utilise employ allow enable let configure permit have tell ask require need create deploy run add put launch cause
force get grant instruct trigger invoke call schedule attach install write build
`;

/** What a heading's thing is called where a bullet defines it: "Managed service to …". */
export const gloss = (): string => `
services?|tools?|solution|feature|platform|capability|way|ability|option|engine|storage|cache|database|queue|firewall|protocol|layer|
interface|agent|software|gateway|proxy|device|appliance|console|dashboard|catalog|repository|registry|framework|library|store|suite|hub|siem|etl|compute|warehouse|orchestrator|broker|component|controller|balancer
`;

/** What names of notes say besides what they are about. */
export const titleWords = (): string => `
(?:my |study |course |lecture |exam |quick |key )*notes?(?: (?:on|about|for))?|cheat ?sheets?|summary|overview|basics|fundamentals|101|deep ?dive|
intro(?:duction)?(?: to)?|crash course|exam(?: tips| prep| guide)?|key (?:points|takeaways|facts)|(?:quick )?review|recap|revision|tutorial|guide(?: to)?|
(?:saa|sap|dva|soa|clf|scs|ans|dop)(?: ?c0[0-9])?|certified|certification|solutions? architect(?: associate| professional)?|associate|professional|
(?:section|chapter|module|part|lecture|topic|day|week|unit|lesson) [0-9]+|explained|learning|all about|what is|aws|amazon
`;
