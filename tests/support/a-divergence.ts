import { join } from 'node:path';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { migrate } from '~/persistence/migrations';
import { aBody } from './build/a-body';
import { aDecidedItem, aDraft, aSealedDecision, aStationAhead, itIsWritten } from './build/a-decision';
import { aPaper } from './build/a-paper';
import { write } from './build/write';

export type Divergence = {
  readonly clerk: string;
  readonly boardMember: string;
  readonly paper: string;
  readonly decisionId: string;
  readonly ref: string;
};

/** Writes into a server's folder a paper that a board approved, and a Cabinet's record, not sealed, that adopts other wording. */
export async function aDivergence(dataDir: string): Promise<Divergence> {
  const database = { kind: 'sqlite', file: join(dataDir, 'tabled.db') } as const;
  await migrate(database);
  await openDatabase(database);
  const board = await aBody({ name: 'Trust Board', seats: 3 });
  const cabinet = await aBody({ of: 'council', code: 'CAB', name: 'Cabinet', profile: 'cabinet', seats: 3 });
  const paper = await aPaper(board);
  const stageId = await aStationAhead(paper, cabinet, 'key-decision');
  await aStationAhead(paper, cabinet, 'call-in');
  await aStationAhead(paper, board, 'implementation');
  await aSealedDecision(board, { paper });
  const draft = await aDraft(cabinet, await aDecidedItem(cabinet, { paper: { ...paper, stageId } }));
  await itIsWritten(cabinet, draft, { resolved: ['Agree the transfer for one year.'] });
  await write((tx) => tx.person.updateMany({ data: { demonstration: true } }));
  await closeDatabase();
  return {
    ...{ clerk: cabinet.officer.name, boardMember: board.deputy.name },
    ...{ paper: paper.ref, decisionId: draft.id, ref: draft.ref },
  };
}
