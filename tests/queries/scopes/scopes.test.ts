import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { canAction, canDecision, canMeeting, canPaper } from '~/domain/permission/can';
import { MEETING_STATES } from '~/domain/permission/meeting-table';
import { readableActions } from '~/persistence/action-scope';
import { ACTION_THING_SELECT, asActionThing } from '~/persistence/action-thing';
import { readableDecisions } from '~/persistence/decision-scope';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { readableMeetings } from '~/persistence/meeting-scope';
import { meetingThing } from '~/persistence/meeting-thing';
import { readablePapers } from '~/persistence/paper-scope';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { TODAY } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { aWorld, build } from './a-world';

// Worlds are written beside one another, so each run asks about those before it too.
const RUNS = 12;
const PATIENCE_MS = 180_000;
const id = { id: true } as const;

type Listing = {
  readonly listed: (actor: Actor) => Promise<readonly { readonly id: string }[]>;
  readonly permitted: (actor: Actor) => Promise<readonly { readonly id: string }[]>;
};

/** For each person of each world: what the scope lists is what the table allows, no more and no less. */
async function agree({ listed, permitted }: Listing): Promise<void> {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).toSorted();
  const world = fc.asyncProperty(aWorld, async (wish) => {
    for (const actor of await build(wish))
      expect(ids(await listed(actor))).toEqual(ids(await permitted(actor)));
  });
  await fc.assert(world, { numRuns: RUNS, endOnFailure: true });
}

describeOnEachDatabase('what a list starts from is what the table allows', () => {
  test('papers', { timeout: PATIENCE_MS }, () =>
    agree({
      listed: (actor) => reads().paper.findMany({ where: readablePapers(actor), select: id }),
      permitted: async (actor) => {
        const rows = await reads().paper.findMany({ select: PAPER_THING_SELECT });
        return rows.filter((row) => canPaper(actor, 'paper:read', asPaperThing(row)).ok);
      },
    }),
  );

  test('decisions', { timeout: PATIENCE_MS }, () =>
    agree({
      listed: (actor) => reads().decision.findMany({ where: readableDecisions(actor), select: id }),
      permitted: async (actor) => {
        const rows = await reads().decision.findMany({ select: DECISION_THING_SELECT });
        return rows.filter((row) => canDecision(actor, 'decision:read', asDecisionThing(row, actor)).ok);
      },
    }),
  );

  test('actions', { timeout: PATIENCE_MS }, () =>
    agree({
      listed: (actor) => reads().action.findMany({ where: readableActions(actor), select: id }),
      permitted: async (actor) => {
        const rows = await reads().action.findMany({ select: ACTION_THING_SELECT });
        return rows.filter((row) => canAction(actor, 'action:read', asActionThing(row, actor)).ok);
      },
    }),
  );

  test('meetings', { timeout: PATIENCE_MS }, () =>
    agree({
      listed: (actor) =>
        reads().meeting.findMany({
          where: readableMeetings(actor, { states: MEETING_STATES, bodyCode: null, day: TODAY }),
          select: id,
        }),
      permitted: async (actor) => {
        const rows = await reads().meeting.findMany({ select: id });
        const things = await Promise.all(rows.map((row) => meetingThing(reads(), row.id, TODAY)));
        return things.flatMap((thing) =>
          thing && canMeeting(actor, 'meeting:read', thing).ok ? [thing] : [],
        );
      },
    }),
  );
});
