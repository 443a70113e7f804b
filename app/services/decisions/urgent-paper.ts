import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { urgentTypesAt } from '~/domain/decision/decision-types-at';
import { differsFrom } from '~/domain/decision/differs-from';
import type { KeyNotice } from '~/domain/paper/decide-key-notice';
import type { Gate } from '~/domain/paper/stage';
import { canPaper } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type CheckTablingRefusal, checkTabling } from '~/persistence/check-tabling';
import { earlierWording } from '~/persistence/earlier-wording';
import { consultationsOwed, powerToDecide } from '~/persistence/paper-authority';
import { readContent } from '~/persistence/paper-text';
import { paperThing } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import type { Transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import type { UrgentInput } from './urgent-input';

export type UrgentPaper = {
  readonly paperId: string;
  readonly stageId: string;
  readonly versionNumber: number;
  /** The wording is not what came to the body. */
  readonly diverges: boolean;
  /** How notice of a key decision was given, or what the law has in its place. */
  readonly notice: KeyNotice | null;
  readonly keyDecision: boolean;
  /** Whom the scheme has consulted before it is decided. */
  readonly owed: readonly string[];
};
export type UrgentPaperRefusal =
  | CheckTablingRefusal
  | MayDecideRefusal
  | { readonly code: 'type-not-here'; readonly allowed: readonly DecisionType[] }
  | { readonly code: 'paper-under-vote'; readonly body: string };

/**
 * The paper that is decided between meetings, null where there is none: it waits for this body, no vote holds it, and
 * urgency lifts no notice that the law asks for (a key decision has its notice, or an agreement in its place, by today).
 * Refuses as `checkTabling`, `type-not-here`, `paper-under-vote`. Source: governance.md §6.3, §9.
 */
export async function urgentPaper(
  tx: Transaction,
  { actor, now }: Acting,
  { input, bodyId }: { readonly input: UrgentInput; readonly bodyId: string },
): Promise<Result<UrgentPaper | null, UrgentPaperRefusal>> {
  if (input.paperRef === '') return typed(input.type, urgentTypesAt(null)) ?? ok(null);
  return paperTakenAlone(tx, { actor, now }, { input, bodyId, typesAt: urgentTypesAt });
}

type TakenAlone = {
  readonly input: Pick<UrgentInput, 'paperRef' | 'type' | 'resolved'>;
  readonly bodyId: string;
  /** What may be recorded at the gate. */
  readonly typesAt: (gate: Gate) => readonly DecisionType[];
};

/** A paper that is decided otherwise than at a meeting, by the same rules. Refuses as `urgentPaper`. */
export async function paperTakenAlone(
  tx: Transaction,
  { actor, now }: Acting,
  { input, bodyId, typesAt }: TakenAlone,
): Promise<Result<UrgentPaper, UrgentPaperRefusal>> {
  const paper = await paperThing(tx, { ref: input.paperRef });
  if (!paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'not-found' });
  const tabled = await checkTabling(tx, {
    ...{ paperId: paper.id, meetingBodyId: bodyId, meetsOn: londonDate(now.toISOString()), at: now },
  });
  if (!tabled.ok) return tabled;
  const vote = await ballotOnPaper(tx, paper.id);
  if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
  const { stageId, versionNumber, notice } = tabled.value;
  const [stage, version] = [
    await tx.stage.findUniqueOrThrow({ where: { id: stageId }, select: { gate: true } }),
    await tx.paperVersion.findUniqueOrThrow({
      where: { paperId_number: { paperId: paper.id, number: versionNumber } },
      select: { content: true },
    }),
  ];
  const gate = stage.gate as Gate;
  const wrong = typed(input.type, typesAt(gate));
  if (wrong) return wrong;
  const deciding = gate === 'decide' || gate === 'key-decision';
  const on = londonDate(now.toISOString());
  const power = deciding ? await powerToDecide(tx, { paperId: paper.id, bodyId, on }) : ok(true as const);
  if (!power.ok) return power;
  const { recommendations, keyDecision } = readContent(version.content);
  const came = await earlierWording(tx, {
    ...{ paperId: paper.id, gate, recommendations: recommendations.map(({ text }) => text) },
  });
  return ok({
    ...{ paperId: paper.id, stageId, versionNumber, notice, keyDecision },
    owed: deciding ? await consultationsOwed(tx, { paperId: paper.id, bodyId, on }) : [],
    diverges: effectOnRoute(input.type) === 'on' && differsFrom(came, input.resolved),
  });
}

function typed(type: DecisionType, allowed: readonly DecisionType[]) {
  return allowed.includes(type) ? null : refuse({ code: 'type-not-here' as const, allowed });
}
