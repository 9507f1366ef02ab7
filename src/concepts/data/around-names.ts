/** What may stand before a common noun; anything else makes it a verb or a part of a longer name. */
export const beforeNoun = (): string => `
a an the this that these those each every any all some no many several multiple both two three four five your our my their his her its
another other same different new existing single own one more most few of in into from to by with without via through between behind
over under on onto for as and or & at against per than then across among using like inside within around near towards toward about vs
versus backend back-end frontend front-end internal external primary secondary private public remote local global regional web mobile
end legacy production managed relational nosql sql shared central target source destination origin upstream downstream distributed
in-memory serverless stateless stateful corporate allow allows let lets give gives serve serves reach reaches send sends when where if
which so because while but
`;

/** After these a common noun is only the first half of another noun. */
export const afterNoun = (): string => `
side data name names engine engines migration migrations type types class classes size sizes level layer experience hit hits miss misses
depth length admin administrator administrators interface interfaces license licenses licensing logic management authentication identity
identities ip ips address addresses port ports parameter parameters metadata profile profiles permission permissions credentials
password passwords stickiness schema schemas records base based aware facing specific friendly agreement guide case cases story stories
id ids activity behavior behaviour error errors team teams owner owners portfolio lifecycle delivery discovery development developer
developers integration code programming process processes
`;

export const says = (): string => `
is are was can could will would should may must has does supports provides lets allows helps uses runs gives offers works scans records
tracks checks integrates detects collects monitors automates needs requires also only crawls extracts transforms
converts moves sends stores keeps manages discovers identifies finds evaluates assesses inspects analyzes analyses delivers
connects creates starts triggers protects prevents encrypts publishes notifies generates produces pulls pushes ingests orchestrates launches schedules watches
continuously automatically then
`;

/** Words with which a shown text is a phrase about the note, not a name of it. */
export const phrase = (): string => `
here this that these those it its they them more see read click link links docs doc documentation page note notes above below how what
why when where which who is are was were be been can could will would should may must do does did not no yes my your our i we you if
then also etc info information details detail example examples source reference ref article
`;

/** Words a name neither begins nor ends with. */
export const edge = (): string => `
the a an of in on to for and or with by from as at into than vs versus using via per but so
`;

/** Note names that say nothing about the text they occur in. */
export const noTopic = (): string => `
index readme home inbox todo todos daily weekly monthly journal note notes untitled template templates archive summary overview
introduction intro contents toc glossary question questions answer answers quiz exam exams test tests practice misc other general
resources references links reading books ideas draft drafts tasks task project projects people meeting meetings log logs about welcome
start help day week month year today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december one two three four five six seven eight nine ten new old good bad all any
use used uses using work works time times way thing things part parts first second last next example examples cost costs price pricing
type types name names feature features benefit benefits limit limits simple basic advanced important key keys role roles value values
data file files number numbers option options set sets step steps case cases point points level levels change changes end
`;
