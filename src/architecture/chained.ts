import { isDownwards, isSentence, leadsOn, type Bullet, type Note, type Section } from '../notes';

const ARROW = '→';
/** Arrows from line to line. */
const DOWN = / [↓⇓⬇▼](?=\uFE0F?(?: |$))/gu;

/** The bullets of a section; where arrows lead from one to the next ("Client", "↓", "ALB"), they are one: "Client → ALB". */
export function chainedBullets(note: Note, section: Section): Bullet[] {
  const out: Bullet[] = [];
  let open = false;
  for (const index of section.bullets) {
    const one = note.bullets[index];
    if (one === undefined) continue;
    const bullet = onOneLine(one);
    const last: Bullet | undefined = out.at(-1);
    const arrow = isArrow(bullet);
    const before: Bullet | undefined = arrow || open ? whatLeadsTo(bullet, last) : undefined;
    if (before === undefined) out.push(bullet);
    // An arrow of two lines: "|", "v"
    else if (arrow) out[out.length - 1] = open ? { ...before, endLine: bullet.endLine } : joined(before, ARROW, bullet);
    else out[out.length - 1] = joined(before, bullet.text, bullet);
    open = !isSentence(bullet) && ((before !== undefined && arrow) || (bullet !== one && leadsOn(bullet.text)));
  }
  return out;
}

function isArrow({ text }: Bullet): boolean {
  return text.length <= 3 && isDownwards(text);
}

/** "Client", "↓" and "ALB" as lines of one bullet: the arrows point to the next line, and no number falls. */
function onOneLine(bullet: Bullet): Bullet {
  if (bullet.lead === undefined) return bullet;
  const text = bullet.text.replace(DOWN, ` ${ARROW}`);
  return text === bullet.text ? bullet : { ...bullet, text };
}

/** The bullet before in the same list. */
function whatLeadsTo(next: Bullet, last: Bullet | undefined): Bullet | undefined {
  if (last === undefined || isSentence(last) || isSentence(next)) return undefined;
  return next.parent === last.parent && next.line - last.endLine <= 2 ? last : undefined;
}

function joined(last: Bullet, text: string, next: Bullet): Bullet {
  const from = last.text.length + 1;
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + from,
    end: span.end + from,
  });
  return {
    ...last,
    endLine: next.endLine,
    raw: `${last.raw} ${next.raw}`,
    text: `${last.text} ${text}`,
    links: [...last.links, ...next.links.map(moved)],
    marks: [...last.marks, ...next.marks.map(moved)],
    notFact: null,
  };
}
