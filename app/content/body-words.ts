/** A body in the middle of a sentence: "the Trust Board", "the Council as member of the Trust". */
export function theBody(name: string): string {
  return `the ${name.replace(/^the /i, '')}`;
}
