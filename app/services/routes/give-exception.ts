import { decideException, type ExceptionRefusal } from '~/domain/paper/decide-exception';
import type { ExceptionText } from '~/domain/paper/notice-text';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { calendarOf } from '~/persistence/closures';
import { keyBasisOf } from '~/persistence/key-basis';
import { noticesOf } from '~/persistence/paper-notices';
import { needsOf } from '~/persistence/route-facts';
import { scrutinyOf } from '~/persistence/scrutiny-of';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { type AheadRefusal, dayAhead } from './day-ahead';
import { keepNotice } from './keep-notice';
import { type NoticeInHandRefusal, noticeInHand } from './notice-in-hand';
import { noticeNeeds } from './notice-needs';

export type GiveExceptionInput = {
  readonly paperRef: string;
  /** The meeting of the deciding body at which it is to be made; blank where one person decides. */
  readonly meetingId: string;
  /** The day on which one person is to decide; blank where a body meets. */
  readonly decidesOn?: CalendarDate | '' | undefined;
  /** Why 28 days' notice is impracticable. */
  readonly reason: string;
};
export type GiveExceptionRefusal =
  | NoticeInHandRefusal
  | ExceptionRefusal
  | AheadRefusal
  | { readonly code: 'no-scrutiny' };

/**
 * Gives the general exception: written notice to the chair of the scrutiny committee, or to each of its members where it
 * has none, made public with its reason. It lifts the want of 28 days' notice once five clear working days have passed,
 * and nothing else. Repeated it is answered as success. Refuses `no-scrutiny` and as `dayAhead`, `noticeInHand`,
 * `decideException`. Source: governance.md §6.3 (SI 2012/2089 reg 10).
 */
export async function giveException(
  acting: Acting,
  { paperRef, meetingId, decidesOn, reason }: GiveExceptionInput,
): Promise<Result<string, GiveExceptionRefusal>> {
  return transaction<string, GiveExceptionRefusal>(async (tx) => {
    const found = await noticeInHand(tx, acting, paperRef);
    if (!found.ok) return found;
    const { row, stage } = found.value;
    const today = londonDate(acting.now.toISOString());
    const ahead = await dayAhead(tx, { meetingId, decidesOn, stage, today });
    if (!ahead.ok) return ahead;
    const meetsOn = ahead.value;
    const scrutiny = await scrutinyOf(tx, stage.bodyId, today);
    const told = scrutiny?.chair ? [scrutiny.chair] : (scrutiny?.members ?? []);
    if (told.length === 0) return refuse({ code: 'no-scrutiny' });
    const text: ExceptionText = { meetsOn, reason, told: told.map(({ name }) => name) };
    const same = { stageId: stage.id, kind: 'general-exception', text: JSON.stringify(text) };
    const given = await tx.statutoryNotice.findFirst({ where: same, select: { id: true } });
    if (given) return ok(given.id);
    const facts = { needs: noticeNeeds(needsOf(stage)), meetsOn, today, calendar: calendarOf(stage.body) };
    const keyBasis = await keyBasisOf(tx, stage.bodyId, today);
    const decided = decideException({ ...noticesOf(row, { stage, keyBasis }), ...facts });
    if (!decided.ok) return decided;
    const says = 'the general exception has been given.';
    const id = await keepNotice(tx, acting, { ...found.value, kind: 'general-exception', text, says });
    await notify(tx, acting.now, {
      personIds: told.map(({ personId }) => personId),
      text: `Notice to you under the general exception: ${row.title}, a key decision of ${stage.body.name}. ${reason}`,
      href: '/notifications',
    });
    return ok(id);
  });
}
