/** Words that carry no content of their own in a study note, and those that stand in almost every one of them. */
export const stop = (): string => `
a an the of to in for on and or nor but if then else than so is are was were be been being am do does did done has have had having can
could will would shall should may might must with without by as at from into onto over under up down out off about it its they them
their theirs he she his her him you your yours we us our i me my this that these those there here which what who whom whose when where
why how all any both each every some no not only just also too very more most less least other others another same such own one two
three use used uses using user etc e g i.e via per between within across aws amazon service services following company needs note notes
need
`;

/** Nouns that stand in every other bullet: asked only where a bullet has nothing else. */
export const common = (): string => `
service services system systems thing things way ways type types kind kinds part parts set sets number
numbers lot lots data information resource resources application applications app apps feature features option options solution
solutions user users customer customers time times place places level levels item items name names value values amount amounts range
ranges group groups environment environments process processes purpose purposes reason reasons problem problems question questions issue issues access cost
costs db dbs api apis os ip ips id ids vm vms url urls ui az azs
`;

/** Nouns, in the singular, that say little wherever they stand: a gap for one of them has a dozen fillers. */
export const plain = (): string => `
instance object file message request server machine workload metric policy permission action event function account database table
address region device network internet traffic volume memory content document page image text code key rule record report list task job
project team company organization business people person role unit element concept idea method approach area side source destination
target product quality performance availability security usage size speed change member result effect form fact point body
state country world year life work start front top bottom center centre base basis step version variety pool collection series
majority thousand hundred million one anyone someone everyone nobody somebody anybody everybody anything something everything nothing practice exam scope rate kind matter structure
software hardware infrastructure component client developer operation need demand location host node domain port connection entity
combination activity way care support analysis management development factor aspect condition situation model pattern pricing bill
behavior behaviour limit experience interface outcome benefit advantage requirement goal strategy detail description output input
increment estimate recommendation inventory failure error consistency latency throughput capacity efficiency cluster view path label
period stress sense match premise charge behalf default advance minimum maximum desire manner extent degree trouble purpose kind sort chance possibility opportunity technology language functionality fee file setting modification technique capability check
`;

/** Words that no blank should stand for: they fit anywhere, or they only glue. */
export const empty = (): string => `
work works good bad best better great easy easily simple simply new old big small large many few long short effective efficient
different various several multiple additional certain specific particular general common main major important possible available able
based like including etc well first second third last next previous right wrong high low higher lower full whole entire single double
again always never often usually typically currently generally especially mainly instead however therefore because since while until
unless whether though although yes want wants need needs help helps make makes making made take takes get gets give gives let lets keep
keeps put puts go goes come comes see look run runs running set allow allows allowed enable enables enabled provide provides provided
support supports supported require requires required include includes included contain contains contained create creates created perform
performs performed ensure ensures offer offers offered working become becomes consist consists manage manages handle handles define
defines defined specify specifies specified apply applies applied store stores stored send sends sent receive receives read reads write
writes add adds added remove removes change changes changed choose chosen select selected call calls called known means mean refers
refer act acts think start starts started stop stops stopped end ends pay paid deploy deploys deployed connect connects connected
accessed move moves moved monitor monitors share shared scale scales scaled launch launches launched build builds built track tracks
tracked collect collects analyze analyse identify identifies detect detects protect protects improve improves reduce reduces increase
increases automate automates simplify simplifies transform transforms extract extracts transfer transfers route routes deliver delivers
process integrate integrates integrated control controls themselves itself ourselves otherwise before after during against around among through
throughout behind beside appear appears show shows showing shown display displays happen happens exist exists remain remains needed
compared due according along away back once now still even much already assign assigns attach attaches associate combine combines
configure configured configures host hosts hosted replace replaces replicate replicates replicated restore restores encrypt encrypts
encrypted schedule distribute distributes balance cache caches cached log logs logged query queries push pull fetch request requests
respond responds inside outside counts count follows follow answers answer whose beyond toward towards plus minus versus upon stays stay
belongs belong cannot suitable ideal recommended useful perfect helpful care example examples case cases click clicks sake soon somewhere anywhere everywhere usecase usecases almost nearly whenever wherever whichever whatever without only same both either neither every each per via achieve maintain prevent avoid obtain retrieve execute override traverse notify
pause resume eliminate verify grant accept consider determine solve occur establish implement modify recover appropriate current existing
related relevant necessary given suited capable ability aware taken found done kept held seen lost left met shown written chosen brought
lent bought caught taught broken grown known thrown hidden bound said told later earlier sooner together alone put built gone begun drawn driven fallen felt got heard led meant paid
prevents avoids achieves maintains obtains retrieves executes overrides notifies eliminates verifies grants accepts considers determines solves
establishes implements modifies recovers distributes combines analyzes analyses produce produces secrete secretes regulate regulates catalyse
catalyses catalyze catalyzes absorb absorbs carry carries transmit transmits impose imposes prohibit prohibits reject rejects capture captures
aggregate aggregates validate validates guarantee guarantees separate separates isolate isolates restrict restricts accelerate accelerates
convert converts evaluate evaluates generate generates decrypt decrypts sold spent stood thought understood won
`;

/** Verbs that name nothing: a gap ends before them, and what they are said with can be asked by them. */
export const acting = (): string => `
appoint appoints arises authenticate authenticates authorize authorizes begins binds bypasses comprise comprises consolidate
consolidates consume consumes contribute contributes declare declares depend depends differ differs disable disables discard discards
dissolve dissolves eases elect elects emit emits enforce enforces enhance enhances entail entails erase erases exceed exceeds expose
exposes facilitate facilitates fail fails fetches fills finds gather gathers govern governs hide hides imply implies indicate indicates
inform informs inherit inherits inhibit inhibits initiate initiates inspect inspects install installs invalidate invalidates invoke
invokes involve involves lack lacks listen listens maximize maximizes merge merges migrate migrates mimic mimics minimize minimizes
mitigate mitigates obey obeys offload operate operates originate originates outlive outlives overlap overlaps overwrite overwrites owns
permit permits persist persists possess possesses preserve preserves promote promotes propagate propagates publish publishes raise
raises redirect redirects rely relies renew renews reside resides resist resists resolve resolves retain retains revoke revokes rotate
rotates save saves seek seeks serve serves spawn spawns stimulate stimulates submit submits subscribe subscribes surpass surpasses
survive survives suspend suspends sustain sustains tells tend tends terminate terminates throttle throttles translate translates tries
unify unifies utilize utilizes vary varies violate violates watches
traces describes exports imports parses assesses audits recommends reuses suggests recognizes synthesizes summarizes organizes visualizes discovers examines estimates predicts classifies orchestrates coordinates centralizes standardizes normalizes optimizes customizes reflects remembers represents resembles rewards simulates tolerates transcribes
forwards advertise advertises rewrite rewrites unwinds joins engulfs oxidises oxidizes converge converges prefer prefers skip skips negotiate
negotiates encapsulate encapsulates reabsorb reabsorbs destroy destroys overrule overrules ratify ratifies repeals vests amend amends oblige
obliges waive waives sues infringe infringes rescind rescinds
`;

/** Phrases of which no part is a gap: the rest says it, or asks for a word of English and not for the subject. */
export const wholes = (): string => `
by default;in progress;in advance;in place;in use;in line;in sync;in order;in response;in addition;in detail;in turn;in charge;at scale;at once
at work;at hand;on demand;on hold;on top;on premises?;on premise;under way;up to date;out of the box;as a result;as a whole;last resort
tightly coupled;loosely coupled;free of charge;no charge;data loss;loss of data;make sense;makes sense;most sense;best practices?;best effort;rule of thumb;trade off;point in time
high availability;highly available;fault toleran(?:t|ce);mission critical;business critical;single point of failure;real time;near real time
at rest;in transit;in motion;in flight;least privileges?;principle of least privileges?;pay as you go;pay per use;day to day;end to end
one to one;one to many;many to many;lift and shift;step by step;side by side;peace of mind;proof of concept;state of the art;easy to use
ease of use;cost effective(?:ly)?;long term;short term;large scale;small scale;wide range;broad range;take care;takes care;in the background
behind the scenes;under the hood;in the middle;at all times;over time;each other;one another;no longer;roll back;rolls? back;break down
additional cost;additional charge;extra cost;extra charge;up front;no upfront;in parallel;in the past;in the future;in person;in real life
`;

/**
 * A row of words that a beginner mixes up: asking for one of them asks for the point of the bullet. `_` is a blank, `-` may be one.
 * What has a `~` says little by itself: it comes first only where another of its row stands near. What has a `^` is asked where a bullet
 * has no name and no good phrase: there are two answers only, but it is the point.
 */
export const contrasts = (): string => `
synchronous asynchronous semi-synchronous
synchronously asynchronously
sync async
stateful stateless
public private
publicly privately
inbound outbound
ingress egress
horizontal vertical
horizontally vertically
active-active active-passive
active/active active/passive
relational non-relational
sql nosql
multi-az single-az multi-region cross-region cross-az
~automatic ~manual automated
~automatically ~manually
encrypted unencrypted
enabled_by_default disabled_by_default
eventual ~strong
eventually strongly
at_rest in_transit in_flight
client-side server-side
on-demand ~reserved ~spot ~provisioned
~real-time near-real-time ~batch
structured unstructured semi-structured
persistent ephemeral ~durable ~temporary ~permanent
internet-facing
symmetric asymmetric
columnar row-based
in-memory on-disk
incremental differential
mutable immutable
~primary secondary ~standby
~allow ~deny
explicit implicit
~serverless server-based
multi-threaded single-threaded
schemaless schema-less
read-only write-only read-write
~managed self-managed unmanaged
identity-based resource-based
structured semi-structured
vertical horizontal
loosely tightly
decoupled coupled
warm_standby pilot_light hot_standby cold_standby backup_and_restore
fault-tolerant highly_available
ordered unordered
at-least-once exactly-once at-most-once
aerobic anaerobic
aerobically anaerobically
haploid diploid
mitosis meiosis
prokaryotic eukaryotic
dominant recessive
endothermic exothermic
afferent efferent
sympathetic parasympathetic
arteries veins
artery vein
~plaintiff ~claimant ~defendant
deductive inductive
qualitative quantitative
domestic foreign
bilateral unilateral multilateral
monopoly oligopoly
anode cathode
concave convex
discrete continuous
compiled interpreted
half-duplex full-duplex
unicast multicast broadcast anycast
connectionless connection-oriented
lossless lossy
little-endian big-endian
^single ^multiple
^different ^identical
^before ^after
^first ^last
^always ^never
^minimum ^maximum
^higher ^lower
^faster ^slower
^cheaper ^dearer
^larger ^smaller
^longer ^shorter
^stronger ^weaker
^increases ^decreases
^increase ^decrease
^rises ^falls
^internal ^external
^positive ^negative
^upstream ^downstream
`;

/** Verbs that are asked with "what does … do?": their object is one thing, where "allow", "have" and "provide" have many. */
export const asking = (): string => `
route to;point to;connect to;forward to;send to;publish to;write to;upload to;replicate to;redirect to;subscribe to;push to;deliver to
stream to;deploy to;attach to;apply to;resolve to;read from;pull from;fetch from;import from;load from;copy from;restore from
integrate with;work with;run on;rely on;depend on;listen to;go through;store in;cache in;use;invoke;trigger;query;encrypt;protect;update
monitor;require;need;replace;balance;launch;call;scan
`;
