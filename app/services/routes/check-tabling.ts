import type { PaperState } from '~/domain/paper/classification';
import { decideTabling, type Tabling, type TablingRefusal } from '~/domain/paper/decide-tabling';
import type { Gate } from '~/domain/paper/stage';
import { ok, type Result, refuse } from '~/domain/shared/result';
import type { Reads } from '~/persistence/reads';
import { currentStage, needsOf, noticesInForce, ROUTE_SELECT } from '~/persistence/route-row';
import type { Transaction } from '~/persistence/transaction';
import { workingCalendar } from '~/platform/working-calendar';

type Asked = {
  readonly paperId: string;
  readonly meetingBodyId: string;
  /** London calendar date of the meeting. */
  readonly meetsOn: string;
};
export type Tabled = Tabling & { readonly stageId: string; readonly versionNumber: number };
export type CheckTablingRefusal = TablingRefusal | { readonly code: 'not-found' };

/**
 * Whether the paper may be put on the agenda of that meeting, with its station and newest version, and the sum of
 * the key-decision notice where one is needed (`decideTabling`). For the service that tables it, in its transaction.
 */
export async function checkTabling(
  client: Reads | Transaction,
  { paperId, meetingBodyId, meetsOn }: Asked,
): Promise<Result<Tabled, CheckTablingRefusal>> {
  const row = await client.paper.findUnique({
    where: { id: paperId },
    select: { ...ROUTE_SELECT, versionNumber: true },
  });
  if (!row) return refuse({ code: 'not-found' });
  const stage = currentStage(row);
  const decided = decideTabling({
    state: row.state as PaperState,
    station: stage && {
      gate: stage.gate as Gate,
      bodyId: stage.bodyId,
      bodyName: stage.body.name,
      needs: needsOf(stage),
    },
    meetingBodyId,
    meetsOn,
    noticesOn: noticesInForce(row),
    calendar: workingCalendar,
  });
  if (!decided.ok) return decided;
  return ok({ ...decided.value, stageId: stage?.id ?? '', versionNumber: row.versionNumber });
}
