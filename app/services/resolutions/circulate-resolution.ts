import { type Consultation, consultationLacks } from '~/domain/authority/consultation';
import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import type { Profile } from '~/domain/body/profile';
import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import { differsFrom } from '~/domain/decision/differs-from';
import type { Gate } from '~/domain/paper/stage';
import { canPaper, canResolution, type PermissionRefusal } from '~/domain/permission/can';
import { type CirculateRefusal, decideCirculate } from '~/domain/resolution/decide-circulate';
import { excludedInWriting } from '~/domain/resolution/excluded-in-writing';
import { kindsFor } from '~/domain/resolution/kinds-for';
import { linesOf } from '~/domain/resolution/lines-of';
import type { Matter, ResolutionKind } from '~/domain/resolution/resolution';
import { resolutionRef } from '~/domain/resolution/resolution-ref';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { ruleCardInForce } from '~/persistence/ballots';
import { classDecided } from '~/persistence/class-decided';
import { companyOf } from '~/persistence/company-of';
import { earlierWording } from '~/persistence/earlier-wording';
import { consultationsOwed, powerToDecide } from '~/persistence/paper-authority';
import { paperThing } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { nextNumber } from '~/persistence/references';
import { heldReliefs } from '~/persistence/reliefs';
import { barredOnPaper, keptResolution, seatsHeld } from '~/persistence/resolutions';
import { tabledAhead } from '~/persistence/tabled-ahead';
import { type Transaction, transaction } from '~/persistence/transaction';
import { restrictionAt } from '~/persistence/voting-restrictions';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { lapseOf } from './lapse-of';
import { notifyOfResolution, tellResolution } from './tell-resolution';

export type ResolutionInput = {
  readonly bodyCode: string;
  /** The board of the company; blank where there is one. */
  readonly companyCode: string;
  readonly kind: ResolutionKind;
  readonly matter: Matter;
  readonly title: string;
  /** The exact text, a clause a line. */
  readonly wording: string;
  readonly reasons: string;
  readonly differs: string;
  /** Blank where no paper is decided. */
  readonly paperRef: string;
  /** Directors kept out of it, each by the interest named. */
  readonly interests: readonly { readonly seatId: string; readonly interest: string }[];
  /** Whom the scheme has consulted before it is decided. */
  readonly consultations?: readonly Consultation[] | undefined;
};

export type CirculateResolutionRefusal =
  | PermissionRefusal
  | CirculateRefusal
  | MayDecideRefusal
  | { readonly code: 'company-unknown' }
  | { readonly code: 'paper-not-here' }
  | { readonly code: 'say-how-it-differs' }
  | { readonly code: 'consultation-wanted'; readonly of: string }
  | { readonly code: 'tabled-at-meeting'; readonly on: string }
  | { readonly code: 'paper-under-vote'; readonly body: string };

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
    });
    if (!permission.ok) return permission;
    if (!company) return refuse({ code: 'company-unknown' });
    const again = await tx.resolution.findFirst({
      where: { bodyId: body.id, state: 'circulating', title: input.title, wording: input.wording },
      select: { ref: true },
    });
    if (again) return ok(again);
    const paper = input.paperRef === '' ? ok(null) : await paperHere(tx, { actor, now }, { input, body });
    if (!paper.ok) return paper;
    const interests = await interestsOf(tx, {
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
              ? [{ seatId: seat, personId, interest: restricted?.standingOrder ?? interests.get(seat) ?? '' }]
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

const DECIDES: readonly string[] = ['decide', 'key-decision'];

type PaperHere = { readonly paperId: string; readonly versionNumber: number; readonly stageId: string };
type At = {
  readonly input: ResolutionInput;
  readonly body: { readonly id: string; readonly profile: Profile };
};

/** The paper with its version, where it waits for a decision of this body and no other vote holds it. */
async function paperHere(
  tx: Transaction,
  { actor, now }: Acting,
  { input, body }: At,
): Promise<Result<PaperHere, CirculateResolutionRefusal>> {
  const paper = await paperThing(tx, { ref: input.paperRef });
  if (!paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'paper-not-here' });
  const stage = await tx.stage.findFirst({
    where: { paperId: paper.id, state: 'current', bodyId: body.id },
    select: { id: true, gate: true, paper: { select: { versionNumber: true } } },
  });
  if (!stage || decisionTypesAt(stage.gate as Gate, body.profile).length === 0)
    return refuse({ code: 'paper-not-here' });
  const vote = await ballotOnPaper(tx, paper.id);
  if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
  const tabled = await tabledAhead(tx, { paperId: paper.id, bodyId: body.id });
  if (tabled) return refuse({ code: 'tabled-at-meeting', on: londonDate(tabled.toISOString()) });
  const on = londonDate(now.toISOString());
  const power = DECIDES.includes(stage.gate)
    ? await powerToDecide(tx, { paperId: paper.id, bodyId: body.id, on })
    : ok(true as const);
  if (!power.ok) return power;
  const owed = DECIDES.includes(stage.gate)
    ? await consultationsOwed(tx, { paperId: paper.id, bodyId: body.id, on })
    : [];
  const [lack] = consultationLacks(owed, input.consultations ?? [], on);
  if (lack) return refuse({ code: 'consultation-wanted', of: lack.of });
  const { versionNumber } = stage.paper;
  const { content } = await tx.paperVersion.findUniqueOrThrow({
    where: { paperId_number: { paperId: paper.id, number: versionNumber } },
    select: { content: true },
  });
  const came = await earlierWording(tx, {
    paperId: paper.id,
    gate: stage.gate as Gate,
    recommendations: (JSON.parse(content) as { recommendations: { text: string }[] }).recommendations.map(
      ({ text }) => text,
    ),
  });
  if (differsFrom(came, linesOf(input.wording)) && input.differs === '')
    return refuse({ code: 'say-how-it-differs' });
  return ok({ paperId: paper.id, versionNumber, stageId: stage.id });
}

/**
 * By seat, the interest that keeps a director out: as the proposer says, and as was ruled at an item on the paper, unless
 * an authorisation or a dispensation lets the director vote.
 */
async function interestsOf(
  tx: Transaction,
  {
    input,
    bodyId,
    paperId,
    on,
  }: { input: ResolutionInput; bodyId: string; paperId: string | null; on: string },
): Promise<ReadonlyMap<string, string>> {
  const said = input.interests.filter(({ interest }) => interest.trim() !== '');
  if (input.kind !== 'unanimous') return new Map(said.map(({ seatId, interest }) => [seatId, interest]));
  const ruled = paperId ? await barredOnPaper(tx, { bodyId, paperId }) : [];
  const personOf = new Map((await seatsHeld(tx, bodyId, on)).map(({ seat, personId }) => [seat, personId]));
  const excluded = excludedInWriting({
    interests: [...said, ...ruled].map((one) => ({ ...one, personId: personOf.get(one.seatId) ?? null })),
    reliefs: await heldReliefs(tx, { bodyId }),
    ...{ on, paperId },
  });
  return new Map(excluded.map(({ seatId, interest }) => [seatId, interest]));
}
