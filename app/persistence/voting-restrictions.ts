import { type Restricted, restrictedAt, type VotingRestriction } from '~/domain/body/voting-restriction';
import { type AttendanceMode, countsAsPresent } from '~/domain/meeting/attendance';
import { londonDate } from '~/platform/london';
import { CARDS_SELECT, cardOn } from './late-item';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;

/** The standing orders recorded of a body that keep members from voting and have not been ended. */
export async function restrictionsOf(client: Client, bodyId: string): Promise<readonly VotingRestriction[]> {
  const rows = await client.votingRestriction.findMany({
    where: { bodyId, endedAt: null },
    orderBy: { recordedAt: 'asc' },
    select: {
      ...{ id: true, personId: true, paperId: true, standingOrder: true, fromOn: true, untilOn: true },
      presentAt: {
        select: {
          startsAt: true,
          attendance: { select: { personId: true, mode: true } },
          body: { select: CARDS_SELECT },
        },
      },
    },
  });
  return rows.map(({ presentAt, ...row }) => ({
    ...row,
    presentIds: presentAt ? presentIdsOf(presentAt) : [],
  }));
}

type EarlierMeeting = {
  readonly startsAt: Date;
  readonly attendance: readonly { readonly personId: string; readonly mode: string }[];
  readonly body: { readonly cards: Parameters<typeof cardOn>[0] };
};

/** Who came and counted by the card of that day, whether or not he or she stayed to the end. */
function presentIdsOf({ startsAt, attendance, body }: EarlierMeeting): readonly string[] {
  const day = londonDate(startsAt.toISOString());
  const remote = cardOn(body.cards, day)?.remote ?? false;
  return attendance
    .filter(({ mode }) =>
      countsAsPresent({ mode: mode as AttendanceMode, arrivedAt: null, leftAt: null }, remote),
    )
    .map(({ personId }) => personId);
}

/** Whether a person may vote at an item with that paper, for himself or herself or for a member, or the standing order by which not. */
export async function restrictionAt(
  client: Client,
  { bodyId, ...at }: { readonly bodyId: string; readonly on: string; readonly paperId: string | null },
): Promise<(personId: string, memberId?: string | null) => Restricted | null> {
  const restrictions = await restrictionsOf(client, bodyId);
  return (personId, memberId) => restrictedAt(restrictions, { personId, memberId, ...at });
}
