import type { ActBy, BallotView } from '~/domain/ballot/ballot-view';
import type { BallotMethod, DeclaredResult, LiveOutcome } from '~/domain/ballot/live-ballot';
import type { Tally } from '~/domain/ballot/outcome-answer';
import type { OutcomeTone } from './outcome-stamp';

export const METHOD_WORDS: Record<BallotMethod, string> = {
  named: 'Named ballot',
  secret: 'Secret ballot',
  assent: 'Put without a vote',
};

/** A question that was agreed without a vote was no vote. */
export function closedWords(method: BallotMethod): string {
  return method === 'assent' ? 'The question is closed.' : 'The vote is closed.';
}

/** "Carried", and for a question put without a vote "Agreed". */
export function resultWord(result: LiveOutcome | DeclaredResult, method: BallotMethod): string {
  switch (result) {
    case 'carried':
      return method === 'assent' ? 'Agreed' : 'Carried';
    case 'not-carried':
      return 'Not carried';
    case 'inquorate':
      return 'No quorum';
    case 'objected':
      return 'Objected to';
    case 'undecided':
      return 'Not decided';
  }
}

export function resultTone(result: LiveOutcome | DeclaredResult): OutcomeTone {
  if (result === 'carried') return 'carried';
  return result === 'not-carried' ? 'lost' : 'neutral';
}

/** "4 For, 4 Against, 1 abstained". */
export function tallyWords({ for: votesFor, against, abstain }: Tally): string {
  const counts = `${votesFor} For, ${against} Against`;
  return abstain > 0 ? `${counts}, ${abstain} abstained` : counts;
}

/** "Ruth Pellingham", or "Imogen Tarrant, on the instruction of Ruth Pellingham". */
export function actWords({ by, forName }: ActBy): string {
  return forName ? `${by}, on the instruction of ${forName}` : by;
}

/** "6 of 9 votes are in". */
export function turnoutWords({ turnout, electors }: Pick<BallotView, 'turnout' | 'electors'>): string {
  return `${turnout} of ${electors} ${electors === 1 ? 'vote is' : 'votes are'} in`;
}
