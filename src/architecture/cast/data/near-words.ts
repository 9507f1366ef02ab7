/** English words that one slip makes of a word of the catalogue, and that are meant as they stand: "subset" is no subnet. */
export const nearWords = (): string => `
ability analysts assents asserts attacked auction auctions balling belling blanch bluffer bracket browner brunch budges bulling busting
canter canvass cashed cashing chance clarity closing clowning clutter coached coaching commend commute commuting confection consent
contest context contract convection convent defective dejection deplete derailed detained detention devise direst empress enmity enslaves
eternal exhort expended expert extort falter faltering fending filler fining fitter fright galley gasped giants goggle grafts grands
grunts haling hasted hasting heading heaping hearth heating heaving heeling hoisted hoisting hooted hooting hosing impart incline
infection interval lading lagging lancing larding lasers latter lauding lawyers leaner leaning lefter legging lewder licked litter loader
locker lodger lodging longing looser lugging manger massage massaging mopping muster nestled netted neutron nibble palling partial parting
peeking peeling peeping peeving persona petering photon pilling poling poring postures potting pouting pricking priding primate priming
prising prizing processional professing professor projection promises reactor readier realer reaper recognition redder resort retort
revere reverie revolution revolver rooter rooting roster rotting rouging rousing runnier safely sayings scalding scalping scanner scared
scream screaming screams sealing seared searing secretes senior servile severs shacks shaded shading shaking shamed shaming shaped shaping
sharked sharking sharped sharping shaved shaving sheared shearing shingle shoring sighed simile singed singer sinned sinner slacks
slopping smacks snacks snared snaring snored snowfall soared soaring sopping spades spared spares sparing spices spreed staling stalks
staring steaming steams stocks stocky stoked stoned stormed stowed streaking streaks stride strife strike string stript strive strung
sublet subset tablets tacking thongs tiring trailing tricking trucking valley victors vortex waiter weaker whiter whites widows writers
writhes
`;
