import { join } from 'node:path';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { migrate } from '~/persistence/migrations';
import { aBody } from './build/a-body';
import { write } from './build/write';

export type Company = {
  /** Officer of the members' body. */
  readonly clerkId: string;
  readonly memberIds: readonly string[];
  readonly secretaryId: string;
  readonly directorIds: readonly string[];
};

/**
 * Writes into a server's folder a company with a board and so many members; each may sign in by one press. The
 * demonstration's company has one member.
 */
export async function aCompanyOfMembers(dataDir: string, members: number): Promise<Company> {
  const database = { kind: 'sqlite', file: join(dataDir, 'tabled.db') } as const;
  await migrate(database);
  await openDatabase(database);
  const board = await aBody({ code: 'TB', name: 'The Board', seats: 3, card: { quorum: { count: 2 } } });
  const body = await aBody({
    code: 'MEM',
    name: 'The Members',
    profile: 'trust-members',
    seats: members,
    of: 'council',
  });
  await write((tx) => tx.person.updateMany({ data: { demonstration: true } }));
  await closeDatabase();
  return {
    clerkId: body.officer.personId,
    memberIds: body.members.map(({ personId }) => personId),
    secretaryId: board.officer.personId,
    directorIds: board.members.map(({ personId }) => personId),
  };
}
