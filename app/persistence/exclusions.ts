import type { ExclusionGround, ExclusionState, Stay } from '~/domain/meeting/decide-exclusion';
import type { Instant } from '~/domain/shared/instant';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;

export type KeptExclusion = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly bodyId: string;
  readonly ground: ExclusionGround;
  readonly paragraphs: readonly number[];
  readonly reason: string;
  readonly motionId: string | null;
  readonly state: ExclusionState;
  readonly excludedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly stays: readonly Stay[];
};

type Where = { readonly meetingId: string } | { readonly itemId: string } | { readonly motionId: string };

/** The exclusions of a meeting, of an item or by one resolution, in the order in which they were proposed. */
export async function exclusionsOf(client: Client, where: Where): Promise<readonly KeptExclusion[]> {
  const rows = await client.exclusion.findMany({
    where,
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    include: { stays: { select: { personId: true, reason: true } } },
  });
  return rows.map((row) => ({
    ...row,
    ground: row.ground as ExclusionGround,
    state: row.state as ExclusionState,
    paragraphs: JSON.parse(row.paragraphs) as readonly number[],
    excludedAt: row.excludedAt?.toISOString() ?? null,
    returnedAt: row.returnedAt?.toISOString() ?? null,
  }));
}

export function isInForce({ state }: Pick<KeptExclusion, 'state'>): boolean {
  return state === 'in-force';
}

export function stands({ state }: Pick<KeptExclusion, 'state'>): boolean {
  return state === 'proposed' || state === 'in-force';
}

/** The public was kept out under it, now or before. */
export function keptOut({ excludedAt }: Pick<KeptExclusion, 'excludedAt'>): boolean {
  return excludedAt !== null;
}

/** Those who stay, as a ballot and a happening carry them. */
export function stayIdsOf({ stays }: { readonly stays: readonly { readonly personId: string }[] }): string {
  return stays.map(({ personId }) => personId).join(' ');
}
