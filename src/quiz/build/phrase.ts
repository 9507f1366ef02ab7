import type { Random } from '../random';

/** Ways of asking the same, first as the kinds write it, then the others. `$1` is what the pattern holds. */
const WAYS: readonly (readonly [RegExp, ...string[]])[] = [
  [/^Does this(.*?) describe (.*?): (“.*”)\?$/, '$3: is this$1 $2?'],
  [
    /^Complete the statement(.*)\.”$/,
    'Which of these completes the statement$1”?',
    'Which of these fits the gap in the statement$1”?',
    'What belongs in the gap of the statement$1”?',
    'Which of the following completes the statement$1”?',
    'Which one fits the gap in the statement$1”?',
  ],
  [
    /^Which ((?:of these|AWS service)\b.*?) fits this description: (“.*”)\?$/,
    'Which $1 is described so: $2?',
    'Which $1 do your notes describe as $2?',
    '$2: which $1 is that?',
    'Of which $1 is this said: $2?',
  ],
  [
    /^(Regarding [^:]{1,60}), which (of these|AWS service) fits this description: (“.*”)\?$/,
    '$1, which $2 is described so: $3?',
    '$1, of which $2 is this said: $3?',
  ],
  [
    /^(Regarding [^:]{1,60}), which AWS service (?!fits)/,
    '$1, which of these AWS services ',
    '$1: which of the following AWS services ',
  ],
  [
    /^(Regarding [^:]{1,60}), which of these (?!are\b|fits)(?=[a-z])/,
    '$1, which one of these ',
    '$1: which of the following ',
  ],
  [
    /^True or false((?:, on [^:]*)?): (?!this describes)(.*)\.$/,
    'Is this true or false$1: $2?',
    'Right or wrong$1: $2.',
  ],
  [/^(True or false[^:]*): this describes ([^:“]*): (“.*”)\.$/, '$1: $3 describes $2.', '$1: $3 is said of $2.'],
  [
    /^Which AWS service /,
    'Which of these AWS services ',
    'Of these, which AWS service ',
    'Which of the following AWS services ',
    'Which one of these AWS services ',
  ],
  [/^Which of these (?!are\b)(?=[a-z])/, 'Which one of these ', 'Which of the following '],
  [
    /^Which pillar of (.*?) does this serve first of all: (“.*”)\?$/,
    'Which of the pillars of $1 does this serve first of all: $2?',
    '$2: which pillar of $1 does this serve first of all?',
    'Under which pillar of $1 does this come first of all: $2?',
    '$2: under which of the pillars of $1 does that come first of all?',
  ],
  [
    /^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}): which is (\[[12]\]) in (“.*”)\?$/,
    'Which of the two, $1, is $2 in $3?',
    '$3: which is $2, $1?',
  ],
  [
    /^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}): what belongs in (“.*”.*)\?$/,
    'Which fits the gap in $2: $1?',
    'What belongs in the gap of $2: $1?',
  ],
  [/^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}): (“.*_____.*”.*)\?$/, 'Which fits the gap, $1: $2?', '$2: is it $1?'],
  [
    /^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}): which fits this description: (“.*”)\?$/,
    'Which of the two, $1, fits this description: $2?',
    'Does this describe $1: $2?',
    '$2: is this $1?',
  ],
  [
    /^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}), (regarding [^:]{1,40}): which fits this description: (“.*”)\?$/,
    'Which of the two, $1, $2, fits this description: $3?',
    'Does this, $2, describe $1: $3?',
    '$3: is this, $2, $1?',
  ],
  [/^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}), (regarding [^:]{1,40}): which /, 'Which of the two, $1, $2, '],
  [/^(\S+(?: \S+){0,2} or \S+(?: \S+){0,2}): which /, 'Which of the two, $1, '],
  [/\bwhich term is described as (“.*”)\?$/, 'which term is meant: $1?'],
  [/^Which term is described as (“.*”)\?$/, 'Which term is meant: $1?', 'Of which term is this said: $1?'],
];
const STANDS_FOR = /^Which full name does the abbreviation (\S+) stand for\?$/;
/** A term by what the notes say it is. */
const TERM = /\b([Ww])hich term is described as (“.*”)\?$/;
/** A typed answer has nothing to choose from. */
const TYPED: readonly (readonly [RegExp, ...string[]])[] = [
  [
    STANDS_FOR,
    'What does the abbreviation $1 stand for, written out?',
    'Write out what the abbreviation $1 stands for.',
  ],
  [TERM, '$1hich term is meant: $2?', '$1hat is the term for this: $2?'],
  [
    /^Complete the statement(.*)\.”$/,
    'Fill in the gap in the statement$1.”',
    'Which word or name is missing in the statement$1”?',
    'What belongs in the gap of the statement$1”?',
  ],
];

/** The prompt in one of the ways it may be put, so that a fact asked in two quizzes is not asked in the same words. */
export function phrased(prompt: string, typed: boolean, random: Random): string {
  for (const [pattern, ...ways] of typed ? TYPED : WAYS) {
    if (!pattern.test(prompt)) continue;
    const way = ways[Math.floor(random() * (ways.length + 1)) - 1];
    return way === undefined ? prompt : prompt.replace(pattern, way);
  }
  return prompt;
}
