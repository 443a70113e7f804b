/** One declared ballot of an item. */
export type DeclaredBallot = {
  readonly method: string;
  readonly result: 'carried' | 'not-carried' | 'inquorate' | 'objected';
};

/** What the agenda says of an item that is done, from the ballots declared on it; empty where there was none. */
export function resultOfItem(ballots: readonly DeclaredBallot[]): string {
  const results = new Set(ballots.map(({ result }) => result));
  if (results.size === 0) return '';
  if (results.size > 1) return results.has('carried') ? 'Carried in part' : 'Not carried';
  if (results.has('inquorate')) return 'No quorum';
  if (results.has('objected')) return 'Objected to';
  if (results.has('not-carried')) return 'Not carried';
  return ballots.every(({ method }) => method === 'assent') ? 'Agreed' : 'Carried';
}
