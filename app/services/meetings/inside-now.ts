import { stayIdsOf } from '~/persistence/exclusions';
import { proxiesOf } from '~/persistence/proxies';
import type { Transaction } from '~/persistence/transaction';

type Place = { readonly meetingId: string; readonly bodyId: string };
type Staying = readonly { readonly personId: string }[];

/** Those named to stay while the public is out, as long as their invitation has not ended, and who act for members. */
export async function insideNow(
  tx: Transaction,
  { meetingId, bodyId }: Place,
  { stays, day }: { readonly stays: Staying; readonly day: string },
): Promise<string> {
  const invited = await tx.meetingObserver.findMany({ where: { meetingId }, select: { personId: true } });
  const still = stays.filter(({ personId }) => invited.some((one) => one.personId === personId));
  const holders = [...(await proxiesOf(tx, bodyId, day)).values()];
  return stayIdsOf({ stays: [...still, ...holders.map((personId) => ({ personId }))] });
}
