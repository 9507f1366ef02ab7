/** Calls on the reader to take note of what follows: "Note that", "Please keep in mind that". */
export const notices = (): string => `
(?:please |do |also |just |always )*(?:note|notice|remember|recall|know|beware|keep in mind|bear in mind|be aware|be careful|(?:don['’]?t|do not|never) forget|make sure you know)(?: also| here| well)?|
(?:(?:it['’]?s|it is|is) )?(?:also |very )?(?:important|worth|good|useful|crucial|essential|necessary|helpful)(?: also)? (?:to )?(?:note|noting|know|knowing|remember|remembering|mention|mentioning|understand|keep in mind)|
it (?:should|must) be noted
`;

/** Names of a remark, which say nothing of what the remark says, and words that only add one statement to another. */
export const remarks = (): string => `
(?:(?:please|quick|side|important) )?notes?|nb|n[.]b[.]|p[.]?s[.]?|tip|hint|important|remember|keep in mind|bear in mind|beware|be aware|info(?:rmation)?|warning|caution|attention|reminder|fyi|btw|by the way|fun fact|good to know|
(?:(?:for|on|in) the )?exam|(?:exam|pro) tip|gotcha|(?:key|main|important) (?:points?|facts?|takeaways?|ideas?|concepts?)|takeaways?|fact|details?|remarks?|comments?|descriptions?|definitions?|meaning|explanation|overview|summary|in (?:short|summary|essence|a nutshell|brief)|tl;?dr|
also|in addition(?: to (?:this|that))?|additionally|moreover|furthermore|plus|besides(?: this| that)?|on top of (?:this|that)|of course|obviously|naturally|basically|essentially|simply put|in fact|importantly|most importantly|interestingly
`;

/** Words that tie a statement to the one before it. */
export const ties = (): string => `
thus|so|but|and|however|therefore|hence|consequently|accordingly|similarly|likewise|finally|then|next|as a (?:result|consequence)|for (?:this|that) reason|in other words|on the other hand|on the contrary|(?:in|by) contrast|conversely|nevertheless|nonetheless
`;

/** In brackets behind a statement: where more stands, or how much it weighs. */
export const pointers = (): string => `
(?:please )?(?:see|cf[.]?|refer to)(?: also)?[: ][^()]{1,60}|(?:read|learn|see) more(?: [^()]{1,40})?|(?:sources?|ref(?:erence)?s?|docs?|documentation|official docs?|links?|here|more|more info(?:rmation)?|more details)(?:: ?[^()]{0,60})?|
(?:very |super |most )?(?:important|exam(?: tips?| questions?| topic)?|good to know|memori[sz]e(?: this)?|remember(?: this)?|know this|must know)
`;

/** What stands for more items of a row. */
export const openEnds = (): string => `
etc|etc[.]|and (?:many |much |a few |some |lots )?more|and (?:many |several |some )?others|and so (?:on|forth)|and such|and the like|and similar|among(?:st)? (?:many )?others|among(?:st)? other things|to name a few
`;
