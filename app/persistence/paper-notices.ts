import type { Profile } from '~/domain/body/profile';
import type { NoticeKind } from '~/domain/notice/notice-kind';
import type { DayBasis } from '~/domain/notice/working-calendar';
import { type NoticeStage, noticesCountFrom } from '~/domain/paper/decide-notice';
import type { UrgencyText } from '~/domain/paper/notice-text';
import { type StatutoryNotices, statutoryNotices } from '~/domain/paper/notices-in-force';
import type { Gate, StageState } from '~/domain/paper/stage';
import { londonDate } from '~/platform/london';
import type { RouteRow, StageRow } from './route-row';

export function noticeStages(row: RouteRow): readonly NoticeStage[] {
  return row.stages.map((stage) => ({
    id: stage.id,
    position: stage.position,
    gate: stage.gate as Gate,
    name: stage.name,
    state: stage.state as StageState,
    completedAt: stage.completedAt?.toISOString() ?? null,
  }));
}

/** London dates of the key-decision notices given since the earlier bodies decided. */
export function noticesInForce(row: RouteRow): readonly string[] {
  return givenOn(row, 'key-decision');
}

/** The station of its key decision, and how the body there counts 28 days (`keyBasisOf`). */
type Noticed = { readonly stage: StageRow; readonly keyBasis: DayBasis };

/** What the rules of its notices need of a paper (`statutoryNotices`, `noticesToTable`). */
export function noticedFacts(row: RouteRow, { stage, keyBasis }: Noticed) {
  return {
    inForce: noticesGiven(row).map(({ kind, on, text }) => ({
      ...{ kind, on, untilOn: (text as Partial<UrgencyText>).untilOn ?? null },
    })),
    ...{ profile: stage.body.profile as Profile, keyBasis },
    exempt: row.classification === 'exempt' || row.attachments.length > 0,
    exemptText: row.classification === 'exempt',
  };
}

/** The notices and agreements for its key decision, and for taking it in private, given since the earlier bodies decided. */
export function noticesOf(row: RouteRow, noticed: Noticed): StatutoryNotices {
  return statutoryNotices(noticedFacts(row, noticed));
}

/** The kinds given or recorded for it that are in force. */
export function kindsInForce(row: RouteRow): readonly NoticeKind[] {
  return noticesGiven(row).map(({ kind }) => kind);
}

/** Those of a kind in force, with the day and what each states. */
export function noticesOfKind(row: RouteRow, kind: NoticeKind) {
  return noticesGiven(row)
    .filter((notice) => notice.kind === kind)
    .map(({ on, text }) => ({ on, text }));
}

/** All in force, with the day and what each states. */
function noticesGiven(row: RouteRow) {
  const since = noticesCountFrom(noticeStages(row));
  return row.notices
    .filter(({ givenAt }) => since === null || givenAt >= new Date(since))
    .map(({ kind, givenAt, text }) => ({
      kind: kind as NoticeKind,
      on: londonDate(givenAt.toISOString()),
      text: JSON.parse(text) as unknown,
    }));
}

const givenOn = (row: RouteRow, kind: NoticeKind) => noticesOfKind(row, kind).map(({ on }) => on);
