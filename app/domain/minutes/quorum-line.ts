import { counted, sentence } from '../shared/number-words';

/**
 * What minutes say of the quorum: how many members who count were there, and how many are needed (null where the card asks
 * for none); where even all of them together were too few, that there was none at any time. Source: governance.md §4, §8
 * (names present; a meeting without a quorum decides nothing, and that is minuted).
 */
export function quorumLine({
  present,
  needed,
}: {
  readonly present: number;
  readonly needed: number | null;
}): string {
  if (needed === null) return '';
  const there = `${sentence(counted(present, 'member'))} present; the quorum was ${needed}.`;
  return present < needed ? `${there} There was no quorum at any time.` : there;
}
