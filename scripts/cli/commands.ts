import { printCards, printDue, exportAnki } from './cards';
import { printDiagrams } from './diagram';
import { printIndex, printMetadata } from './index-vault';
import { printQuiz } from './quiz';
import { printReplay } from './replay';

export const USAGE = `usage: npm run --silent cli -- <command>
  metadata <vault>                                   what the app would compute for each note
  index <vault>                                      notes, sections, bullets, concepts, skipped files
  diagram <vault> [note]                             architectures and their Mermaid text
  cards <vault> [note]                               flashcards
  quiz <vault> "<topic>" [--count N] [--seed S]      questions on a topic
  replay <history.jsonl>                             identities of bullets along an editing history
  due <vault> [--now ISO]                            what is due for review
  export <vault> --anki <file>                       cards in Anki's text import format`;

export const COMMANDS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  metadata: printMetadata,
  index: printIndex,
  diagram: printDiagrams,
  cards: printCards,
  quiz: printQuiz,
  replay: printReplay,
  due: printDue,
  export: exportAnki,
};
