/** The clauses of a resolution's text, a line each, without their letters: a record numbers them itself. */
export function linesOf(wording: string): readonly string[] {
  return wording
    .split('\n')
    .map((line) => line.trim().replace(/^\((?:[a-z]{1,2}|[ivx]+|\d{1,2})\)\s*/, ''))
    .filter((line) => line !== '');
}
