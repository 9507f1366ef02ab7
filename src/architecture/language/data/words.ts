export const determiners = (): string => `
a an the this that these those each every any some both all another other others its their your our my his her same such either multiple
several many few more most various different one two three four five six seven eight nine ten no neither specific certain additional
extra existing new own single dedicated separate
`;

/** Determiners that leave no doubt that a noun follows. */
export const strictDeterminers = (): string => `
a an the its their your our my his her each every any some this these those another no
`;

export const prepositions = (): string => `
to into onto in inside within on at from with by for via through thru throughout over across between among amongst against of as using under behind
towards toward upon around near outside beyond per about after before during until above below besides alongside off out beneath beside
`;

export const modals = (): string => `
can could may might must shall should will would cannot wont cant couldnt shouldnt wouldnt mustnt neednt
`;

export const beForms = (): string => `
is are was were be been being am isnt arent wasnt werent
`;

export const haveForms = (): string => `
has have had having hasnt havent hadnt
`;

export const doForms = (): string => `
do does did dont doesnt didnt
`;

export const pronouns = (): string => `
it they them he she we you i one this that these those both each all itself themselves there
`;

export const relatives = (): string => `
which that who where whose
`;

/** Words that open another clause. */
export const subordinators = (): string => `
because so but however when whenever if unless although though while whereas since hence thus otherwise meaning thereby ie eg instead
etc assuming regarding following depending considering given provided providing meanwhile once
`;

/** Words between a subject and its verb, or after a verb, that change nothing. */
export const adverbs = (): string => `
also then now still always often usually typically commonly only just even already directly automatically either both too together again
first later ideally simply easily ever actually generally normally mainly mostly primarily securely seamlessly quickly efficiently
synchronously asynchronously continuously natively fully privately publicly dynamically periodically manually optionally internally
externally additionally alternatively therefore possibly temporarily immediately eventually independently separately globally locally
transparently remotely physically specifically explicitly implicitly programmatically currently previously sequentially evenly equally
straight back further onward onwards up down around away over-the-internet well respectively else
`;

/** Nouns that contain the thing after "of": "healthy members of the ASG" is the ASG. */
export const containers = (): string => `
member members fleet fleets group groups cluster clusters set sets collection number bunch pool pools list kind kinds type types variety
range pair pairs rest part parts combination instance instances copy copies version subset lot plenty front one any each all some many
most both either stream streams 10s 100s 1000s tens tons loads top choice mix family target targets array chain name names address addresses endpoint endpoints url
urls hostname layer series couple dozens hundreds thousands millions multitude mixture use
`;

/**
 * Nouns that, after a name, are no component but something about it: "S3 pricing", "Lambda timeouts". The name is then only a
 * hint, never an end of a relation.
 */
export const attributes = (): string => `
price prices pricing cost costs limit limits quota quotas timeout timeouts size sizes id ids region version versions type types latency
performance time times availability durability throughput bandwidth capacity failure failures outage support model models mode modes
option options feature features setting settings configuration configurations config class classes tier tiers plan plans benefit
benefits use-case use-cases case cases certification exam overview basics details example examples documentation docs page console-page
error errors issue issues problem problems concept concepts term terms terminology name names tag tags arn arns attribute attributes
parameter parameters property properties header headers level levels log logs metric metrics charge charges fee fees bill billing usage
utilization consumption traffic request requests message messages event events data payload payloads log-in login username usernames
password passwords token tokens credential credentials session sessions consistency operation operations action actions algorithm
algorithms protocol protocols port ports scaling autoscaling replication encryption integration migration deployment deployments
resolution lookup lookups patching monitoring logging routing caching scheduling recovery failover backup backups access authentication authorization auth security
compliance management knowledge experience question questions answer answers comparison differences difference architecture
architectures design designs pattern patterns workload workloads use uses user-experience best-practices strategy strategies step steps
process processes life-cycle lifecycle state states status health count counts age storage compute memory cpu disk content contents file
files object objects item items record records code script scripts change changes purchase purchasing savings discount discounts license
licenses maintenance downtime retention window windows permission permissions query queries result results response responses schema
schemas format formats connection connections ip ips address addresses load template
templates blueprint blueprints image images depth backlog compatible
`;

/** What flows: a subject or object of this kind stands for the component that the clause is about. */
export const themes = (): string => `
traffic data log logs request requests message messages event events notification notifications alert alerts metric metrics packet
packets query queries file files object objects record records result results response responses content contents image images video
videos stream streams job jobs task tasks information info output outputs input inputs change changes update updates findings finding
snapshot snapshots backup backups copy copies replica config configuration configurations credential credentials secret secrets key keys
parameter parameters call calls connection connections session sessions state report reports item items document documents metadata code
command commands http https tcp udp order orders transaction transactions write writes read reads workload workloads load it they
trace traces spans everything artifact artifacts payload payloads body dashboard dashboards entry entries modification modifications telemetry sms email
emails bounces complaints clicks clickstream upload uploads asset assets mail details json csv xml yaml parquet avro orc
`;

/** Properties: never an end of a relation, even where an arrow points at one. */
export const abstract = (): string => `
length cost costs latency availability performance scalability durability security price time speed size capacity throughput complexity
compliance resilience reliability redundancy elasticity downtime failure failures loss recovery usage use example examples benefit
benefits advantage advantages disadvantage disadvantages feature features case cases step steps option options answer question note
notes tip yes no true false none high low more less better worse fast slow cheap expensive free ms gb tb mb kb seconds minutes hours
days months years vs default optional required supported billing pricing savings discount mode modes type types level levels limit
limits what which how who
`;

/** After these a thing is compared. */
export const comparisons = (): string => `
similar to; close to; closer to; closest to; nearest to; identical to; comparable to; compared to; compared with; different from; different to; separate from; separately from; independent of; independent from; independently of; isolated from; alternative to; alternatives to; same as; equivalent to; equivalent of; better than; cheaper than; faster than; more than; less than; other than; analogous to; opposed to; unlike; versus; vs.; vs; than; regardless of; except for; except; apart from; excluding; replacement for; successor to; successor of; known as; aka; formerly; in contrast to; contrary to
`;

/** Nouns of several words in which a word would be taken for a verb or a machine. */
export const compoundNouns = (): string => `
machine learning; deep learning; large volumes; large volume; high volumes; high volume; huge volumes; massive volumes; vast volumes; big volumes; growing volumes; use case; use cases; best practice; best practices; point in time; check box; operating system; operating systems; access control; access controls; internet facing; pub / sub; third party; 3rd party
`;

/** After these the thing named is set aside. */
export const exclusions = (): string => `
instead of; rather than; but not; and not; not just; without using; without the need for; without needing; without having to; without; not through; not via; not over
`;

/** Prepositions of several words after the one that frames know. */
export const compoundPrepositions = (): string => `
front: in front of, in-front of
on: on top of
for: on behalf of
using: by using, with the help of, with help of, through the use of, by means of, by leveraging
basis: based on, depending on, according to
like: such as, including, for example, for instance
inside: inside of
outside: outside of
in: as part of, back in
partof: part of
cause: because of, due to, in case of
response: in response to
to: in order to, so as to, over to, back to, back into, directly to, on to, in to, out to, off to, straight to, across to, down to, out into, down into
from: out of, from inside, from within
off: away from
near: next to
and: as well as, along with, together with, but also
or: and/or
upto: up to, at least
besides: in addition to
about: in terms of
with: in conjunction with, in combination with
mutually: each other, one another
`;
