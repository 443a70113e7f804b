import { asBodyCard } from '~/domain/body/body-card';
import { type Restricted, restrictedAt, type VotingRestriction } from '~/domain/body/voting-restriction';
import { countsAsPresent } from '~/domain/meeting/attendance';
import { londonDate } from '~/platform/london';
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
          body: { select: { cards: { select: { effectiveOn: true, card: true, version: true } } } },
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
  readonly body: {
    readonly cards: readonly {
      readonly effectiveOn: string;
      readonly card: string;
      readonly version: number;
    }[];
  };
};

/** Who came and counted by the card of that day, whether or not he or she stayed to the end. */
function presentIdsOf({ startsAt, attendance, body }: EarlierMeeting): readonly string[] {
  const day = londonDate(startsAt.toISOString());
  const [card] = body.cards
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .sort((a, b) => b.version - a.version);
  const remote = card !== undefined && asBodyCard(JSON.parse(card.card)).remote;
  return attendance
    .filter(({ mode }) => countsAsPresent({ mode: mode as 'in-room', arrivedAt: null, leftAt: null }, remote))
    .map(({ personId }) => personId);
}

/** Whether each of the people may vote at an item with that paper, or the standing order by which not. */
export async function restrictionAt(
  client: Client,
  { bodyId, ...at }: { readonly bodyId: string; readonly on: string; readonly paperId: string | null },
): Promise<(personId: string) => Restricted | null> {
  const restrictions = await restrictionsOf(client, bodyId);
  return (personId) => restrictedAt(restrictions, { personId, ...at });
}
