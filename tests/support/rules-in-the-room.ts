import { join } from 'node:path';
import { closeDatabase, openDatabase } from '~/persistence/clients';
import { migrate } from '~/persistence/migrations';
import { appointProxy } from '~/services/bodies/appoint-proxy';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { aMotion, anOpenBallot } from './build/a-ballot';
import { aBody, type BuiltBody } from './build/a-body';
import { aMeeting } from './build/a-meeting';
import { aPaper } from './build/a-paper';
import { aPerson } from './build/a-person';
import { write } from './build/write';
import { inDays } from './days';

const DAY_MS = 24 * 60 * 60_000;

/** Writes into a server's folder, each of whose people may sign in by one press. */
async function written<T>(dataDir: string, write_: () => Promise<T>): Promise<T> {
  const database = { kind: 'sqlite', file: join(dataDir, 'tabled.db') } as const;
  await migrate(database);
  await openDatabase(database);
  const made = await write_();
  await write((tx) => tx.person.updateMany({ data: { demonstration: true } }));
  await closeDatabase();
  return made;
}

const named = (body: BuiltBody) => body.members.map(({ name }) => name);

/**
 * Three bodies in session: a council's committee on an exempt paper, followed by a guest; a board on a motion, where seconding is
 * required; and the members of a company, for one of whom a proxy has come, in the middle of a ballot.
 */
export function rulesInTheRoom(dataDir: string) {
  return written(dataDir, async () => {
    const committee = await aBody({
      ...{ of: 'council', code: 'OSC', name: 'Scrutiny', profile: 'council-committee', seats: 3 },
    });
    const paper = await aPaper(committee, { classification: 'exempt' });
    const sitting = await aMeeting(committee, {
      items: [
        {
          state: 'current',
          title: 'Bids',
          paperId: paper.id,
          stageId: paper.stageId ?? '',
          versionNumber: 1,
        },
      ],
    });
    const guest = await aPerson({ of: 'department', name: 'Gwen Astley' });
    const acting = { actor: committee.officer, now: new Date() };
    await inviteObserver(acting, { meetingId: sitting.id, personId: guest.personId, role: 'Guest' });

    const board = await aBody({ code: 'TB', seats: 3, card: { secondingRequired: true } });
    const meeting = await aMeeting(board);
    const wish = { kind: 'other', text: 'That the hub be opened on five days a week.' } as const;
    const { itemId } = await aMotion(board, meeting, { wish });

    const company = await aBody({
      ...{ of: 'council', code: 'MEM', name: 'The Members', profile: 'trust-members', seats: 3 },
      card: { quorum: { count: 1 }, tie: 'lost' },
    });
    const proxy = await aPerson({ of: 'department', name: 'Kit Rowntree' });
    const member = company.seats[2]?.id ?? '';
    const appointed = await appointProxy(
      { actor: company.officer, now: new Date() },
      {
        ...{ bodyId: company.id, seatId: member, holderId: proxy.personId, kind: 'proxy' },
        ...{ document: 'Letter of appointment', fromOn: '2026-01-01', untilOn: inDays(30) },
      },
    );
    if (!appointed.ok) throw new Error(appointed.refusal.code);
    const general = await aMeeting(company);
    await write((tx) =>
      tx.attendance.updateMany({ where: { seatId: member }, data: { personId: proxy.personId } }),
    );
    const ballot = await anOpenBallot(company, general);
    return {
      committee: { meetingId: sitting.id, members: named(committee), guest: guest.name },
      board: { itemId, members: named(board) },
      company: { ballotId: ballot.id, members: named(company), proxy: proxy.name },
    };
  });
}

/** A board whose next meeting is called for ten days from now, so that something may have to be decided before. */
export function aBoardBetweenMeetings(dataDir: string) {
  return written(dataDir, async () => {
    const board = await aBody({ code: 'TB', name: 'Trust Board', seats: 4 });
    const meeting = await aMeeting(board, {
      ...{ state: 'scheduled', items: [], startsAt: new Date(Date.now() + 10 * DAY_MS) },
      modes: ['in-room', 'in-room', 'in-room', 'in-room'],
    });
    return {
      meetingId: meeting.id,
      members: named(board),
      officer: board.officer.name,
      neededOn: inDays(4),
    };
  });
}
