import { mustConsult } from '~/domain/authority/consultation';
import { type DelegationRefusal, delegationOf } from '~/domain/authority/delegation';
import type { Profile } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { deskTypesAt } from '~/domain/decision/decision-types-at';
import type { Judged } from '~/domain/decision/find-gaps';
import { decideKeyRoute, type KeyNeedsRouteRefusal } from '~/domain/decision/key-needs-route';
import { consultedLine, ownInterestLine } from '~/domain/decision/own-interest-line';
import { decideReport, type ReportRefusal } from '~/domain/decision/report-open';
import { decideOwnInterest, type OwnInterestRefusal } from '~/domain/interest/own-interest';
import type { Gate } from '~/domain/paper/stage';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { delegationAsked } from '~/persistence/delegation-asked';
import { officerNames } from '~/persistence/officer-names';
import { bodiesPassed } from '~/persistence/paper-authority';
import { heldReliefs } from '~/persistence/reliefs';
import { reportOpen } from '~/persistence/report-open';
import { touchingInterests } from '~/persistence/touching-interests';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import type { DeskInput } from './desk-input';
import { isCallable } from './is-callable';
import { type KeyInput, NOTHING_SAID } from './key-input';
import { basisLines } from './notice-lines';
import { paperTakenAlone, type UrgentPaper, type UrgentPaperRefusal } from './urgent-paper';
import { reliefLines } from './used-reliefs';

export type KeyAloneRefusal =
  | UrgentPaperRefusal
  | DelegationRefusal
  | ReportRefusal
  | KeyNeedsRouteRefusal
  | Exclude<OwnInterestRefusal, { readonly code: 'decider-conflicted' }>
  | (Extract<OwnInterestRefusal, { readonly code: 'decider-conflicted' }> & { readonly who: string });

/** What the record of a decision by one person of a council's executive has beside, and what its guards are judged by. */
export type KeyAlone = {
  readonly lines: Pick<
    DecisionContent,
    'basis' | 'notices' | 'interests' | 'dispensation' | 'differs' | 'consultations' | 'isKey' | 'callable'
  >;
  readonly judged: Pick<Judged, 'diverges' | 'owed'>;
  readonly urgencyAgreed: string | null;
};

type Station = {
  readonly id: string;
  readonly bodyId: string;
  readonly gate: string;
  readonly profile: Profile;
};
type Deciding = { readonly input: DeskInput; readonly paperId: string; readonly stage: Station };

/**
 * Whether one person of a council's executive may decide now: a key decision noticed as the law asks, or by the exception or
 * the agreement in its place, and no other with what the paper calls key; by a delegated power that reaches; the report open long enough; and no interest that bars.
 * Refuses as `paperTakenAlone`, `decideKeyRoute`, `delegationOf`, `decideReport` and `decideOwnInterest`. Source: governance.md §3.1, §6.3,
 * §8 (SI 2012/2089 regs 8 to 11 and 13), §9.
 */
export async function keyAlone(
  tx: Transaction,
  acting: Acting,
  { input, paperId, stage }: Deciding,
): Promise<Result<KeyAlone, KeyAloneRefusal>> {
  const { actor, now } = acting;
  const said = input.key ?? NOTHING_SAID;
  const on = londonDate(now.toISOString());
  const { bodyId } = stage;
  const own = await ownInterest(tx, acting, { said, paperId, bodyId, on });
  if (!own.ok) return own;
  const paper = await paperTakenAlone(tx, acting, { input, bodyId, typesAt: deskTypesAt });
  if (!paper.ok) return paper;
  const isKey = stage.gate === 'key-decision';
  const route = decideKeyRoute({ gate: stage.gate as Gate, keyDecision: paper.value.keyDecision });
  if (!route.ok) return route;
  const power = await powerOf(tx, { said, paperId, bodyId, on });
  if (!power.ok) return power;
  const open = await reportOpenLong(tx, { paper: paper.value, on });
  if (!open.ok) return open;
  const { basis, owed } = power.value;
  const notices = await basisLines(tx, { paperId, stageId: stage.id, on });
  return ok({
    urgencyAgreed: notices.urgencyAgreed,
    lines: {
      basis,
      notices: notices.lines,
      interests: [
        ownInterestLine({ name: actor.name, stated: said.ownInterest ?? 'none', about: said.ownAbout }),
        consultedLine(input.conflicts),
      ],
      dispensation: own.value || said.dispensation,
      ...{ differs: said.differs, consultations: said.consultations, isKey },
      callable: await isCallable(tx, { profile: stage.profile, type: input.type, paperId }),
    },
    judged: { diverges: paper.value.diverges, owed: { of: owed, decidedOn: on } },
  });
}

type Asked = {
  readonly said: KeyInput;
  readonly paperId: string;
  readonly bodyId: string;
  readonly on: CalendarDate;
};

/** The dispensation that lets the person decide, in the words of the record; blank where none is needed. */
async function ownInterest(
  tx: Transaction,
  { actor: { personId }, now }: Acting,
  { said, paperId, bodyId, on }: Asked,
): Promise<Result<string, KeyAloneRefusal>> {
  const { organisationId } = await tx.body.findUniqueOrThrow({ where: { id: bodyId } });
  const { versionNumber: version } = await tx.paper.findUniqueOrThrow({ where: { id: paperId } });
  const touching = await touchingInterests(tx, { personId, organisationId, paperId, version, on });
  const decided = decideOwnInterest({
    ...{ stated: said.ownInterest, about: said.ownAbout, paperId, on },
    touched: touching.map(({ reason }) => reason),
    held: await heldReliefs(tx, { bodyId, personId }),
  });
  if (decided.ok) return ok(decided.value.reliefId ? await reliefLines(tx, [decided.value.reliefId]) : '');
  if (decided.refusal.code !== 'decider-conflicted') return refuse(decided.refusal);
  return refuse({ ...decided.refusal, who: await officerNames(tx, { bodyId, at: now }) });
}

/** The power in the words of the record, and whom it has consulted. */
async function powerOf(
  tx: Transaction,
  { said, paperId, bodyId, on }: Asked,
): Promise<Result<{ readonly basis: string; readonly owed: readonly string[] }, KeyAloneRefusal>> {
  const { question, decider, matter } = await delegationAsked(tx, { paperId, bodyId, on, named: said });
  const power = delegationOf(question, decider);
  if (!power.ok) return power;
  const owed = question ? mustConsult(question, decider, await bodiesPassed(tx, paperId)) : [];
  return ok({ basis: `${matter}: ${power.value.authority} (LGA 2000 s.9E; SI 2012/2089 reg 13)`, owed });
}

async function reportOpenLong(
  tx: Transaction,
  { paper, on }: { readonly paper: UrgentPaper; readonly on: CalendarDate },
): Promise<Result<true, ReportRefusal>> {
  const { paperId, stageId, versionNumber: version, notice } = paper;
  const report = await reportOpen(tx, { paperId, stageId, version, on });
  return decideReport({ ...report, decidesOn: on, urgent: notice?.way === 'special-urgency' });
}
