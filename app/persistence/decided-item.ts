import { isOfBusiness, type MotionKind } from '~/domain/ballot/live-ballot';
import type { Profile } from '~/domain/body/profile';
import type { DeclaredBallot } from '~/domain/decision/check-type';
import type { Gate } from '~/domain/paper/stage';
import { londonDate } from '~/platform/london';
import type { Reads } from './reads';
import type { Transaction } from './transaction';
import { reportedTo } from './urgent-decisions';
import { versionContent } from './version-content';

const SELECT = {
  id: true,
  title: true,
  versionNumber: true,
  closedAt: true,
  addedAt: true,
  urgentReason: true,
  urgentById: true,
  urgentForId: true,
  reportsId: true,
  stage: { select: { id: true, gate: true, state: true, position: true, name: true } },
  paper: { select: { id: true, ref: true, title: true } },
  declarations: {
    orderBy: { declaredAt: 'asc' },
    select: {
      personId: true,
      kind: true,
      interest: true,
      effect: true,
      dispensationId: true,
      reason: true,
      leftAt: true,
    },
  },
  meeting: {
    select: {
      id: true,
      bodyId: true,
      presidingSeatId: true,
      startsAt: true,
      body: {
        select: {
          code: true,
          name: true,
          profile: true,
          seats: { orderBy: { position: 'asc' }, select: { id: true, role: true } },
        },
      },
      attendance: { select: { seatId: true, personId: true, mode: true, leftAt: true } },
    },
  },
} as const;

const BALLOT_SELECT = {
  id: true,
  method: true,
  state: true,
  wording: true,
  ruleCard: true,
  seats: true,
  outcome: true,
  castingChoice: true,
  castingReason: true,
  declaredAt: true,
  declaredResult: true,
  declaredReason: true,
  motion: { select: { kind: true, movedById: true, secondedById: true, namesRecorded: true } },
  recorded: { select: { seatId: true } },
  votes: { orderBy: { sequence: 'asc' }, select: { seatId: true, choice: true } },
  electors: { select: { seatId: true, personId: true } },
} as const;

export type DecidedItem = NonNullable<Awaited<ReturnType<typeof decidedItem>>>;
export type ItemBallot = DecidedItem['ballots'][number];

/** An item with what a record of its decision is written from, or null; ballots set aside are left out. */
export async function decidedItem(client: Reads | Transaction, itemId: string) {
  const item = await client.agendaItem.findUnique({ where: { id: itemId }, select: SELECT });
  if (!item) return null;
  // One after the other: within a transaction one connection serves both.
  const ballots = await client.ballot.findMany({
    // A resolution to exclude the public, or to call another meeting, decides nothing of the business.
    where: {
      itemId,
      state: { not: 'set-aside' },
      motion: { kind: { notIn: ['exclusion', 'call-meeting'] } },
    },
    orderBy: { openedAt: 'asc' },
    select: BALLOT_SELECT,
  });
  const tabled = await versionContent(client, {
    paperId: item.paper?.id ?? null,
    versionNumber: item.versionNumber,
  });
  const day = londonDate(item.meeting.startsAt.toISOString());
  const reports = await reportedTo(client, { ...item, bodyId: item.meeting.bodyId, day });
  const profile = item.meeting.body.profile as Profile;
  const gate = item.stage?.state === 'current' ? (item.stage.gate as Gate) : null;
  return { ...item, profile, gate, ballots, tabled, reports };
}

/** Whether every ballot of the item has been declared. */
export function isDeclared({ ballots }: DecidedItem): boolean {
  return ballots.every(({ state }) => state === 'declared');
}

/** An amendment changes the words of another motion and decides nothing by itself. */
export function ofBusiness({ motion }: Pick<ItemBallot, 'motion'>): boolean {
  return isOfBusiness(motion.kind as MotionKind);
}

/** The declared ballots as the kind of decision must agree with them. */
export function declaredOn({ ballots }: DecidedItem): readonly DeclaredBallot[] {
  return ballots.filter(ofBusiness).map(({ declaredResult, motion }) => ({
    result: declaredResult as DeclaredBallot['result'],
    puts: motion.kind as DeclaredBallot['puts'],
  }));
}
