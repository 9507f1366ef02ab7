import type { AuthoredQuestion } from '../../notes';
import type { CardExample, Draft } from '../draft';
import { wordCount } from '../text/words';

/** A question the student wrote, asked without its options: recall, not recognition. */
export function authoredDrafts(question: AuthoredQuestion): Draft[] {
  const answer = answerOf(question);
  const prompt = withoutOptions(question.prompt);
  if (answer === '' || prompt === undefined) return [];
  // "Which is NOT …" can be answered from its options only.
  if (question.options.length > 0 && /\b(NOT|EXCEPT|LEAST)\b/.test(prompt)) return [];
  const accepted = question.correct.flatMap((i) => question.options[i] ?? []);
  return [
    {
      kind: 'authored',
      what: '',
      prompt,
      answer,
      accepted: accepted.length > 1 ? accepted : [],
      hidden: [answer],
      score: 90,
      weak: false,
    },
  ];
}

function answerOf(question: AuthoredQuestion): string {
  const right = question.correct.flatMap((i) => question.options[i] ?? []).map((o) => o.replace(/[.;\s]+$/, ''));
  if (right.length > 0) return right.join('; ');
  return question.options.length === 0 && wordCount(question.answer) <= 60 ? question.answer : '';
}

/** Without its options a question must not point at them; undefined where it makes no sense alone. */
function withoutOptions(prompt: string): string | undefined {
  const bare = prompt
    .replace(/\s*\((?:choose|select|pick)[^)]*\)/gi, '')
    .replace(
      /\s*(?:choose|select|pick) (?:two|three|all that apply|the (?:best|correct|right) (?:answer|option)s?)[^.?]*[.?]?$/i,
      '',
    )
    // "Which of the following allows …": a verb follows, not what is chosen from.
    .replace(
      /\bwhich (?:one )?of (?:the following|these) (?=(?:allows|helps|provides|enables|describes|defines|represents|reduces|increases|supports|ensures|improves|gives|makes|lets|requires|contains|offers|protects|stores|manages|monitors|falls|applies|acts)\b)/gi,
      'what ',
    )
    .replace(
      /\b(which|what) (?:one |two |three |ones? )?of (?:the following|these|those|the below)\s+(?!is\b|are\b|was\b|were\b|can\b|could\b|would\b|will\b|should\b|may\b|does\b|do\b|has\b|have\b|statements?\b|options?\b|best\b|describes?\b)/gi,
      '$1 of the ',
    )
    .replace(/^what /, 'What ')
    .trim();
  return /\b(following|these options|those options|below|options? above|mentioned options|statements?)\b/i.test(bare)
    ? undefined
    : bare;
}

export const authoredExamples: readonly CardExample[] = [
  {
    shows: 'the right option is the answer, and the options are not shown',
    name: 'Serverless',
    markdown:
      '#Q Which of these services runs code without any servers to look after?\n(a) EC2\n(b) Lambda\n(c) Lightsail\nAnswer: (b)\n',
    cards: [{ prompt: 'Which of the services runs code without any servers to look after?', answer: 'Lambda' }],
  },
  {
    shows: 'what asks for one of the following by a verb asks without them',
    name: 'Serverless',
    markdown:
      '1. Which of the following allows code to run without servers?\n   - A. EC2\n   - B. Lambda\n\n   Answer: B\n',
    cards: [{ prompt: 'What allows code to run without servers?', answer: 'Lambda' }],
  },
];
