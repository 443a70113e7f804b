import type { Profile } from '~/domain/body/profile';
import type { PaperState } from '~/domain/paper/classification';
import { decideTabling, type Tabling, type TablingRefusal } from '~/domain/paper/decide-tabling';
import { noticesToTable } from '~/domain/paper/notices-in-force';
import type { Gate } from '~/domain/paper/stage';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { londonDate } from '~/platform/london';
import { calendarOf } from './closures';
import { keyBasisOf } from './key-basis';
import { officerNames } from './officer-names';
import { noticedFacts } from './paper-notices';
import { paperParts } from './paper-parts';
import type { Reads } from './reads';
import { currentStage, needsOf } from './route-facts';
import { ROUTE_SELECT } from './route-row';
import type { Transaction } from './transaction';

type Asked = {
  readonly paperId: string;
  readonly meetingBodyId: string;
  /** London calendar date of the meeting. */
  readonly meetsOn: string;
  /** The moment of asking. */
  readonly at: Date;
};
export type Tabled = Tabling & { readonly stageId: string; readonly versionNumber: number };
/** A block for want of notice says who can lift it. */
export type CheckTablingRefusal =
  | (TablingRefusal & { readonly who?: string })
  | { readonly code: 'not-found' };

/**
 * Whether the paper may be put on the agenda of that meeting, with its station and newest version, and the sum of
 * the key-decision notice where one is needed (`decideTabling`). For the service that tables it, in its transaction.
 */
export async function checkTabling(
  client: Reads | Transaction,
  { paperId, meetingBodyId, meetsOn, at }: Asked,
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
      profile: stage.body.profile as Profile,
      needs: needsOf(stage),
    },
    meetingBodyId,
    meetsOn,
    parts: await paperParts(client, { paperId, version: row.versionNumber }),
    ...(stage
      ? noticesToTable(
          noticedFacts(row, {
            stage,
            keyBasis: await keyBasisOf(client, stage.bodyId, londonDate(at.toISOString())),
          }),
        )
      : NOTHING_GIVEN),
    calendar: calendarOf(stage?.body ?? { closures: [] }),
  });
  if (!decided.ok && stage && NOTICE_BLOCKS.includes(decided.refusal.code)) {
    return refuse({ ...decided.refusal, who: await officerNames(client, { bodyId: stage.bodyId, at }) });
  }
  if (!decided.ok) return decided;
  return ok({ ...decided.value, stageId: stage?.id ?? '', versionNumber: row.versionNumber });
}

const NOTHING_GIVEN = { noticesOn: [], exceptionsOn: [], urgentUntil: [], privately: null };

const NOTICE_BLOCKS: readonly string[] = [
  'key-notice-missing',
  'key-notice-short',
  'exception-short',
  'private-notice-missing',
  'private-notice-short',
  'private-second-missing',
  'private-second-short',
] satisfies readonly TablingRefusal['code'][];
