import { join } from 'node:path';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { migrate } from '~/persistence/migrations';
import { publishDecision } from '~/services/decisions/publish-decision';
import { aBody } from './build/a-body';
import { aSealedDecision, aStationAhead } from './build/a-decision';
import { aMeeting } from './build/a-meeting';
import { aPaper } from './build/a-paper';
import { aRoute } from './build/a-route';
import { aScrutiny } from './build/a-scrutiny';
import { write } from './build/write';

export type CouncilDeciding = {
  readonly clerk: string;
  readonly scrutinyClerk: string;
  readonly scrutineers: readonly string[];
  /** A key decision without notice, and a meeting of the Cabinet in a fortnight. */
  readonly paper: string;
  readonly meetingId: string;
  /** Another that the Cabinet has decided and published, with its paper. */
  readonly decision: string;
  readonly decidedPaper: string;
};

const FORTNIGHT_MS = 14 * 24 * 60 * 60_000;

/** Writes into a server's folder a council that decides, today being the day of the test; each may sign in by one press. */
export async function aCouncilDeciding(dataDir: string): Promise<CouncilDeciding> {
  const database = { kind: 'sqlite', file: join(dataDir, 'tabled.db') } as const;
  await migrate(database);
  await openDatabase(database);
  const cabinet = await aBody({ of: 'council', code: 'CAB', name: 'Cabinet', profile: 'cabinet', seats: 3 });
  const scrutiny = await aScrutiny(cabinet, { seats: 4 });
  const paper = await aRoute(cabinet, { template: 'cabinet', gate: 'key-decision' });
  const meeting = await aMeeting(cabinet, {
    ...{ state: 'scheduled', items: [], modes: ['in-room', 'in-room', 'in-room'] },
    startsAt: new Date(Date.now() + FORTNIGHT_MS),
  });
  const decidedPaper = await aPaper(cabinet, { gate: 'key-decision' });
  await aStationAhead(decidedPaper, cabinet, 'call-in');
  await aStationAhead(decidedPaper, cabinet, 'implementation');
  const decision = await aSealedDecision(cabinet, { paper: decidedPaper });
  await publishDecision({ actor: cabinet.officer, now: new Date() }, { decisionId: decision.id });
  await write((tx) => tx.person.updateMany({ data: { demonstration: true } }));
  await closeDatabase();
  return {
    clerk: cabinet.officer.name,
    scrutinyClerk: scrutiny.officer.name,
    scrutineers: scrutiny.members.map(({ name }) => name),
    paper: paper.ref,
    meetingId: meeting.id,
    decision: decision.ref,
    decidedPaper: decidedPaper.ref,
  };
}
