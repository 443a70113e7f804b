import type { BoardColumnHead } from '~/domain/paper/board';
import type { BoardColumn } from '~/domain/paper/board-column';

const NAMES: { readonly [C in BoardColumn]: string } = {
  executive: 'Executive',
  committee: 'Committees',
  board: 'Boards',
  council: 'Council',
  department: 'DfE consent',
  implementation: 'Implementation',
};

/** Several bodies of the council and the department stand in one column each, so those keep their own names. */
export function columnName({ key, body }: Pick<BoardColumnHead, 'key' | 'body'>): string {
  const several = key === 'council' || key === 'department' || key === 'implementation';
  return several || !body ? NAMES[key] : body.name;
}

/** What a paper must come through there, in a few words: "Majority, quorum 6". */
export function columnRule({ key, body }: Pick<BoardColumnHead, 'key' | 'body'>): string {
  switch (key) {
    case 'executive':
      return 'Consensus';
    case 'committee':
    case 'board':
      return body?.quorum ? `Majority, quorum ${body.quorum}` : 'Majority';
    case 'council':
      return 'Key decision, call-in';
    case 'department':
      return 'Written consent';
    case 'implementation':
      return 'Actions closed';
  }
}
