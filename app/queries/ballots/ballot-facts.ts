import type { BallotState } from '~/domain/ballot/live-ballot';
import { isOutside } from '~/domain/meeting/is-outside';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import type { PaperThing } from '~/domain/permission/paper-relations';
import { exclusionsOf, keptOut } from '~/persistence/exclusions';
import { meetingThing } from '~/persistence/meeting-thing';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { seatsInRoom, standingNow } from '~/persistence/seats-in-room';
import { versionContent } from '~/persistence/version-content';
import { whoCast } from '~/persistence/who-cast';
import { londonDate } from '~/platform/london';
import { ballotInFull, peopleIn } from './ballot-in-full';

/** What `ballotFacts` reads. */
export type BallotFacts = NonNullable<Awaited<ReturnType<typeof ballotFacts>>>;

/** The ballot among those facts. */
export type BallotRow = NonNullable<BallotFacts['ballot']>;

type Asked = { readonly itemId: string; readonly ballotId: string | null; readonly now: Date };

/** All that is known of an item's motions and of one of its ballots, read once; null when there is no such item. */
export async function ballotFacts(actor: Actor, { itemId, ballotId, now }: Asked) {
  const day = londonDate(now.toISOString());
  const item = await reads().agendaItem.findUnique({ where: { id: itemId }, select: ITEM_SELECT });
  if (!item) return null;
  const meeting = await meetingThing(reads(), item.meetingId, day);
  if (!meeting) return null;
  const ballots = item.motions.flatMap((motion) => motion.ballots);
  const shown = ballotId ?? theOneThatMatters(ballots);
  const ballot = shown ? await ballotInFull(shown) : null;
  const place = { meetingId: meeting.id, itemId };
  const seats = ballot
    ? await standingNow(reads(), ballot.frozenSeats, place)
    : await seatsInRoom(reads(), { ...place, bodyId: meeting.bodyId, day });
  const rules = ballot ? null : await ruleCardInForce(reads(), meeting.bodyId, day);
  const paper = item.paperId ? await paperThing(reads(), { id: item.paperId }) : null;
  const tabled = await versionContent(reads(), item);
  const exclusions = await exclusionsOf(reads(), { itemId });
  return {
    actor,
    item,
    meeting,
    exclusions,
    /** The actor was out while the public was kept out of the item. */
    outside: exclusions.filter(keptOut).some(({ stays }) =>
      isOutside(actor, {
        bodyId: meeting.bodyId,
        stayIds: [...stays.map(({ personId }) => personId), ...meeting.proxyIds],
      }),
    ),
    ballot,
    // While it is open, for the officer who enters the votes of the room.
    recordedSeats:
      ballot?.method === 'named' && ballot.state === 'open' && isOfficerOf(actor, meeting.bodyId)
        ? (await whoCast(reads(), ballot.id)).recorded
        : [],
    seats,
    ballots,
    card: ballot?.card ?? rules?.card ?? null,
    // The words put are those of the version tabled, and go by its class; the paper's page goes by the paper's own.
    mayRead: item.paperId === null || (paper !== null && readsAs(actor, paper, tabled?.classification)),
    paper: item.paper && paper && canPaper(actor, 'paper:read', paper).ok ? { ref: item.paper.ref } : null,
    paperTitle: tabled?.title ?? item.title,
    recommendations: tabled?.recommendations ?? [],
    names: await namesOf([
      ...seats.map(({ personId }) => personId),
      ...item.motions.flatMap(({ movedById, secondedById }) => [movedById, secondedById]),
      ...(ballot ? peopleIn(ballot) : []),
      meeting.presidingPersonId,
    ]),
  };
}

/** Open, else closed and not declared, else declared last. */
function theOneThatMatters(ballots: readonly { id: string; state: string; openedAt: Date }[]): string | null {
  const order: readonly BallotState[] = ['open', 'closed', 'declared'];
  const newest = [...ballots].sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
  for (const state of order) {
    const found = newest.find((ballot) => ballot.state === state);
    if (found) return found.id;
  }
  return null;
}

async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const people = await reads().person.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, ...NAME_SELECT },
  });
  return new Map(people.map((person) => [person.id, fullName(person)]));
}

function readsAs(actor: Actor, paper: PaperThing, classification = paper.classification): boolean {
  return canPaper(actor, 'paper:read', { ...paper, classification }).ok;
}

const ITEM_SELECT = {
  id: true,
  number: true,
  suffix: true,
  title: true,
  state: true,
  meetingId: true,
  paperId: true,
  versionNumber: true,
  specialText: true,
  paper: { select: { ref: true } },
  meeting: {
    select: {
      kind: true,
      currentItemId: true,
      presidingSeatId: true,
      body: { select: { name: true, profile: true } },
    },
  },
  motions: {
    orderBy: { position: 'asc' },
    include: {
      calls: { select: { seatId: true, personId: true } },
      ballots: {
        orderBy: { openedAt: 'asc' },
        select: {
          id: true,
          motionId: true,
          state: true,
          openedAt: true,
          declaredResult: true,
          setAsideAt: true,
          setAsideReason: true,
          objections: { select: { seatId: true } },
        },
      },
    },
  },
} as const;
