import type { StemRule } from './rule';

const DOUBT =
  /\b(?:i think|i guess|i believe|not sure|unsure|todo|tbd|tbc|maybe|probably|perhaps|apparently|afaik|iirc|i (?:don't|do not) (?:know|understand))\b|\?\?|\?(?=.)(?!”)|\betc\b/i;
const PERSONAL =
  /\b(?:I|I'm|I'll|my|me|[Ww]e|[Oo]ur|[Ll]et's|exam|quiz|question|udemy|course|lecture|tutorial|instructor|teacher|slide|video|screenshot|lab)\b/;

/** What the student doubts, or says about the course and the exam, is no fact to ask for (6, 7). */
export const doubt: StemRule = {
  name: 'doubt',
  ok: ({ statement, kind }) => kind === 'authored' || (!DOUBT.test(statement) && !PERSONAL.test(statement)),
};
