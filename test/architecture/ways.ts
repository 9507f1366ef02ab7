/** Ways to write a statement so that it says the same: a bullet, or lines, from the statement. */
export const AROUND: readonly (readonly [how: string, write: (statement: string) => string])[] = [
  ['as a bullet', (s) => `- ${s}`],
  ['numbered', (s) => `1. ${s}`],
  ['under a remark', (s) => `- Some details\n  - ${s}`],
  ['in bold', (s) => `- **${s}**`],
  ['with a full stop', (s) => `- ${s}.`],
  ['behind "Note that"', (s) => `- Note that ${lower(s)}`],
  ['behind "Note:"', (s) => `- Note: ${lower(s)}`],
  ['behind "Also"', (s) => `- Also ${lower(s)}`],
  ['behind "In addition,"', (s) => `- In addition, ${lower(s)}`],
  ['behind "By default,"', (s) => `- By default, ${lower(s)}`],
  ['behind "For example,"', (s) => `- For example, ${lower(s)}`],
  ['behind "However,"', (s) => `- However, ${lower(s)}`],
  ['behind a sentence', (s) => `- Very useful. In this case, ${lower(s)}`],
  ['before a sentence', (s) => `- ${s}. This is fully managed.`],
  ['before a remark', (s) => `- ${s} (fully managed)`],
  ['before a reason', (s) => `- ${s} for high availability`],
  ['as a line', (s) => `\n${s}`],
  [
    'as a long line',
    (s) => `\n${s}, which is what most of us would do in a case like this when nothing else has been asked for`,
  ],
  ['in a quote', (s) => `\n> ${s}`],
  ['in a callout', (s) => `\n> [!tip] Good to know\n> ${s}`],
];

function lower(statement: string): string {
  return /^[A-Z][a-z]+ /.test(statement) && !/^(?:Route|Lambda)/.test(statement)
    ? statement.charAt(0).toLowerCase() + statement.slice(1)
    : statement;
}
