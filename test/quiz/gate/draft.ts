import type { Candidate, Draft } from '../../../src/quiz/kinds/draft';
import { read, type Scene } from '../../../src/quiz/gate/rule';
import { vaultOf } from '../vault';

/** A question for a rule to judge; `statement` also becomes the prompt unless one is given. */
export function draftOf(part: Partial<Draft> & { readonly statement: string }): Draft {
  return {
    kind: 'choice',
    fact: 'a.md\n0',
    source: { note: 'a.md', line: 1, text: part.statement },
    prompt: part.prompt ?? `Complete the statement: “${part.statement}.”`,
    key: 'SQS',
    accepted: [],
    answering: 'pool',
    options: [],
    ascending: false,
    wrong: [],
    typedPrompt: '',
    worth: 1,
    ...part,
  };
}

export const EMPTY = vaultOf({});

/** What the rules on options look at, over a vault without notes. */
export function sceneOf(draft: Draft, part: Partial<Scene> = {}): Scene {
  return {
    source: EMPTY,
    prompt: read(draft.prompt),
    key: read(draft.key),
    satisfying: new Set(),
    flatNames: (id) => {
      const concept = EMPTY.lexicon.get(id);
      return concept === undefined ? [] : [concept.name, ...concept.aliases].map((n) => read(n).flat);
    },
    ...part,
  };
}

export function option(text: string, concept?: string): Candidate {
  return { text, near: 1, ...(concept === undefined ? {} : { concept }) };
}
