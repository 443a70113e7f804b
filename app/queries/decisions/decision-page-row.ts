import { CLOSURES_SELECT } from '~/persistence/closures';
import { DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { ACTION_ROW_SELECT } from '../actions/action-row';
import { URGENT_SELECT } from './urgent-of';

const SELECT = {
  ...DECISION_THING_SELECT,
  ref: true,
  title: true,
  type: true,
  content: true,
  versionNumber: true,
  paperId: true,
  stageId: true,
  meetingId: true,
  itemId: true,
  decidedAt: true,
  sealedAt: true,
  callInClosesAt: true,
  effectiveOn: true,
  correctsId: true,
  resolution: { select: { ref: true } },
  urgent: { select: URGENT_SELECT },
  liveVersion: true,
  body: {
    select: {
      profile: true,
      scrutinyBodyId: true,
      ...CLOSURES_SELECT,
      code: true,
      name: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  },
  paper: { select: { ...PAPER_THING_SELECT, ref: true, bodyId: true } },
  conditions: { orderBy: { number: 'asc' }, include: { action: { select: { ref: true } } } },
  actions: { orderBy: { number: 'asc' }, select: { ...ACTION_ROW_SELECT, createdAt: true } },
} as const;

/** What the page of a decision record shows, before anybody's rights. */
export const decisionPageRow = (ref: string) =>
  reads().decision.findUnique({ where: { ref }, select: SELECT });

export type DecisionPageRow = NonNullable<Awaited<ReturnType<typeof decisionPageRow>>>;
