export const USAGE = `usage: npm run --silent cli -- <command>
  metadata <vault>                                   what the app would compute for each note
  index <vault>                                      notes, sections, bullets, sentences, concepts, skipped files
  diagram <vault> [note]                             architectures and their Mermaid text
  cards <vault> [note]                               flashcards
  quiz <vault> "<topic>" [--count N] [--seed S]      questions on a topic
  replay <history.jsonl>                             identities of bullets along an editing history
  due <vault> [--now ISO]                            what is due for review
  export <vault> --anki <file>                       cards in Anki's text import format`;

type Command = (args: readonly string[]) => Promise<void>;

/** Each loads only what it needs, so that `metadata` starts as fast as it can. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  metadata: async (args) => (await import('./metadata')).printMetadata(args),
  index: async (args) => (await import('./index-vault')).printIndex(args),
  diagram: async (args) => (await import('./diagram')).printDiagrams(args),
  cards: async (args) => (await import('./cards')).printCards(args),
  quiz: async (args) => (await import('./quiz')).printQuiz(args),
  replay: async (args) => (await import('./replay')).printReplay(args),
  due: async (args) => (await import('./due')).printDue(args),
  export: async (args) => (await import('./export')).exportCards(args),
};
