import { decidePrivacy } from '~/domain/paper/decide-privacy';
import { calendarOf } from '~/persistence/closures';
import { keyBasisOf } from '~/persistence/key-basis';
import { ROUTE_SELECT, statutoryNotices } from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';

type Asked = {
  readonly paperId: string | null;
  readonly stageId: string | null;
  /** London calendar date of the meeting. */
  readonly meetsOn: string;
};

/**
 * Whether the notices by which an executive takes a paper in private stand for a meeting (`decidePrivacy`): an exempt paper's
 * were tested when it was tabled, an open one's with an exempt appendix are tested when the public is to go out.
 */
export async function noticedPrivately(
  tx: Transaction,
  { paperId, stageId, meetsOn }: Asked,
): Promise<boolean> {
  const row = paperId && (await tx.paper.findUnique({ where: { id: paperId }, select: ROUTE_SELECT }));
  if (!row) return false;
  if (row.classification === 'exempt') return true;
  const stage = row.stages.find(({ id }) => id === stageId);
  if (!stage) return false;
  const keyBasis = await keyBasisOf(tx, stage.bodyId, meetsOn);
  const given = statutoryNotices(row, { stage, keyBasis }).privately;
  return given ? decidePrivacy({ ...given, meetsOn, calendar: calendarOf(stage.body) }).ok : false;
}
