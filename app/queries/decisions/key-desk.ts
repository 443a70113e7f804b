import { mustConsult } from '~/domain/authority/consultation';
import { delegationOf } from '~/domain/authority/delegation';
import { holdsOn } from '~/domain/authority/power';
import { decideKeyRoute } from '~/domain/decision/key-needs-route';
import { decideReport } from '~/domain/decision/report-open';
import type { Gate } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { checkTabling } from '~/persistence/check-tabling';
import { delegationAsked, type NamedMatter } from '~/persistence/delegation-asked';
import { earlierWording } from '~/persistence/earlier-wording';
import { bodiesPassed } from '~/persistence/paper-authority';
import { reads } from '~/persistence/reads';
import { reportOpen } from '~/persistence/report-open';
import { takingInstead } from '~/persistence/taking-instead';
import { touchingInterests } from '~/persistence/touching-interests';
import { londonDate } from '~/platform/london';

type Waiting = {
  readonly paper: { readonly id: string; readonly ref: string; readonly versionNumber: number };
  readonly stage: { readonly id: string; readonly bodyId: string; readonly gate: string };
  /** What the paper says of itself. */
  readonly keyDecision: boolean;
  readonly named: NamedMatter;
  readonly recommendations: readonly string[];
};

/**
 * What one person of a council's executive needs to decide: by what power, what stands in the way now, whom the
 * scheme has consulted, which registered interests touch it, and the wording that came.
 */
export async function keyDesk(
  { personId }: Actor,
  { paper, stage, named, keyDecision, recommendations }: Waiting,
  now: Date,
) {
  const on = londonDate(now.toISOString());
  const { id: paperId, versionNumber: version } = paper;
  const { id: stageId, bodyId } = stage;
  const gate = stage.gate as Gate;
  const asked = await delegationAsked(reads(), { paperId, bodyId, on, named });
  const { question, decider, organisationId } = asked;
  const power = delegationOf(question, decider);
  const [tabled, report, passed, touching, came, instead] = await Promise.all([
    checkTabling(reads(), { paperId, meetingBodyId: bodyId, meetsOn: on, at: now }),
    reportOpen(reads(), { paperId, stageId, version, on }),
    bodiesPassed(reads(), paperId),
    touchingInterests(reads(), { personId, organisationId, paperId, version, on }),
    earlierWording(reads(), { paperId, gate, recommendations }),
    takingInstead(reads(), { paperId, bodyId, personId, on }),
  ]);
  const urgent = tabled.ok && tabled.value.notice?.way === 'special-urgency';
  const open = decideReport({ ...report, decidesOn: on, urgent });
  return {
    isKey: gate === 'key-decision',
    /** Who decides where this person stands aside. */
    instead: instead?.holder ?? null,
    holder: decider.holder,
    matter: asked.matter,
    matterId: named.matterId,
    pounds: asked.pounds,
    /** To choose from, where the paper does not say what matter it is. */
    choices: asked.ofPaper ? null : await mattersHeld(organisationId, { holder: decider.holder, on }),
    power: power.ok ? power.value : null,
    blocks: [tabled, decideKeyRoute({ gate, keyDecision }), power, open].flatMap((one) =>
      one.ok ? [] : [one.refusal],
    ),
    owed: question ? mustConsult(question, decider, passed) : [],
    touching: touching.map(({ interest, reason }) => ({
      ...{ interestId: interest.interestId, reason, whose: interest.whose },
      ...{ party: interest.party, nature: interest.nature },
    })),
    came,
    notice: tabled.ok ? (tabled.value.notice?.way ?? null) : null,
    openOn: report.openOn,
  };
}

/** Matters of the scheme in which a holder may decide on the day. */
async function mattersHeld(
  organisationId: string,
  { holder, on }: { readonly holder: string; readonly on: string },
) {
  const matters = await reads().matter.findMany({
    where: { organisationId, powers: { some: { holder, part: 'decide' } } },
    orderBy: { name: 'asc' },
    select: {
      ...{ id: true, name: true },
      powers: { where: { holder, part: 'decide' }, select: { fromOn: true, untilOn: true } },
    },
  });
  return matters
    .filter(({ powers }) => powers.some((power) => holdsOn(power, on)))
    .map(({ id, name }) => ({ id, name }));
}
