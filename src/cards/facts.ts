import { leadOver, type Bullet, type Note, type Section } from '../notes';

/** An option of a practice question. */
export const OPTION = /^\(?[A-H][.)]\s/;
/** A question with its first option on its own line. */
const WITH_OPTION = /\?\s+(?:[-–]\s*)?\(?[Aa][.)]\s/;
const CHOOSE = /\((choose|select|pick)\b[^)]*\)/i;
const ASKS =
  /\b(what|which|who|whom|whose|when|where|why|how)\b|^(?:if|is|are|do|does|did|can|could|should|will|would)\s/i;
const CONTENTS =
  /^(table of )?contents?$|^toc$|^(references?|further reading|links|sources|resources|see also|credits)$/i;

/** What a line above a list calls it by; "Resources" may be parts of a thing as well. */
const READING_LIST = /^(?:table of contents|references?|further reading|sources|see also|credits)\b/i;

/** Points to where more stands. */
const READ_ON =
  /^(?:(?:\S+ ){0,3}(?:docs?|documentation|manual|link|source|reference|website|page|site|video|blog|tutorial)|(?:read|see|find|learn|watch) (?:more|also|here)|(?:.*\b)?here|more(?: info\w*)?|click here)\W*(?:https?:\/\/|www\.)\S+\W*$|\bclick here\W*$/i;

/**
 * Whether a bullet states something that can be asked. Beyond what the note itself says of it (`Bullet.notFact`): options of a
 * practice question are mostly wrong, and a table of contents or a reading list states nothing.
 */
export function isFact(note: Note, bullet: Bullet): boolean {
  return bullet.notFact === null && standsForItself(note, bullet);
}

/** Whether a bullet only introduces its children, and these are facts. */
export function isLabel(note: Note, bullet: Bullet): boolean {
  return bullet.notFact === 'label' && standsForItself(note, bullet);
}

/** The last sentence asks: the question of a practice exam, with its story before it. */
function endsInQuestion(text: string): boolean {
  if (!/\?\W*$/.test(text)) return false;
  const last = text.split(/[.!:;]\s+/).pop() ?? text;
  return text !== last || ASKS.test(last);
}

function isAsking(text: string): boolean {
  return endsInQuestion(text) || CHOOSE.test(text) || WITH_OPTION.test(text);
}

/** Files that go with published notes. In capitals only: licences are a topic of law as well. */
const GOES_WITH =
  /^(?:LICEN[CS]E|NOTICE|(?:contributing|code.of.conduct|changelog|privacy.policy|terms.of.(?:use|service)|terms.(?:and|&).conditions|about.(?:us|me))$)/;
const ABOUT_NOTES =
  /^(?:contributing|contributors?|contributions?|how to contribute|acknowledge?ments?|sponsors?|donat(?:e|ions?)|support (?:me|us|this project)|buy me a coffee|code of conduct|privacy policy|terms (?:and|&) conditions|about (?:this|these|the) (?:repo|repository|notes|project|vault)|exam (?:day|tips?|strategy|logistics|format|details))$/i;
const ABOUT_README = /^(?:licen[cs]e|support|contact(?: me| us)?|credits|disclaimer|usage|installation|authors?)$/i;
const OF_NOTES =
  /\b(?:these|my|our) (?:study |course |revision )?notes\b|\bthis (?:repo(?:sitory)?|vault|cheat ?sheet|study guide)\b/i;
const OF_README = /\b(?:notes|repo(?:sitory)?|contribut\w+|feedback|sponsor\w*|revision)\b/i;
/** What is said of taking an exam, and of where more is written. */
const OF_EXAM =
  /\b(?:for guessing|(?:wrong|remaining|obviously \w+) answers?|(?:most|many) questions|(?:before|during) the exam)\b/i;
const OF_MORE =
  /^see (?:also )?(?:\S+ ){0,6}\S+$|^(?:(?:you|we|one) can |please )?(?:see|view|find|read|check|look at)\b.*\b(?:here|below|above)\W*$|^(?:for )?(?:more|further) (?:info\w*|details?)\b.*\b(?:see|visit|read|check)\b|^more (?:info\w*|details?)\W|^for (?:\S+ ){1,6}(?:see|read|refer to|check) (?:the )?(?:\S+ ){0,4}(?:section|notes?|chapter|page|below|above)\W*$/i;
/** What stands under these is to be learnt, and nothing is said of it. */
const TO_LEARN =
  /^(?:(?:.*\. )?skills(?: in)?|knowledge of|(?:learning |exam )?objectives|learning (?:outcomes|goals)|syllabus|what you(?:['’]ll| will) learn|response types|recommended .*knowledge|(?:.*\bconsidered )?out of scope(?: for .*)?|.*\btarget candidate\b.*|.*\byou (?:should|will) be able to)$/i;
const EXAM_GUIDE = /^(?:domain|task(?: statement)?) \d|\b(?:study|exam) guide\b|\bobjectives?$|\bsyllabus\b/i;
const LEARN =
  /^(?:identify|recogni[sz]e|explain|understand|list|compare|discuss|demonstrate|determine|know|select|choose|apply|evaluate|outline|differentiate|distinguish|define|describe|locate)\s/i;

/** "Determine a suitable …" with "Choosing …" under it, more than once: what an exam guide wants done, without its name. */
const TASK = /^(?:determine|design|define|identify|select|choose|evaluate|implement|plan|recommend|demonstrate)\s/i;
const SKILL =
  /^(?:determining|selecting|designing|identifying|implementing|choosing|evaluating|recommending|defining|applying|configuring|integrating|developing|reviewing|deciding)\s/i;

function isTaskList({ headings, bullets }: Section, note: Note): boolean {
  return (
    TASK.test(headings.at(-1)?.text ?? '') && bullets.filter((i) => SKILL.test(note.bullets[i]?.text ?? '')).length > 1
  );
}

/**
 * Whether a bullet is about the notes and not their subject: what a published vault says of itself, its licence and how to help, or
 * what an exam guide wants learnt.
 */
export function isAboutNotes(note: Note, bullet: Bullet): boolean {
  const isReadme = /^(?:readme|index)$/i.test(note.name);
  const section = note.sections[bullet.section];
  const headings = (section?.headings ?? []).map((h) => bare(h.text));
  if (section && isTaskList(section, note)) return true;
  if (GOES_WITH.test(note.name) || GOES_WITH.test(note.name.toLowerCase()) || OF_NOTES.test(bullet.text)) return true;
  if (OF_EXAM.test(bullet.text) || OF_MORE.test(bullet.text)) return true;
  if (headings.some((h) => ABOUT_NOTES.test(h) || TO_LEARN.test(h) || (isReadme && ABOUT_README.test(h)))) return true;
  if (isReadme && OF_README.test(bullet.text)) return true;
  const isGuide = [note.name.replace(/[-_]/g, ' '), ...headings].some((h) => EXAM_GUIDE.test(h));
  for (let b: Bullet | undefined = bullet; b; b = note.bullets[b.parent])
    if (
      ((b !== bullet || b.notFact === 'label') && TO_LEARN.test(bare(b.text))) ||
      (isGuide && LEARN.test(b.text)) ||
      isBesideSkills(note, b)
    )
      return true;
  return false;
}

/** In an exam guide what is to be known stands above the "Skills:" of the same task. */
function isBesideSkills(note: Note, bullet: Bullet): boolean {
  return (
    bullet.parent >= 0 &&
    (note.sections[bullet.section]?.bullets ?? []).some((i) => {
      const b = note.bullets[i];
      return b?.parent === bullet.parent && b.notFact === 'label' && TO_LEARN.test(bare(b.text));
    })
  );
}

/** Without its number, signs and colon. */
function bare(label: string): string {
  return label.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');
}

function standsForItself(note: Note, bullet: Bullet): boolean {
  const below = note.bullets[bullet.index + 1];
  if (OPTION.test(bullet.text) || (below?.parent === bullet.index && OPTION.test(below.text))) return false;
  for (let b: Bullet | undefined = bullet; b; b = note.bullets[b.parent]) {
    if ((b !== bullet && b.notFact === 'question') || isAsking(b.text)) return false;
    if (b !== bullet && CONTENTS.test(b.text.replace(/[:\s]+$/, ''))) return false;
  }
  if (READ_ON.test(bullet.text) || READING_LIST.test(leadOver(note, bullet))) return false;
  if ((note.sections[bullet.section]?.headings ?? []).some((h) => CONTENTS.test(h.text.trim()))) return false;
  return !isAboutNotes(note, bullet);
}
