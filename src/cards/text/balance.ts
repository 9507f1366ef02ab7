/** Whether brackets and quotation marks come in pairs, by number and not by place. */
export function isBalanced(text: string): boolean {
  const count = (c: string): number => text.split(c).length - 1;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    (count('“') + count('”')) % 2 === 0 &&
    count('"') % 2 === 0
  );
}
