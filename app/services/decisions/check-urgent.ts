import type { Profile } from '~/domain/body/profile';
import { urgencyRule } from '~/domain/body/urgency-rule';
import { decideUrgent, type UrgentRefusal } from '~/domain/decision/decide-urgent';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { findGaps, type Gap } from '~/domain/decision/find-gaps';
import type { Classification } from '~/domain/paper/classification';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { isInSession, nextMeetingOf } from '~/persistence/body-meetings';
import { barredOnPaper, seatsHeld } from '~/persistence/resolutions';
import { ruleCardInForce } from '~/persistence/rule-cards';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { urgentContent } from './urgent-content';
import type { UrgentInput } from './urgent-input';
import type { UrgentPaper } from './urgent-paper';
import type { UrgentTaker } from './urgent-taker';

/** For which body, by whom, on which paper and of which class it is taken. */
type UrgentPlace = {
  readonly body: { readonly id: string; readonly code: string; readonly profile: Profile };
  readonly taker: UrgentTaker;
  readonly paper: UrgentPaper | null;
  readonly classification: Classification;
};

/** Why it cannot be sealed as it was sent. */
export type CheckUrgentRefusal =
  | UrgentRefusal
  | { readonly code: 'lead-unknown' }
  | { readonly code: 'record-incomplete'; readonly gaps: readonly Gap[] };

/** What was sent, and where it belongs. */
export type Taking = { readonly input: UrgentInput; readonly place: UrgentPlace };

/** What is to be sealed, once the body's card, who was consulted and the record itself allow it. */
export async function checkUrgent(
  tx: Transaction,
  { actor }: Acting,
  { input, place }: Taking,
): Promise<Result<DecisionContent, CheckUrgentRefusal>> {
  const { body, taker, paper } = place;
  const takenOn = londonDate(taker.at.toISOString());
  const card = (await ruleCardInForce(tx, body.id, takenOn))?.card;
  const rule = urgencyRule(card ?? { profile: body.profile });
  const next = await nextMeetingOf(tx, body.id, taker.at);
  const nextMeetingOn = next ? londonDate(next.startsAt.toISOString()) : null;
  const barred = paper ? await barredOnPaper(tx, { bodyId: body.id, paperId: paper.paperId }) : [];
  const isBarred = (seatId: string | null) => barred.some((one) => one.seatId === seatId);
  const members = (await seatsHeld(tx, body.id, takenOn)).filter(
    ({ seat, personId }) =>
      personId !== taker.personId && !isBarred(seat) && input.consultedIds.includes(personId ?? ''),
  );
  const decided = decideUrgent({
    ...{ profile: body.profile, rule, takenOn, nextMeetingOn, neededOn: input.neededOn },
    taker: { role: taker.role, barred: isBarred(taker.seatId) },
    consulted: members.length,
    inSession: await isInSession(tx, body.id),
  });
  if (!decided.ok) return decided;
  const content = await urgentContent(tx, {
    ...{ input, paper, nextMeetingOn, takenOn, rule, officer: actor.name, profile: body.profile },
    takenBy: taker.named,
    consulted: [...members.map(({ name }) => name), ...input.others],
  });
  if (!content) return refuse({ code: 'lead-unknown' });
  const gaps = findGaps(content, {
    ...{ type: input.type, profile: body.profile, diverges: paper?.diverges ?? false },
    owed: paper && { of: paper.owed, decidedOn: takenOn },
  });
  return gaps.length > 0 ? refuse({ code: 'record-incomplete', gaps }) : ok(content);
}
