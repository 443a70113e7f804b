import { decideNotice } from '~/domain/paper/decide-notice';
import type { PaperRoute } from '~/domain/paper/route-station';
import type { Gate, StageState } from '~/domain/paper/stage';
import { stageAge } from '~/domain/paper/stage-target';
import { waitingFor } from '~/domain/paper/waiting-for';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { bodyQuorums } from '~/persistence/body-quorums';
import { knownPeople } from '~/persistence/known-people';
import { noticeStages, noticesInForce } from '~/persistence/paper-notices';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { currentStage } from '~/persistence/route-facts';
import { ROUTE_SELECT, type StageRow } from '~/persistence/route-row';
import { waitingFacts } from '~/persistence/waiting-facts';
import { londonDate } from '~/platform/london';
import { expectedDates } from './expected-dates';
import { stationOutcomes } from './station-outcomes';

/**
 * The whole line of a paper that the reader may read, past and to come: a body that sent it on follows it to the
 * end. A decision that the reader may not read is reduced to its date and outcome.
 */
export async function routeOfPaper(actor: Actor, paperId: string, now: Date): Promise<PaperRoute | null> {
  const today = londonDate(now.toISOString());
  const row = await reads().paper.findUnique({
    where: { id: paperId },
    select: { ...ROUTE_SELECT, ...thingOnly },
  });
  if (!row) return null;
  const thing = asPaperThing({ ...row, stages: row.stages.filter(({ arrivedAt }) => arrivedAt) });
  if (!canPaper(actor, 'paper:read', thing).ok) return null;
  const bodyIds = [...new Set(row.stages.map(({ bodyId }) => bodyId))];
  const [known, quorums, outcomes] = await Promise.all([
    knownPeople(reads(), actor, { rows: [row], today }),
    bodyQuorums(reads(), bodyIds, today),
    stationOutcomes(actor, row.stages),
  ]);
  const expected = expectedDates(row.stages, today);
  const here = currentStage(row);
  const notice = decideNotice(noticeStages(row));
  const keyBodyId = notice.ok ? row.stages.find(({ id }) => id === notice.value.id)?.bodyId : undefined;
  return {
    paperId: row.id,
    ref: row.ref,
    state: row.state,
    stations: row.stages.map((stage) => ({
      ...station(stage, { today, quorum: quorums.get(stage.bodyId) ?? null }),
      expectedBy: expected.get(stage.id) ?? null,
      waiting: stage.id === here?.id ? waitingFor(waitingFacts(row, { stage, known })) : null,
      outcome: outcomes.get(stage.id) ?? null,
    })),
    noticesOn: noticesInForce(row),
    may: {
      move: canPaper(actor, 'paper:move', thing).ok,
      giveNotice:
        canPaper(actor, 'paper:give-notice', thing).ok &&
        keyBodyId !== undefined &&
        isOfficerOf(actor, keyBodyId),
    },
  };
}

// The stages, items and advice of the route carry what permission needs of them; the rest is added.
const {
  stages: _stages,
  advice: _advice,
  items: _items,
  decisions: _decisions,
  ...rest
} = PAPER_THING_SELECT;
const thingOnly = {
  ...rest,
  advice: { ...ROUTE_SELECT.advice },
  decisions: {
    select: { ...ROUTE_SELECT.decisions.select, body: PAPER_THING_SELECT.decisions.select.body },
  },
  items: { select: { ...ROUTE_SELECT.items.select, ...PAPER_THING_SELECT.items.select } },
};

function station(stage: StageRow, { today, quorum }: { today: string; quorum: number | null }) {
  const on = (at: Date | null) => (at ? londonDate(at.toISOString()) : null);
  const arrivedOn = on(stage.arrivedAt);
  const current = stage.state === 'current' && arrivedOn !== null;
  return {
    id: stage.id,
    position: stage.position,
    gate: stage.gate as Gate,
    name: stage.name,
    body: { code: stage.body.code, name: stage.body.name, profile: stage.body.profile },
    organisation: stage.body.organisation.kind,
    quorum,
    state: stage.state as StageState,
    arrivedOn,
    targetOn: stage.targetOn,
    completedOn: on(stage.completedAt),
    age: current ? stageAge(today, { arrivedOn, targetOn: stage.targetOn }) : null,
  };
}
