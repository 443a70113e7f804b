import { join } from 'node:path';
import Database from 'better-sqlite3';
import { send } from './load';

export type Room = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly ballotId: string;
  readonly voters: readonly string[];
  readonly paperRef: string;
};

/** Opens the ballot of the demonstration's Trust Board and signs in its electors; answers their cookies. */
export async function openRoom(url: string, dataDir: string): Promise<Room> {
  const database = new Database(join(dataDir, 'tabled.db'), { readonly: true });
  const row = <T>(sql: string, ...values: unknown[]) => database.prepare(sql).get(...values) as T;
  const meeting = row<{ id: string; currentItemId: string; chairId: string }>(
    `SELECT m.id, m.currentItemId, s.personId AS chairId FROM Meeting m
     JOIN Membership s ON s.seatId = m.presidingSeatId AND s.untilOn IS NULL WHERE m.state = 'in-session'`,
  );
  const motion = row<{ id: string }>(
    `SELECT id FROM Motion WHERE itemId = ? AND state = 'ready'`,
    meeting.currentItemId,
  );
  const chair = await signIn(url, meeting.chairId);
  const opened = await send(`${url}/items/${meeting.currentItemId}/motions`, {
    method: 'POST',
    cookie: chair,
    form: { intent: 'open', motionId: motion.id, method: 'named' },
  });
  const ballot = row<{ id: string } | undefined>(
    `SELECT id FROM Ballot WHERE itemId = ? AND state = 'open'`,
    meeting.currentItemId,
  );
  if (!ballot) throw new Error(`the ballot did not open: ${opened.status}`);
  const electors = database.prepare('SELECT personId FROM Elector WHERE ballotId = ?').all(ballot.id) as {
    personId: string;
  }[];
  const voters = [];
  for (const { personId } of electors) voters.push(await signIn(url, personId));
  const { ref } = row<{ ref: string }>(
    'SELECT p.ref FROM Paper p JOIN AgendaItem i ON i.paperId = p.id WHERE i.id = ?',
    meeting.currentItemId,
  );
  database.close();
  return { meetingId: meeting.id, itemId: meeting.currentItemId, ballotId: ballot.id, voters, paperRef: ref };
}

export async function signIn(url: string, personId: string): Promise<string> {
  const { headers } = await send(`${url}/sign-in`, {
    method: 'POST',
    form: { intent: 'demonstration', personId },
  });
  const cookies = [headers['set-cookie'] ?? []].flat();
  const cookie = cookies.map((text) => text.split(';')[0] ?? '').find((text) => text.startsWith('tabled='));
  if (!cookie) throw new Error('the demonstration person could not sign in');
  return cookie;
}
