import type { Profile } from '~/domain/body/profile';
import { canResolution, type PermissionRefusal } from '~/domain/permission/can';
import { type CirculateRefusal, decideCirculate } from '~/domain/resolution/decide-circulate';
import { kindsFor } from '~/domain/resolution/kinds-for';
import { resolutionRef } from '~/domain/resolution/resolution-ref';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { classDecided } from '~/persistence/class-decided';
import { companyOf } from '~/persistence/company-of';
import { nextNumber } from '~/persistence/references';
import { keptResolution, seatsHeld } from '~/persistence/resolutions';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { type Transaction, transaction } from '~/persistence/transaction';
import { restrictionAt } from '~/persistence/voting-restrictions';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { excludingInterests } from './excluding-interests';
import { lapseOf } from './lapse-of';
import type { ResolutionInput } from './resolution-input';
import { type ResolutionPaperRefusal, resolutionPaper } from './resolution-paper';
import { notifyOfResolution, tellResolution } from './tell-resolution';

/** Why a resolution is not sent round. */
export type CirculateResolutionRefusal =
  | PermissionRefusal
  | CirculateRefusal
  | ResolutionPaperRefusal
  | { readonly code: 'company-unknown' };

/**
 * Sends a resolution in writing to all who are eligible, fixed at this moment with the text, the paper's version and the
 * rule card, and reckons when it lapses (CA 2006 ss.289, 291, 297; model article 8). The same text again while it
 * circulates is answered as done. Refuses as `decideCirculate`; `paper-not-here` where the paper does not wait for the
 * body; `paper-under-vote`; `consultation-wanted` where the scheme has somebody consulted first. Source: governance.md §5.
 */
export async function circulateResolution(
  { actor, now }: Acting,
  input: ResolutionInput,
): Promise<Result<{ readonly ref: string }, CirculateResolutionRefusal>> {
  return transaction<{ ref: string }, CirculateResolutionRefusal>(async (tx) => {
    const day = londonDate(now.toISOString());
    const place = await placeOf(tx, input, day);
    if (!place) return refuse({ code: 'not-found' });
    const { body, rules } = place;
    const company = await companyOf(tx, { body, companyCode: input.companyCode });
    const permission = canResolution(actor, 'resolution:circulate', {
      bodyId: body.id,
      companyBodyId: company?.id ?? body.id,
      state: 'circulating',
      classification: 'board-confidential',
      ofDirectors: kindsFor(rules.card.profile).includes('unanimous'),
      proposerId: '',
      eligibleIds: [],
      excludedIds: [],
      restrictedIds: [],
    });
    if (!permission.ok) return permission;
    if (!company) return refuse({ code: 'company-unknown' });
    const again = await tx.resolution.findFirst({
      where: { bodyId: body.id, state: 'circulating', title: input.title, wording: input.wording },
      select: { ref: true },
    });
    if (again) return ok(again);
    const paper =
      input.paperRef === '' ? ok(null) : await resolutionPaper(tx, { actor, now }, { input, body });
    if (!paper.ok) return paper;
    const interests = await excludingInterests(tx, {
      input,
      bodyId: body.id,
      paperId: paper.value?.paperId ?? null,
      on: day,
    });
    const restrictedBy = await restrictionAt(tx, {
      ...{ bodyId: body.id, on: day },
      paperId: paper.value?.paperId ?? null,
    });
    const seats = (await seatsHeld(tx, body.id, day)).map(({ name: _name, ...seat }) => {
      const restricted = seat.personId === null ? null : restrictedBy(seat.personId);
      return restricted ? { ...seat, restricted } : seat;
    });
    const decided = decideCirculate({
      ...{ kind: input.kind, matter: input.matter, card: rules.card },
      seats: seats.map((seat) => ({ ...seat, excluded: interests.has(seat.seat) })),
    });
    if (!decided.ok) return decided;
    const id = newId();
    const ref = resolutionRef(body.code, await nextNumber(tx, `resolution:${body.code}`));
    const { kind, title, wording, reasons, differs } = input;
    await tx.resolution.create({
      data: {
        classification: await classDecided(tx, paper.value ?? { paperId: null, versionNumber: null }),
        ...{ id, ref, kind, title, wording, reasons, differs, state: 'circulating' },
        ...{ bodyId: body.id, companyBodyId: company.id, ...paper.value },
        consultations: input.consultations ? JSON.stringify(input.consultations) : null,
        ruleCardVersion: rules.version,
        ruleCard: JSON.stringify(rules.card),
        seats: JSON.stringify(seats),
        ...{ circulatedAt: now, circulatedById: actor.personId },
        ...lapseOf(day, rules.card.writtenDays),
        members: {
          create: seats.flatMap(({ seat, personId, restricted }) =>
            personId
              ? [{ seatId: seat, personId, ...excludedBy(interests.get(seat), restricted?.standingOrder) }]
              : [],
          ),
        },
      },
    });
    const kept = await keptResolution(tx, { id }, day);
    if (!kept) throw new Error('the resolution just written is not there');
    const news = { at: now, actorId: actor.personId };
    await tellResolution(tx, kept, { kind: 'ResolutionCirculated', ...news, facts: { ref } });
    await notifyOfResolution(tx, kept, { ...news, did: 'is circulated for agreement in writing' });
    return ok({ ref });
  });
}

async function placeOf(tx: Transaction, { bodyCode }: ResolutionInput, day: string) {
  const row = await tx.body.findUnique({
    where: { code: bodyCode },
    select: { id: true, code: true, profile: true },
  });
  if (!row) return null;
  const body = { ...row, profile: row.profile as Profile };
  const rules = await ruleCardInForce(tx, body.id, day);
  return rules && { body, rules };
}

/** What keeps a director out: an interest from reading exempt text too, a standing order from deciding alone. */
function excludedBy(interest: string | undefined, standingOrder: string | undefined) {
  return interest === undefined
    ? { interest: standingOrder ?? '', restriction: standingOrder ?? null }
    : { interest, restriction: null };
}
