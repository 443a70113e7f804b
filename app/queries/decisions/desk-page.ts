import { decidesAlone } from '~/domain/body/decides-alone';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { deskTypesAt } from '~/domain/decision/decision-types-at';
import type { Gate } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { sitsOn } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { readableDecisions } from '~/persistence/decision-scope';
import type { NamedMatter } from '~/persistence/delegation-asked';
import { AT_DESK } from '~/persistence/desk-stages';
import { readContent } from '~/persistence/paper-text';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { keyDesk } from './key-desk';
import { peopleToLead } from './people-to-lead';

type Asked = { readonly ref: string; readonly named: NamedMatter };

/**
 * A paper as it waits for one person who decides for a body: what is asked, and what the bodies before decided. Null for
 * whoever does not hold the desk, or where the paper is not at one.
 */
export async function deskPage(actor: Actor, { ref: paperRef, named }: Asked, now: Date) {
  const paper = await reads().paper.findUnique({
    where: { ref: paperRef },
    select: { ...PAPER_THING_SELECT, ref: true, title: true, versionNumber: true },
  });
  if (!paper || !canPaper(actor, 'paper:read', asPaperThing(paper)).ok) return null;
  const stage = await reads().stage.findFirst({
    where: { paperId: paper.id, state: 'current', OR: [...AT_DESK] },
    include: { body: { select: { id: true, name: true, profile: true, organisationId: true } } },
  });
  if (!stage || !decidesAlone(stage.body.profile) || !sitsOn(actor, stage.bodyId)) return null;
  const [version, earlier] = await Promise.all([
    reads().paperVersion.findUniqueOrThrow({
      where: { paperId_number: { paperId: paper.id, number: paper.versionNumber } },
      select: { content: true },
    }),
    reads().decision.findMany({
      where: { AND: [readableDecisions(actor), { paperId: paper.id, state: 'sealed', correctsId: null }] },
      orderBy: { sealedAt: 'asc' },
      select: { ref: true, type: true, decidedAt: true, content: true, body: { select: { name: true } } },
    }),
  ]);
  const { recommendations, keyDecision } = readContent(version.content);
  return {
    paper: { ref: paper.ref, title: paper.title, version: paper.versionNumber },
    body: stage.body.name,
    stage: { name: stage.name, arrivedAt: stage.arrivedAt?.toISOString() ?? null, targetOn: stage.targetOn },
    recommendations,
    earlier: earlier.map(({ ref, type, decidedAt, content, body }) => ({
      ...{ ref, type: type as DecisionType, body: body.name },
      decidedAt: decidedAt.toISOString(),
      conditions: (JSON.parse(content) as DecisionContent).conditions.length,
    })),
    people: await peopleToLead(paper.id, stage.body.organisationId),
    types: deskTypesAt(stage.gate as Gate),
    key:
      stage.body.profile === 'individual'
        ? await keyDesk(
            actor,
            { paper, stage, named, keyDecision, recommendations: recommendations.map(({ text }) => text) },
            now,
          )
        : null,
  };
}
