import {
  decideObjection,
  type ObjectionEffect,
  type ObjectionRefusal,
} from '~/domain/ballot/decide-objection';
import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptBallot } from '~/persistence/ballots';
import { meetingThing } from '~/persistence/meeting-thing';
import { standingNow } from '~/persistence/seats-in-room';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { setAsideBallot } from './set-aside-ballot';
import { tellBallot } from './tell-ballot';

/**
 * A member objects to a question put without a vote. In a body that votes it is set aside and only a ballot can decide
 * it; in an advisory body it closes as objected, and the paper returns to its author. Objecting again changes nothing.
 * Refuses as `decideObjection` and `mayAct`. Source: product.md, Agreed without a vote.
 */
export async function objectToAssent(
  { actor, now }: Acting,
  { ballotId }: { readonly ballotId: string },
): Promise<Result<{ readonly effect: ObjectionEffect }, ObjectionRefusal | MeetingRefusal>> {
  return transaction(
    async (tx): Promise<Result<{ readonly effect: ObjectionEffect }, ObjectionRefusal | MeetingRefusal>> => {
      const ballot = await keptBallot(tx, ballotId);
      const meeting = ballot && (await meetingThing(tx, ballot.meetingId, londonDate(now.toISOString())));
      if (!ballot || !meeting) return refuse({ code: 'not-found' });
      const allowed = mayAct(actor, 'ballot:object', meeting);
      if (!allowed.ok) return allowed;
      const elector = ballot.electorate.find(({ personId }) => personId === actor.personId);
      const seats = await standingNow(tx, ballot.frozenSeats, ballot);
      const mine = seats.find(({ personId }) => personId === actor.personId);
      const { profile } = ballot.card;
      const objected = elector && ballot.objections.some(({ seatId }) => seatId === elector.seat);
      if (objected) return ok({ effect: profile === 'advisory' ? 'returns-paper' : 'forces-vote' });
      const decided = decideObjection({
        state: ballot.state,
        method: ballot.method,
        profile,
        isElector: elector !== undefined,
        barred: mine?.barred ?? false,
        restrictedBy: mine?.restricted?.standingOrder ?? null,
        present: mine !== undefined && mine.attends !== null && !mine.left,
      });
      if (!decided.ok || !elector) return decided.ok ? refuse({ code: 'not-an-elector' }) : decided;
      await tx.objection.create({ data: { ballotId, seatId: elector.seat, at: now } });
      await tellBallot(tx, ballot, {
        kind: 'ObjectionRaised',
        at: now,
        actorId: actor.personId,
        facts: { seatId: elector.seat },
      });
      if (decided.value === 'forces-vote') {
        const reason = `${actor.name} objected, so it goes to a vote.`;
        const aside = await setAsideBallot(tx, {
          ballotId,
          reason,
          at: now,
          actorId: actor.personId,
          forId: null,
        });
        if (!aside.ok) throw new Error(`an open question could not be set aside: ${aside.refusal.code}`);
      }
      return ok({ effect: decided.value });
    },
  );
}
