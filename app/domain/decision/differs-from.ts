/**
 * Whether the clauses adopted are other than those that came to the body: the wording that an earlier body
 * adopted, else what the paper recommends. Spaces, capitals, clause letters and the final stop do not matter;
 * order does not either. Nothing came: nothing differs. Source: governance.md §9 (divergence).
 */
export function differsFrom(came: readonly string[], adopted: readonly string[]): boolean {
  if (came.length === 0) return false;
  const before = came.map(plain).sort();
  const after = adopted.map(plain).sort();
  return before.length !== after.length || before.some((clause, index) => clause !== after[index]);
}

function plain(clause: string): string {
  return clause
    .trim()
    .replace(/^\((?:[a-z]{1,2}|[ivx]+|\d{1,2})\)\s*/i, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .toLowerCase();
}
