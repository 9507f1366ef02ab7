/** Verbs that no frame cares for. They end a noun phrase and have a subject of their own, so the reader must know them as verbs. */
export const plainVerbs = (): string => `
accelerate achieve acknowledge adapt adjust administer advise affect aggregate agree aim al analyze/analyzed analyse apply arrive ask avoid cease
become/became begin/began/begun belong benefit bill break/broke/broken bring/brought build/built bundle buy/bought calculate cause
change charge check choose/chose/chosen clean combine come/came commit compare compile complete comply compress compute consider
consolidate convert correlate correspond cost/cost count cover customize cut/cut deal decide declare decouple decrease define delete
deny depend_upon derive describe design detach detect determine develop differ disable discover display divide drain drop duplicate earn
edit eliminate encapsulate encounter end enforce enhance ensure enter establish estimate evaluate evict exceed exist expand expect
expire explain extend extract face facilitate fail fall/fell/fallen feel/felt fetch_up fill find/found finish fit fix focus follow
forecast forget/forgot format gain generate grow/grew/grown guarantee guess happen handle hear/heard help hide/hid/hidden hit/hit
hold/held hope identify ignore implement improve incorporate increase incur indicate inform inherit initiate inject insert_in install
interrupt introduce involve isolate join_up keep_up kill know/knew/known lack last launch_up lead/led locate learn leave/left lie lift
limit live lose/lost lower maintain make/made match matter maximize mean/meant measure meet/met merge migrate_away minimize miss
mitigate modernize modify need_not negotiate obtain occur offload operate optimize order organize overcome overwhelm override own
package pair_up participate patch pay/paid perform pick plan play prefer prepare preserve prevent prioritize produce prohibit promote
propagate propose prove purchase qualify raise randomize react receive_back recognize recommend recover redeem reduce refactor
refresh rehost relate release remain remember rename renew rent repair replace replatform represent reserve reset/reset reside resize
restart restrict result resume retain rethink reuse revoke roll rotate save_up say/said see/saw/seen seem select sell/sold separate
set_up set/set shift show/showed/shown shrink shut simplify simulate skip solve sort specify spend/spent spin split/split stand/stood
start_over state stay stick/stuck struggle suffer suggest suit summarize suspend switch tag take/took/taken teach tell/told tend
terminate test think/thought throttle tolerate train transform translate treat troubleshoot try tune turn understand/understood undo unify update
upgrade validate_against vary visit wait want warn weigh win/won wonder work worry wrap yield carry tie drown outlive slow rewind bake
shorten answer alter render lag crash throw/threw/thrown forbid/forbade/forbidden survive terminate_at retry retries exchange swap
rely_upon attract bounce bridge broaden calm cancel catch/caught clear click clone collapse commission compete compose
concatenate conclude consult contact continue contribute convince correct crawl debug decline decommission decompress deduplicate deepen
defend defer degrade demand demonstrate deprecate deserve destroy deteriorate devote diagnose disappear disconnect discourage dispose
distinguish dominate double dream drive/drove/driven embed emphasize empty encode encourage endure engage enlarge enrich enroll entail
equal erase escalate evolve examine exhaust extrapolate fade favor favour feature finalize flatten float freeze/froze/frozen fulfill
fund grab guide hash heal highlight hire hook hurt imitate imply impose infer inflate influence insist inspire interpret intercept interrogate
intervene invest invite iterate judge jump justify label leak lend/lent lengthen license list load_from lock loop mask materialize
mediate memorize mention migrate_from mix mount_as mute narrow navigate note number obey object omit overlap overload overwrite parse
partition pause penetrate persuade pin poison populate possess postpone praise predict prepend presume prevail proceed profile program
project pursue quote reach_for realize rebalance rebuild recall reclaim recognise reconnect recycle redeploy redesign redo refer_back
reflect refuse regain regard regenerate reject relax relearn relieve relocate remediate remind replay rescue reshape resist respect
restructure retire revert review revise reward rewrite/rewrote/rewritten rise/rose/risen round sample sanitize satisfy scatter score
search segment shard share sink sleep/slept slice smooth snapshot solve_for spot squeeze stabilize stage standardize steal/stole/stolen
stretch strip strengthen subtract succeed surround tailor tamper target_at tear tempt touch trade transmit/transmitted trim trust
truncate unlock unzip utter vanish verify_by violate visualise_as wake/woke/woken waste weaken widen wipe withdraw/withdrew/withdrawn
withstand/withstood allow enable let/let permit support offer include/included contain consist comprise act serve_as behave
appear present demote nest situate confine bind/bound federate deregister roll_out tap probe underpin harness browse notice impact accomplish remove adopt tail die explore categorize bypass complement retransmit scramble decode
personalize accommodate delegate initialize reevaluate re-evaluate fine-tune pre-warm rate-limit hard-code discuss refund confirm
reveal draw/drew/drawn flip hydrate assemble assist attract discard disrupt entitle purge quarantine reconcile shuffle supersede unpack
whitelist open spawn boot bootstrap absorb house encompass encapsulate repel intercept
`;

/** Words that are nouns at least as often as verbs; only their place in the sentence tells. */
export const alsoNouns = (): string => `
access accesses alert alerts answer answers attempt attempts audit audits backup backups balance balances benefit benefits bill bills
block blocks build builds bundle bundles cache caches call calls cause causes change changes charge charges checks claim command
commands commit commits control controls copy copies cost costs count counts cover cut cuts deal deals decrease decreases delay delays
design designs display displays drop drops dump dumps end ends estimate estimates exchange exchanges exit experience export exports
extract extracts face faces fan feed feeds filter filters fit fits fix fixes flow flows focus forecast forecasts format formats forward
front fronts function gateway grant grants group groups guarantee guess help host hosts impact import imports increase increases index
input insert inserts interface interfaces issues job join joins launch launches lead leads lease leases level lift limit limits link
links list lists load loads lock locks log logs loss look map maps mark match matches matter measure measures migrate mirror mirrors
miss misses monitor monitors mount mounts move moves name names need needs network networks offer offers order orders output outputs own
package packages pair pairs pass patch patches path pay peer peers pick plan plans play plays point points poll polls pool pools power
process processes profile program project proxy pull pulls purchases push query queries queue queues quit range ranges rate rates reach
read reads rebuild recall record records refresh release releases remote rent repair replay report reports request requests reserve
reset resets resource rest restart restarts result results return returns review reviews role roll route routes rule run runs sample
save saves scale scales scan scans schedule schedules score search searches set sets setup share shares shield shift ship show shows
sign signal signals size snapshot snapshots sort source sources split splits spread stage stages start starts state states step steps
stop stops store stores stream streams structure support supports surge survey switch switches sync tag tags talk target targets task
tasks test tests tie time times tool touch trace traces track tracks trade traffic transfer transfers transform transit transition transport
trigger triggers trust try tunnel tunnels turn turns type types update updates upgrade upgrades upload uploads use uses value values
view views visit visits wait walk want watch work works wrap write writes download downloads clone clones archive archives label labels
page replica ties retries swap bridge click double drive feature favor guide hash highlight hook jump leak loop mask mix note notes
object objects pause pin quote reward segment shard shards sleep slice spot waste demand demands contact number numbers partition
partitions license post posts origin alarm alarms failover fire fires steer hooks lookup stand stands deploy boot
bounce bounces probe probes increment increments modify impact impacts draw draws flip flips complement complements tail tails mail mails pages ping pings deposit deposits park parks spill spills
`;

/** Verbs whose last letter is doubled: "stopped". */
export const doubling = (): string => `
get put run set stop plug ship drop map tag log submit scan split let begin cut hit sit spin transfer swap pin hop control zip step stub
permit refer prefer commit plan trap fit win beg ban wrap program swim dump_off
`;
