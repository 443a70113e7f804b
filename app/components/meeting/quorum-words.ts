import type { Wanting } from '~/domain/meeting/quorum-of-item';
import type { QuorumShown } from '~/domain/meeting/seats-shown';
import { numberWord } from '../table/table-words';

/** Who does not count, and how many may leave: the sentence under the quorum's meter. */
export function quorumWords({ recused, restricted, onLine, mayLeave, state, wanting }: QuorumShown): string {
  const parts: string[] = [];
  if (recused > 0)
    parts.push(recused === 1 ? 'A recused member doesn’t count.' : 'Recused members don’t count.');
  if (restricted > 0) parts.push('Who may not vote by standing order doesn’t count.');
  if (onLine > 0) parts.push('Who is on line doesn’t count here.');
  parts.push(...wanting.map(wantingWords));
  if (mayLeave !== null) {
    const more = mayLeave + 1;
    parts.push(
      more === 1 ? 'If one more leaves, voting stops.' : `If ${numberWord(more)} more leave, voting stops.`,
    );
  } else if (state === 'inquorate-item') {
    const butFor = restricted > 0 ? 'those who may not vote on it' : 'interests';
    parts.push(`It would be met but for ${butFor}: this item can’t be decided here, others can.`);
  } else {
    parts.push('Nothing can be voted on until more members are here.');
  }
  return parts.join(' ');
}

function wantingWords({ category, need, have }: Wanting): string {
  if (category === null) return 'The Chair or a deputy must be among those counted, and neither is.';
  return `Among those counted must be ${need} ${category}: ${have === 0 ? 'none is' : `only ${have}`} here.`;
}
