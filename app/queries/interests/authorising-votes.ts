import type { ReliefLine } from '~/domain/interest/relief-view';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';

type Votes = NonNullable<ReliefLine['answer']>['votes'];
type Asked = { readonly bodyId: string; readonly body: { readonly organisationId: string } };

const LATEST = 30;

/** Votes of each company's board that were declared carried, the newest first, for the officer who serves that board. */
export async function authorisingVotes(
  actor: Actor,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, Votes>> {
  const companies = asked
    .filter(({ bodyId }) => isOfficerOf(actor, bodyId))
    .map(({ body }) => body.organisationId);
  if (companies.length === 0) return new Map();
  const boards = await reads().body.findMany({
    where: { organisationId: { in: companies }, profile: 'trust-board' },
    select: { id: true, organisationId: true },
  });
  const served = boards.filter(({ id }) => isOfficerOf(actor, id));
  const ballots = await reads().ballot.findMany({
    where: { bodyId: { in: served.map(({ id }) => id) }, state: 'declared', declaredResult: 'carried' },
    orderBy: { openedAt: 'desc' },
    take: LATEST,
    select: { id: true, bodyId: true, wording: true, openedAt: true },
  });
  return new Map(
    served.map(({ id, organisationId }) => [
      organisationId,
      ballots
        .filter(({ bodyId }) => bodyId === id)
        .map((ballot) => ({ id: ballot.id, wording: ballot.wording, on: ballot.openedAt.toISOString() })),
    ]),
  );
}
