import { decideOpen, type OpenRefusal } from '~/domain/ballot/decide-open';
import type { BallotMethod, MotionKind, MotionState } from '~/domain/ballot/live-ballot';
import { cardFor } from '~/domain/ballot/motion-majority';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { exclusionsOf, isInForce } from '~/persistence/exclusions';
import { exemptMatter } from '~/persistence/exempt-matter';
import { hasAmendmentPending } from '~/persistence/motions';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { seatsInRoom } from '~/persistence/seats-in-room';
import { CLASSES_SELECT } from '~/persistence/tabled-class';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { insideNow } from '../meetings/inside-now';
import { lapseRulings } from '../meetings/lapse-rulings';
import { type ChairActRefusal, chairAct } from './chair-act';
import { tellBallot, tellChair } from './tell-ballot';

export type OpenBallotInput = {
  readonly motionId: string;
  readonly method: BallotMethod;
  /** The person presiding, on whose instruction the officer opens it. */
  readonly forId?: string | null;
};
export type OpenBallotRefusal = OpenRefusal | ChairActRefusal | { readonly code: 'no-rule-card' };

/**
 * Opens a ballot on a motion and freezes what is voted on and who votes: wording, version of the paper, rule card,
 * seats and electorate. By the chair, or by the officer recording whose instruction. The same again answers the ballot
 * that is open. Refuses as `decideOpen` and `chairAct`. Source: product.md, Ballots and During an open ballot.
 */
export async function openBallot(
  acting: Acting,
  { motionId, method, forId = null }: OpenBallotInput,
): Promise<Result<{ readonly ballotId: string }, OpenBallotRefusal>> {
  const { actor, now } = acting;
  const day = londonDate(now.toISOString());
  return transaction(async (tx): Promise<Result<{ readonly ballotId: string }, OpenBallotRefusal>> => {
    const motion = await motionToPut(tx, motionId);
    if (!motion) return refuse({ code: 'not-found' });
    const { item } = motion;
    const { meeting } = item;
    const chair = await chairAct(tx, acting, { act: 'ballot:open', meetingId: meeting.id, forId });
    if (!chair.ok) return chair;
    const same = motion.ballots.find((ballot) => ballot.state === 'open' && ballot.method === method);
    if (same) return ok({ ballotId: same.id });
    const rules = await ruleCardInForce(tx, meeting.bodyId, day);
    if (!rules) return refuse({ code: 'no-rule-card' });
    await lapseRulings(tx, acting, {
      meeting: { id: meeting.id, bodyId: meeting.bodyId, day },
      itemId: item.id,
    });
    const seats = await seatsInRoom(tx, {
      bodyId: meeting.bodyId,
      meetingId: meeting.id,
      itemId: item.id,
      day,
    });
    const exclusion = (await exclusionsOf(tx, { itemId: item.id })).find(isInForce);
    const others = meeting.ballots.filter((ballot) => ballot.motionId !== motionId);
    const card = cardFor(motion.kind as MotionKind, rules.card);
    const opening = decideOpen({
      method,
      meetingState: meeting.state as MeetingState,
      itemIsCurrent: meeting.currentItemId === item.id,
      paper: item.paper && {
        travelling: item.paper.state === 'travelling',
        versionNumber: item.versionNumber,
      },
      ...(await exemptMatter(tx, item)),
      motion: {
        kind: motion.kind as MotionKind,
        state: motion.state as MotionState,
        objected: motion.ballots.some(({ objections }) => objections.length > 0),
        seconded: motion.secondedById !== null,
        amendmentPending: await hasAmendmentPending(tx, motionId),
        namesRecorded: motion.namesRecorded !== null,
      },
      anotherOpen: others.some(({ state }) => state === 'open'),
      anotherUndeclared: others.some((other) => other.state === 'closed' && other.itemId === item.id),
      card,
      seats,
    });
    if (!opening.ok) return opening;
    // A resolution to exclude the public is about the meeting, not about the paper.
    const paperId = motion.kind === 'exclusion' ? null : item.paperId;
    const stayIds = exclusion ? await insideNow(tx, exclusion, { ...exclusion, day }) : null;
    const ballot = { id: newId(), meetingId: meeting.id, bodyId: meeting.bodyId, paperId, stayIds };
    await tx.ballot.create({
      data: {
        ...ballot,
        itemId: item.id,
        motionId,
        method,
        state: 'open',
        wording: motion.text,
        versionNumber: item.versionNumber,
        ruleCardVersion: rules.version,
        ruleCard: JSON.stringify(card),
        seats: JSON.stringify(
          seats.map(({ seat, category, leads, personId, restricted }) => ({
            ...{ seat, category, leads, personId },
            ...(restricted ? { restricted } : {}),
          })),
        ),
        openedAt: now,
        openedById: actor.personId,
        openedForId: chair.value.forId,
        replacesId: await replacedBy(tx, motion),
      },
    });
    const { electors } = opening.value;
    await tx.elector.createMany({
      data: electors.map(({ seat, personId, remote }) => ({
        ballotId: ballot.id,
        seatId: seat,
        personId,
        remote,
      })),
    });
    await tx.motion.update({ where: { id: motionId }, data: { state: 'voting' } });
    await tellBallot(tx, ballot, {
      kind: 'BallotOpened',
      at: now,
      actorId: actor.personId,
      facts: { electors: electors.length },
    });
    await tellChair(tx, acting, { forId: chair.value.forId, did: 'opened a vote', ballotId: ballot.id });
    return ok({ ballotId: ballot.id });
  });
}

function motionToPut(tx: Transaction, motionId: string) {
  return tx.motion.findUnique({
    where: { id: motionId },
    select: {
      id: true,
      text: true,
      kind: true,
      state: true,
      amendsMotionId: true,
      secondedById: true,
      namesRecorded: true,
      ballots: { select: { id: true, state: true, method: true, objections: { select: { seatId: true } } } },
      item: {
        select: {
          id: true,
          paperId: true,
          versionNumber: true,
          appendicesKeptAt: true,
          paper: { select: { state: true, ...CLASSES_SELECT } },
          meeting: {
            select: {
              id: true,
              state: true,
              bodyId: true,
              currentItemId: true,
              ballots: {
                where: { state: { in: ['open', 'closed'] } },
                select: { state: true, itemId: true, motionId: true },
              },
            },
          },
        },
      },
    },
  });
}

/** The ballot set aside last on this motion, or on the one that it amends. */
async function replacedBy(
  tx: Transaction,
  { id, amendsMotionId }: { id: string; amendsMotionId: string | null },
): Promise<string | null> {
  const last = await tx.ballot.findFirst({
    where: { motionId: { in: amendsMotionId ? [id, amendsMotionId] : [id] }, state: 'set-aside' },
    orderBy: { setAsideAt: 'desc' },
    select: { id: true },
  });
  if (last || !amendsMotionId) return last?.id ?? null;
  const amended = await tx.motion.findUnique({
    where: { id: amendsMotionId },
    select: { id: true, amendsMotionId: true },
  });
  return amended && replacedBy(tx, amended);
}
