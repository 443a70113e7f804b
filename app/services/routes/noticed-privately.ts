import { decidePrivacy } from '~/domain/paper/decide-privacy';
import { classDecided } from '~/persistence/class-decided';
import { calendarOf } from '~/persistence/closures';
import { keyBasisOf } from '~/persistence/key-basis';
import { noticesOf } from '~/persistence/paper-notices';
import { ROUTE_SELECT } from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';

type Asked = {
  readonly paperId: string | null;
  readonly stageId: string | null;
  /** The version tabled. */
  readonly versionNumber: number | null;
  /** London calendar date of the meeting. */
  readonly meetsOn: string;
};

/**
 * Whether the notices by which an executive takes a paper in private stand for a meeting (`decidePrivacy`): of a version
 * tabled as exempt they were tested then; where only an appendix is exempt, or a later version, they are tested when the public
 * is to go out.
 */
export async function noticedPrivately(
  tx: Transaction,
  { paperId, stageId, versionNumber, meetsOn }: Asked,
): Promise<boolean> {
  const row = paperId && (await tx.paper.findUnique({ where: { id: paperId }, select: ROUTE_SELECT }));
  if (!row) return false;
  if ((await classDecided(tx, { paperId: row.id, versionNumber })) === 'exempt') return true;
  const stage = row.stages.find(({ id }) => id === stageId);
  if (!stage) return false;
  const keyBasis = await keyBasisOf(tx, stage.bodyId, meetsOn);
  const given = noticesOf(row, { stage, keyBasis }).privately;
  return given ? decidePrivacy({ ...given, meetsOn, calendar: calendarOf(stage.body) }).ok : false;
}
