import type { Profile } from '~/domain/body/profile';
import type { NoticeKind } from '~/domain/notice/notice-kind';
import type { DayBasis } from '~/domain/notice/working-calendar';
import type { MoveFacts } from '~/domain/paper/decide-move';
import type { RouteStage } from '~/domain/paper/decide-next-stage';
import { type NoticeStage, noticesCountFrom } from '~/domain/paper/decide-notice';
import type { UrgencyText } from '~/domain/paper/notice-text';
import { type StatutoryNotices, statutoryNotices } from '~/domain/paper/notices-in-force';
import type { Gate, StageNeeds, StageState } from '~/domain/paper/stage';
import { londonDate } from '~/platform/london';
import { CLOSURES_SELECT } from './closures';
import type { Prisma } from './generated/client';
import { NAME_SELECT } from './person-name';

/** What the rules of a route need of a paper, to be selected beside what else a page shows. */
export const ROUTE_SELECT = {
  id: true,
  ref: true,
  title: true,
  state: true,
  authorId: true,
  author: { select: NAME_SELECT },
  stages: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      position: true,
      gate: true,
      bodyId: true,
      name: true,
      needs: true,
      state: true,
      targetDays: true,
      targetUnit: true,
      arrivedAt: true,
      targetOn: true,
      completedAt: true,
      result: true,
      resultText: true,
      decisionId: true,
      body: {
        select: {
          code: true,
          name: true,
          shortName: true,
          profile: true,
          ...CLOSURES_SELECT,
          organisation: { select: { kind: true, shortName: true } },
        },
      },
    },
  },
  versions: { orderBy: { number: 'desc' }, take: 1, select: { submittedAt: true } },
  items: {
    select: {
      id: true,
      number: true,
      suffix: true,
      state: true,
      stageId: true,
      meeting: {
        select: {
          id: true,
          bodyId: true,
          state: true,
          startsAt: true,
          items: { select: { number: true, suffix: true, minutes: true } },
        },
      },
      motions: {
        select: {
          ballots: {
            where: { state: { in: ['open', 'closed'] } },
            select: {
              ...{ id: true, state: true, stayIds: true },
              electors: { select: { personId: true, voted: true } },
            },
          },
        },
      },
    },
  },
  advice: {
    where: { endedAt: null },
    orderBy: { askedAt: 'asc' },
    select: {
      stageId: true,
      kind: true,
      matter: true,
      answer: true,
      askedPersonId: true,
      askedBodyId: true,
      dueOn: true,
    },
  },
  decisions: {
    select: {
      id: true,
      ref: true,
      stageId: true,
      state: true,
      publishedAt: true,
      callInClosesAt: true,
      callIn: { select: { state: true } },
      conditions: { where: { kind: 'precedent' }, select: { state: true } },
      actions: { select: { state: true, dueOn: true } },
    },
  },
  classification: true,
  attachments: { where: { classification: 'exempt', removedFrom: null }, select: { letter: true } },
  notices: { orderBy: { givenAt: 'asc' }, select: { kind: true, givenAt: true, text: true } },
} satisfies Prisma.PaperSelect;

export type RouteRow = Prisma.PaperGetPayload<{ select: typeof ROUTE_SELECT }>;
export type StageRow = RouteRow['stages'][number];

export function currentStage(row: RouteRow): StageRow | null {
  return row.stages.find(({ state }) => state === 'current') ?? null;
}

export function needsOf(stage: StageRow): StageNeeds {
  return JSON.parse(stage.needs) as StageNeeds;
}

export function noticeStages(row: RouteRow): readonly NoticeStage[] {
  return row.stages.map((stage) => ({
    id: stage.id,
    position: stage.position,
    gate: stage.gate as Gate,
    name: stage.name,
    state: stage.state as StageState,
    completedAt: stage.completedAt?.toISOString() ?? null,
  }));
}

/** London dates of the key-decision notices given since the earlier bodies decided. */
export function noticesInForce(row: RouteRow): readonly string[] {
  return givenOn(row, 'key-decision');
}

/** The station of its key decision, and how the body there counts 28 days (`keyBasisOf`). */
type Noticed = { readonly stage: StageRow; readonly keyBasis: DayBasis };

/** What the rules of its notices need of a paper (`statutoryNotices`, `noticesToTable`). */
export function noticedFacts(row: RouteRow, { stage, keyBasis }: Noticed) {
  return {
    inForce: noticesGiven(row).map(({ kind, on, text }) => ({
      ...{ kind, on, untilOn: (text as Partial<UrgencyText>).untilOn ?? null },
    })),
    ...{ profile: stage.body.profile as Profile, keyBasis },
    exempt: row.classification === 'exempt' || row.attachments.length > 0,
    exemptText: row.classification === 'exempt',
  };
}

/** The notices and agreements for its key decision, and for taking it in private, given since the earlier bodies decided. */
export function noticesOf(row: RouteRow, noticed: Noticed): StatutoryNotices {
  return statutoryNotices(noticedFacts(row, noticed));
}

/** Those of a kind in force, with the day and what each states. */
export function noticesOfKind(row: RouteRow, kind: NoticeKind) {
  return noticesGiven(row)
    .filter((notice) => notice.kind === kind)
    .map(({ on, text }) => ({ on, text }));
}

/** All in force, with the day and what each states. */
export function noticesGiven(row: RouteRow) {
  const since = noticesCountFrom(noticeStages(row));
  return row.notices
    .filter(({ givenAt }) => since === null || givenAt >= new Date(since))
    .map(({ kind, givenAt, text }) => ({
      kind: kind as NoticeKind,
      on: londonDate(givenAt.toISOString()),
      text: JSON.parse(text) as unknown,
    }));
}

const givenOn = (row: RouteRow, kind: NoticeKind) => noticesOfKind(row, kind).map(({ on }) => on);

/** What `decideMove` needs; `stage` is where the paper is now. */
export function moveFacts(row: RouteRow, stage: StageRow): MoveFacts {
  return {
    gate: stage.gate as Gate,
    needs: needsOf(stage),
    clearances: clearancesOf(row, stage),
    callInClosesAt: callInOf(row, stage),
    calledIn: calledInOf(row, stage) !== null,
    ...implementationOf(row),
    stages: row.stages as readonly RouteStage[],
    ballotOpen: undecidedBallots(row).length > 0,
  };
}

export function clearancesOf(row: RouteRow, stage: StageRow) {
  return row.advice.filter(({ kind, stageId }) => kind === 'clearance' && stageId === stage.id);
}

export function callInOf(row: RouteRow, stage: StageRow): string | null {
  return decisionBefore(row, stage)?.callInClosesAt?.toISOString() ?? null;
}

/** Who has a decision that was called in, until it is answered; null where nobody has. */
export function calledInOf(row: RouteRow, stage: StageRow): 'scrutiny' | 'council' | null {
  const state = decisionBefore(row, stage)?.callIn?.state;
  if (!state || state === 'ended') return null;
  return state === 'held' ? 'scrutiny' : 'council';
}

/** The decision whose publication and call-in this station is. */
function decisionBefore(row: RouteRow, stage: StageRow) {
  if (stage.gate !== 'call-in') return undefined;
  const decisionId = row.stages.findLast(
    ({ position, decisionId: id }) => position < stage.position && id,
  )?.decisionId;
  return row.decisions.find(({ id }) => id === decisionId);
}

function undecidedBallots(row: RouteRow) {
  return row.items.flatMap(({ motions }) => motions.flatMap(({ ballots }) => ballots));
}

/** Those of them of which the reader may know: one put while the public was out is for the body and for who stayed. */
export function ballotsShownTo(row: RouteRow, reader: Reader) {
  return row.items.flatMap(({ meeting, motions }) =>
    motions
      .flatMap(({ ballots }) => ballots)
      .filter(
        ({ stayIds }) =>
          stayIds === null ||
          reader.myBodyIds.includes(meeting.bodyId) ||
          stayIds.split(' ').includes(reader.personId),
      ),
  );
}

type Reader = { readonly personId: string; readonly myBodyIds: readonly string[] };

/** Actions that still count: a superseded one was replaced by another. */
export function implementationOf(row: RouteRow) {
  const actions = row.decisions
    .flatMap((decision) => decision.actions)
    .filter(({ state }) => state !== 'superseded');
  const conditions = row.decisions
    .filter(({ state }) => state === 'sealed')
    .flatMap((decision) => decision.conditions);
  const open = actions.filter(({ state }) => state !== 'closed');
  return {
    actions: actions.length,
    closedActions: actions.length - open.length,
    openActions: open.length,
    openConditions: conditions.filter(({ state }) => state !== 'met').length,
    /** When the last of the open ones is due. */
    lastDueOn:
      open
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ?? null,
  };
}
