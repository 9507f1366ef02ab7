/** Words that carry no content of their own. */
export const stop = (): string => `
a an the of to in for on and or nor is are was were be been being which what with without that this these those your you we our i my me
their they them its it he she his her can could may might must shall should will would by as at from into onto over under between within
through than then there here not no yes but so if when where while who whom whose how why do does did done has have had having also only
just very more most much many some any each every all both either neither other another same such own use uses used using via per etc eg
ie vs about up out off one two three get gets make makes need needs allow allows let lets lot
`;

/** Words that any service's description may hold: they tell nothing apart. */
export const vague = (): string => `
aws amazon service services managed fully manage data cloud support supports supported provide provides provided available availability
scalable scale scales secure security cost costs easy easily simple automatic automatically integrated integrate integrates feature
features type types option options example application applications app apps user users resource resources customer customers different
multiple good great best high low higher lower fast based enable enables enabled create creates created set sets setup run runs running
work works thing things way time times serverless performance storage compute server servers instance instances include includes
including access policy policies request requests region regions default wide range variety various platform platforms complex manual steps
`;

/** Verbs that study notes open with or put after a subject, in their base form. */
export const base = (): string => `
accept access achieve act add adjust allow analyse analyze apply assign assume attach audit authenticate authorise authorize automate
avoid back balance block boost bring build bypass cache calculate capture carry catch cause change check choose clean collect combine
come compare compress configure connect consist contain continue control convert copy cost create cut decide decouple decrease decrypt
define delete deliver deny deploy describe detach detect determine direct disable discover distribute divide do drop eliminate enable
encrypt enforce ensure evaluate examine exchange execute exist expire export expose extend fail fetch filter find fit follow forward
gather generate get give go grant group guarantee handle happen have help hide hold host identify ignore import improve include increase
ingest inherit inspect install integrate invoke isolate issue join keep launch let limit link listen live load lock log look lose lower
maintain make manage map mask match mean measure merge migrate minimise minimize monitor mount move need notify offer open operate
optimise optimize orchestrate order organise organize own pass pay perform persist place poll prevent process produce protect provide
provision publish pull purchase push query read rebalance receive recommend record recover redirect reduce refer reject rely remain
remove rename render renew replace replicate represent require reserve resolve respond restart restore restrict retain retry return
reuse rotate route run save scale scan schedule secure select send separate serve set share shift show sign simplify sit solve span
specify spread start stay stop store stream strip submit subscribe suit supply support switch sync synchronise synchronize take target
terminate test track transcode transcribe transfer transform translate transmit trigger tune turn upload use validate vary verify view
wait warn work write point ship lead fall hit grow shrink talk speak ask understand react uncover impact affect utilise utilize leverage
yield refresh archive count cover differ emit fan front inject insert index lie mirror offload partition patch preserve promote
propagate raise range reach reboot register reside resize revoke roll slow speed split stand summarize survive throttle tie travel treat
wrap deregister drain failover overwrite peer begin become seem lack omit arrive occur rise recur hash answer beat break buy call charge
commit complete compute contact deal drive elect empty end enter exceed fire fix flow free freeze hand invalidate learn leave level name
observe pack pick plan play pool post power predict prepare print prove put quarantine rank rate rebuild reconcile redeploy repeat
report reset rewrite sample seal search see shape skip sort stack stage stick sum tell tend throw time touch trust try unify update
upgrade visit wake watch weigh finish unlock notice guard promise inhibit bind relieve estimate regenerate unwind secrete stimulate
suppress activate regulate absorb digest dissolve oppose abolish declare establish invade defeat conquer govern negotiate propose
introduce convey transport pump flood advertise encapsulate converge
`;

/** Participles that describe the thing they open a bullet with: "designed for …", "used to …". */
export const participle = (): string => `
accessed allocated applied attached authenticated backed based billed bound built cached called charged composed configured connected
created defined deleted deployed designed determined distributed driven enabled encrypted engineered executed exposed fetched given
hosted identified integrated intended invoked isolated kept known launched limited linked located locked made maintained managed meant
measured monitored mounted needed offered optimised optimized organised organized owned paid placed powered priced protected provided
provisioned recommended replicated required restricted retained shared stored suited supported targeted tied triggered used utilised
utilized written
`;

/** Verbs of the past that do not end in -ed, and are no participles. */
export const past = (): string => `
swore drew fell gave began became wrote took ran came went spoke knew saw rose grew chose broke wore sank bore forbade overthrew withdrew
`;

/** Those that are participles, too: "sold in 1803". */
export const pastParticiples = (): string => `
met sold lost won led shot brought made held fought built sent laid found left kept stood caught taught thought bought sought bound struck
spread cut set put swept
`;

/** Nouns that any architecture has: too plain to be an answer, and beside a named thing no option. */
export const common = (): string => `
client user browser publisher subscriber producer consumer customer administrator admin developer event application app server instance
container backend frontend proxy firewall endpoint worker database db cache queue topic buffer internet office web mobile email aws
services resources cloud account region az secondary third party static content dynamic session data log file service network storage
compute object bucket subnet table message request response traffic host node cluster volume snapshot image domain record key role policy group
permission rule tag template stack function job task stream metric alarm token certificate password credential encryption authentication
authorization access security monitoring logging backup replication scaling performance availability cost pricing latency throughput
capacity compliance website page link code script command api call ip address port protocol http https url json xml javascript python
java c# sql linux windows google microsoft facebook apple environment device machine system software hardware cpu memory disk ram center
on-premises microservice virtual devices encrypted stateless stateful automation interface origin target source destination
`;

/** Verbs that a bullet tells its reader with what to do, and not what something is there for. */
export const doing = (): string => `
use enable disable configure set choose select specify ensure remember avoid check add attach launch request send wait run install open
update apply see consider think know learn make do get go need start stop put give take keep require change prefer leverage
delete try follow review assume ask enter click look
`;

/** Verbs of which any service may be the subject: what tells one from another comes behind them. */
export const wide = (): string => `
provides offers allows enables handles manages automates simplifies improves reduces increases ensures makes gives lets delivers eliminates
performs facilitates optimizes enhances maintains achieves guarantees minimizes maximizes
`;
