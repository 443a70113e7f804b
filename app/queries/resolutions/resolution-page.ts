import type { OutcomeStep } from '~/domain/ballot/outcome-answer';
import { lapse } from '~/domain/notice/lapse';
import type { Actor } from '~/domain/permission/actor';
import { canDecision, canPaper, canResolution } from '~/domain/permission/can';
import { agreementsNeeded } from '~/domain/resolution/agreements-needed';
import { decideWithdraw } from '~/domain/resolution/decide-withdraw';
import { judgeResolution } from '~/domain/resolution/judge-resolution';
import { resolutionSteps } from '~/domain/resolution/resolution-steps';
import { seatToAnswer } from '~/domain/resolution/seat-to-answer';
import type { StoredOutcome } from '~/persistence/ballots';
import { decisionThing } from '~/persistence/decision-thing';
import { paperThing } from '~/persistence/paper-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { type KeptResolution, keptResolution } from '~/persistence/resolutions';
import { versionContent } from '~/persistence/version-content';
import { londonDate } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';
import { freshness } from '../people/freshness';

type Here = { readonly now: Date; readonly realNow: Date; readonly sessionId: string };

/** A resolution in writing by its reference: its exact text, who is eligible and what they said, and what the reader may do. */
export async function resolutionPage(actor: Actor, ref: string, here: Here) {
  const day = londonDate(here.now.toISOString());
  const kept = await keptResolution(reads(), { ref }, day);
  if (!kept || !canResolution(actor, 'resolution:read', kept.thing).ok) return null;
  const { id, kind, state, title, wording, reasons, differs, lapsesOn, liveVersion, withdrawnReason } = kept;
  const seat = seatToAnswer(kept.circulated, {
    personId: actor.personId,
    heldNow: actor.seats.map(({ seatId }) => seatId),
  });
  const said = kept.given.filter((given) => given.seat === seat).map(({ choice }) => choice);
  const open = state === 'circulating' && here.now < kept.lapsesAt;
  const eligible = kept.members.filter(({ interest }) => interest === '').length;
  const [proposer, company] = await Promise.all([
    reads().person.findUniqueOrThrow({ where: { id: kept.thing.proposerId }, select: NAME_SELECT }),
    reads().body.findUniqueOrThrow({ where: { id: kept.companyBodyId }, select: { name: true } }),
  ]);
  return {
    ...{ id, ref, kind, state, title, wording, reasons, differs, withdrawnReason },
    ...{ open, lapsesOn, liveVersion },
    body: kept.body.name,
    company: company.name,
    proposer: fullName(proposer),
    circulatedAt: kept.circulatedAt.toISOString(),
    endedAt: kept.endedAt?.toISOString() ?? null,
    days: daysOf(kept),
    sole: kept.frozen.length === 1,
    progress: {
      agreed: kept.given.filter(({ choice }) => choice === 'agree').length,
      eligible,
      needed: agreementsNeeded(kind, eligible),
    },
    members: membersShown(kept, actor),
    steps: stepsOf(kept),
    paper: await paperShown(actor, kept),
    decision: await decisionShown(actor, kept),
    me: { eligible: seat !== null, said, fresh: open && seat !== null ? await freshness(actor, here) : null },
    mayWithdraw: canResolution(actor, 'resolution:withdraw', kept.thing).ok && decideWithdraw(kept).ok,
  };
}

/** The days of the period, with those counted: the clocks show their sums (product.md). */
function daysOf({ circulatedAt, card }: KeptResolution) {
  const period = lapse({
    circulatedOn: londonDate(circulatedAt.toISOString()),
    days: card.writtenDays,
    calendar: workingCalendar,
  });
  return period.ok ? { counted: period.value.counted, skipped: period.value.skipped } : null;
}

function membersShown({ members, answers }: KeptResolution, actor: Actor) {
  return members.map(({ seatId, personId, interest, person }) => {
    const given = answers.filter((one) => one.seatId === seatId);
    const agreed = given.find(({ choice }) => choice === 'agree');
    const last = agreed ?? given.at(-1);
    return {
      seat: seatId,
      name: fullName(last?.person ?? person),
      you: personId === actor.personId,
      interest,
      said: interest === '' ? (last?.choice === 'disagree' ? 'disagree' : last ? 'agree' : null) : null,
      at: last?.at.toISOString() ?? null,
    } as const;
  });
}

/** The outcome's steps in words: as they stand while it circulates, as they were kept once it is over. */
function stepsOf(kept: KeptResolution): readonly OutcomeStep[] {
  const { kind, card, circulated: seats, given: answers, outcome, frozen } = kept;
  if (outcome === null && kept.state === 'withdrawn') return [];
  const { steps } = outcome
    ? (JSON.parse(outcome) as StoredOutcome).answer
    : judgeResolution({ kind, card, seats, answers }).answer;
  const agreed = kept.answers.find(({ choice }) => choice === 'agree');
  const representative = frozen.length === 1 && agreed ? fullName(agreed.person) : null;
  return resolutionSteps({ kind, steps, representative });
}

async function paperShown(actor: Actor, { paper, paperId, versionNumber }: KeptResolution) {
  if (!paper) return null;
  const thing = await paperThing(reads(), { ref: paper.ref });
  const readable = thing !== null && canPaper(actor, 'paper:read', thing).ok;
  const title = (await versionContent(reads(), { paperId, versionNumber }))?.title ?? '';
  return { ref: paper.ref, title, version: versionNumber, readable };
}

async function decisionShown(actor: Actor, { decision }: KeptResolution) {
  if (!decision) return null;
  const thing = await decisionThing(reads(), { id: decision.id }, actor);
  return { ref: decision.ref, readable: thing !== null && canDecision(actor, 'decision:read', thing).ok };
}
