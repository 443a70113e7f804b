import type { BallotView } from '~/domain/ballot/ballot-view';

/** What goes on in the item in hand, under its name in the agenda. */
export function nowWords(ballot: BallotView | null): string {
  if (!ballot || ballot.state === 'set-aside') return 'In hand';
  if (ballot.state === 'open') return ballot.method === 'assent' ? 'Question put' : 'Vote open';
  if (ballot.state === 'declared') return 'Declared';
  if (ballot.method === 'assent') return 'Question closed';
  return ballot.outcome?.castingVote === 'awaited' ? 'Vote closed, tied' : 'Vote closed';
}
