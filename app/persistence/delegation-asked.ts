import { tierOf } from '~/domain/authority/may-decide';
import type { MatterQuestion } from '~/domain/authority/who-decides';
import type { Profile } from '~/domain/body/profile';
import { matterQuestion } from './paper-authority';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** A matter that whoever decides names, with the sum, where the paper's own is of another organisation's scheme or unsaid. */
export type NamedMatter = { readonly matterId: string; readonly pounds: number | null };

type Asked = {
  readonly paperId: string;
  readonly bodyId: string;
  readonly on: string;
  readonly named: NamedMatter;
};

/**
 * The question by what power a body decides a paper in its own organisation's scheme: on the paper's own matter where it is
 * of that scheme, else on the one named. `matter` is null where neither is.
 */
export async function delegationAsked(client: Reads | Transaction, { paperId, bodyId, on, named }: Asked) {
  const paper = await client.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { matterId: true, pounds: true },
  });
  const { organisationId, name, profile } = await client.body.findUniqueOrThrow({
    where: { id: bodyId },
    select: { organisationId: true, name: true, profile: true },
  });
  const matters = await client.matter.findMany({
    where: { organisationId, id: { in: [paper.matterId ?? '', named.matterId] } },
    select: { id: true, name: true },
  });
  const own = matters.find(({ id }) => id === paper.matterId);
  const matter = own ?? matters.find(({ id }) => id === named.matterId);
  const { pounds } = own ? paper : named;
  const question: MatterQuestion | null = matter
    ? await matterQuestion(client, { matterId: matter.id, pounds, on })
    : null;
  return {
    decider: { holder: name, tier: tierOf(profile as Profile) },
    ...{ organisationId, pounds, question },
    /** Whether the paper says it. */
    ofPaper: own !== undefined,
    matter: matter?.name ?? null,
  };
}
