/** What a sentence may begin with before it says anything. */
export const openers = (): string => `
also; additionally; furthermore; moreover; basically; essentially; fundamentally; typically; usually; generally; normally; commonly
mostly; mainly; primarily; simply; internally; finally; lastly; firstly; secondly; thirdly; afterwards; subsequently; optionally; ideally
currently; nowadays; importantly; interestingly; similarly; likewise; specifically; obviously; technically; ultimately; therefore; thus
hence; consequently; accordingly; so; but; again; of course; by default; after that; most of the time; at the same time; behind the scenes
under the hood; note that; note also that; also note that; please note that; take note that; do note that; notice that; remember that
keep in mind that; bear in mind that; be aware that; it is important to note that; important to note that; it should be noted that
it is worth noting that; worth noting that
`;

/** What it may begin with where a comma or a colon follows. */
export const openersBeforeComma = (): string => `
besides; plus; often; overall; however; ok; okay; well; fyi; nb; tldr; tip; pro tip; note; please note; remember; keep in mind; bear in mind
be aware; beware; worth noting; important; important note; warning; caution; gotcha; side note; quick note; by design; by nature
by definition; in addition; in addition to this; in addition to that; in general; in practice; in theory; in short; in summary; in essence
in other words; in this case; in that case; in such a case; in such cases; in this scenario; in this way; in this setup
in this architecture; in this pattern; in this example; in this design; in most cases; in many cases; in some cases; in our case; in turn
in fact; in reality; in the end; like; for this reason; for that reason; as an example; as a result; as usual; as always; as such
as a consequence; as of now; as expected; as a reminder; on top of that; on top of this; on top; on the other hand; on the one hand
on one hand; behind the scene; at this point; at the end; at a high level; at its core; after this; with this; with that; this way
that way; simply put; put simply; to sum up; to summarize; to recap; at first; first; second; third; next; then; more specifically
more precisely; to be precise; once again; first of all; last but not least; for example; for instance
`;

/** What stands for the last items of a list. */
export const closers = (): string => `
and more; and many more; and much more; and several more; and some more; and a few more; and others; and many others; and several others
and some others; and so on; and so forth; and so on and so forth; and such; and the like; and similar; and whatnot; and etc; plus more
plus others; plus many more; or others; or similar; or more; among others; amongst others; among many others; among other things
amongst other things; to name a few
`;
