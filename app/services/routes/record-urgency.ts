import type { UrgencyAgreer } from '~/domain/notice/special-urgency';
import type { DayBasis } from '~/domain/notice/working-calendar';
import {
  type AgreementRefusal,
  decideAgreement,
  decideUrgency,
  type UrgencyRefusal,
} from '~/domain/paper/decide-exception';
import { decidePrivacy } from '~/domain/paper/decide-privacy';
import type { UrgencyText } from '~/domain/paper/notice-text';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { calendarOf } from '~/persistence/closures';
import { keyBasisOf } from '~/persistence/key-basis';
import { noticesOf } from '~/persistence/paper-notices';
import { needsOf } from '~/persistence/route-facts';
import { type Scrutiny, scrutinyOf } from '~/persistence/scrutiny-of';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { type AheadRefusal, dayAhead } from './day-ahead';
import { keepNotice } from './keep-notice';
import { type NoticeInHand, type NoticeInHandRefusal, noticeInHand } from './notice-in-hand';
import { noticeNeeds } from './notice-needs';

export type RecordUrgencyInput = {
  readonly paperRef: string;
  /** What it stands in place of: the notice of a key decision, or those of a private meeting. */
  readonly of: 'key-decision' | 'private-meeting';
  /** Blank where one person decides. */
  readonly meetingId: string;
  /** The day on which one person is to decide; blank where a body meets. */
  readonly decidesOn?: CalendarDate | '' | undefined;
  readonly agreedBy: UrgencyAgreer;
  /** Of the council's chair or vice-chair; the scrutiny chair's is known. */
  readonly agreedName: string;
  readonly agreedOn: CalendarDate;
  /** Why it is urgent and cannot reasonably be deferred. */
  readonly reason: string;
  /** Why the scrutiny chair could not act; blank where that chair agreed. */
  readonly instead: string;
};
export type RecordUrgencyRefusal =
  | NoticeInHandRefusal
  | UrgencyRefusal
  | AgreementRefusal
  | AheadRefusal
  | { readonly code: 'agreed-in-future' }
  | { readonly code: 'agreer-unnamed' }
  | { readonly code: 'not-taken-in-private' }
  | { readonly code: 'private-notice-not-needed' };

/**
 * Records that the chair whose agreement the law asks for agreed that a decision is urgent and cannot reasonably be
 * deferred, with the reasons, which are published. It stands for one meeting and lifts the want of notice alone. Repeated
 * it is answered as success. Refuses as `noticeInHand`, `decideUrgency`, `decideAgreement`, and where what is recorded
 * cannot be. Source: governance.md §6.3 (SI 2012/2089 regs 5(6) and 11).
 */
export async function recordUrgency(
  acting: Acting,
  input: RecordUrgencyInput,
): Promise<Result<string, RecordUrgencyRefusal>> {
  return transaction<string, RecordUrgencyRefusal>(async (tx) => {
    const found = await noticeInHand(tx, acting, input.paperRef);
    if (!found.ok) return found;
    const { row, stage } = found.value;
    const today = londonDate(acting.now.toISOString());
    const { meetingId, decidesOn } = input;
    const ahead = await dayAhead(tx, { meetingId, decidesOn, stage, today });
    if (!ahead.ok) return ahead;
    const untilOn = ahead.value;
    const scrutiny = await scrutinyOf(tx, stage.bodyId, today);
    const agreed = textOf(input, { scrutiny, untilOn, today });
    if (!agreed.ok) return agreed;
    const text = agreed.value;
    const kind = input.of === 'key-decision' ? 'special-urgency' : 'private-urgency';
    const same = { stageId: stage.id, kind, text: JSON.stringify(text) };
    const kept = await tx.statutoryNotice.findFirst({ where: same, select: { id: true } });
    if (kept) return ok(kept.id);
    const keyBasis = await keyBasisOf(tx, stage.bodyId, today);
    const decided = decide(input, { found: found.value, scrutiny, untilOn, today, keyBasis });
    if (!decided.ok) return decided;
    const says = `an agreement that it is urgent has been recorded, ${text.agreedName}’s.`;
    const id = await keepNotice(tx, acting, { ...found.value, kind, text, says });
    await notify(tx, acting.now, {
      personIds: scrutiny?.chair ? [scrutiny.chair.personId] : [],
      text: `Recorded as urgent, by the agreement of ${text.agreedName}: ${row.title}. ${text.reason} Tell the governance officer of ${stage.body.name} if that is not so.`,
      href: '/notifications',
    });
    return ok(id);
  });
}

type Scene = {
  readonly scrutiny: Scrutiny | null;
  readonly untilOn: CalendarDate;
  readonly today: CalendarDate;
};

function textOf(
  { agreedBy, agreedOn, reason, instead, ...input }: RecordUrgencyInput,
  { scrutiny, untilOn, today }: Scene,
): Result<UrgencyText, RecordUrgencyRefusal> {
  if (agreedOn > today) return refuse({ code: 'agreed-in-future' });
  const agreedName = agreedBy === 'scrutiny-chair' ? (scrutiny?.chair?.name ?? '') : input.agreedName.trim();
  const unnamed = agreedName === '' && agreedBy !== 'scrutiny-chair';
  if (unnamed) return refuse({ code: 'agreer-unnamed' });
  return ok({ untilOn, reason, agreedBy, agreedName, agreedOn, instead: instead.trim() });
}

type Found = { readonly found: NoticeInHand; readonly keyBasis: DayBasis };

function decide(
  { of, agreedBy, instead }: RecordUrgencyInput,
  { found: { row, stage }, scrutiny, untilOn: meetsOn, today, keyBasis }: Scene & Found,
): Result<true, RecordUrgencyRefusal> {
  const agreement = {
    scrutinyChair: scrutiny?.chair ? (instead.trim() === '' ? 'able' : 'unable') : 'none',
    councilChair: agreedBy === 'council-vice-chair' ? 'none' : 'able',
    agreedBy,
  } as const;
  const given = noticesOf(row, { stage, keyBasis });
  if (of === 'key-decision') {
    const facts = { needs: noticeNeeds(needsOf(stage)), meetsOn, today, calendar: calendarOf(stage.body) };
    return decideUrgency({ ...given, ...facts }, agreement);
  }
  if (!given.privately) return refuse({ code: 'not-taken-in-private' });
  const allowed = decidePrivacy({ ...given.privately, meetsOn, calendar: calendarOf(stage.body) });
  return allowed.ok ? refuse({ code: 'private-notice-not-needed' }) : decideAgreement(agreement);
}
