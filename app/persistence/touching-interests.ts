import { type TouchReason, touchesItem } from '~/domain/interest/touches-item';
import { type KeptInterest, keptInterests } from './interests';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Asked = {
  readonly personId: string;
  readonly organisationId: string;
  readonly paperId: string;
  readonly version: number;
  readonly on: string;
};
export type TouchingInterest = { readonly interest: KeptInterest; readonly reason: TouchReason };

/** A person's interests registered for any body of the organisation that touch a paper on a day, and why. */
export async function touchingInterests(
  client: Reads | Transaction,
  { personId, organisationId, paperId, version, on }: Asked,
): Promise<readonly TouchingInterest[]> {
  const kept = await keptInterests(client, { personId });
  if (kept.length === 0) return [];
  const bodies = await client.body.findMany({ where: { organisationId }, select: { id: true } });
  const paper = await client.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: {
      title: true,
      body: { select: { organisationId: true } },
      stages: { select: { body: { select: { organisationId: true } } } },
      versions: { where: { number: version }, select: { content: true } },
    },
  });
  const road = [paper, ...paper.stages].map(({ body }) => body.organisationId);
  const item = {
    paperId,
    organisationIds: road.filter((id) => id !== organisationId),
    text: `${paper.title} ${paper.versions[0]?.content ?? ''}`,
  };
  return kept
    .filter(({ bodyId }) => bodies.some(({ id }) => id === bodyId))
    .flatMap((interest) => {
      const reason = touchesItem(interest, { item, on });
      return reason ? [{ interest, reason }] : [];
    });
}
