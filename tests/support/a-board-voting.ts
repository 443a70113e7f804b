import { join } from 'node:path';
import type { BallotMethod } from '~/domain/ballot/live-ballot';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { migrate } from '~/persistence/migrations';
import { anOpenBallot } from './build/a-ballot';
import { aBody } from './build/a-body';
import { aMeeting } from './build/a-meeting';
import { write } from './build/write';

export type BoardVoting = {
  readonly ballotId: string;
  readonly chairId: string;
  readonly memberIds: readonly string[];
};

/** Writes into a server's folder a board of so many seats in the middle of a ballot; each may sign in by one press. */
export async function aBoardVoting(
  dataDir: string,
  { seats, method = 'named' }: { readonly seats: number; readonly method?: BallotMethod },
): Promise<BoardVoting> {
  const database = { kind: 'sqlite', file: join(dataDir, 'tabled.db') } as const;
  await migrate(database);
  await openDatabase(database);
  const board = await aBody({ seats, card: { quorum: { count: 2 } } });
  const ballot = await anOpenBallot(board, await aMeeting(board), { method });
  await write((tx) => tx.person.updateMany({ data: { demonstration: true } }));
  await closeDatabase();
  return {
    ballotId: ballot.id,
    chairId: board.chair.personId,
    memberIds: board.members.map(({ personId }) => personId),
  };
}
