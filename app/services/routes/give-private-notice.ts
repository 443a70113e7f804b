import type { PrivateAgainText, PrivateText } from '~/domain/paper/notice-text';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keyBasisOf } from '~/persistence/key-basis';
import { noticesOf } from '~/persistence/paper-notices';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { keepNotice } from './keep-notice';
import { type NoticeInHandRefusal, noticeInHand } from './notice-in-hand';

export type GivePrivateNoticeInput = {
  readonly paperRef: string;
  /** The first notice, or with what was said against it and the answer the second. */
  readonly text: PrivateText | PrivateAgainText;
};
export type GivePrivateNoticeRefusal =
  | NoticeInHandRefusal
  | { readonly code: 'not-taken-in-private' }
  | { readonly code: 'private-first-missing' };

/**
 * Gives notice that an executive is to take an exempt item in private, with the reasons; and the second, which needs the
 * first, with the representations and the answer. Repeated it is answered as success. Refuses `not-taken-in-private`,
 * `private-first-missing` and as `noticeInHand`. Source: governance.md §6.3 (SI 2012/2089 reg 5(2) to (5)).
 */
export async function givePrivateNotice(
  acting: Acting,
  { paperRef, text }: GivePrivateNoticeInput,
): Promise<Result<string, GivePrivateNoticeRefusal>> {
  return transaction<string, GivePrivateNoticeRefusal>(async (tx) => {
    const found = await noticeInHand(tx, acting, paperRef);
    if (!found.ok) return found;
    const { row, stage } = found.value;
    const keyBasis = await keyBasisOf(tx, stage.bodyId, londonDate(acting.now.toISOString()));
    const given = noticesOf(row, { stage, keyBasis }).privately;
    if (!given) return refuse({ code: 'not-taken-in-private' });
    const again = 'representations' in text;
    if (again && given.firstOn.length === 0) return refuse({ code: 'private-first-missing' });
    const kind = again ? 'private-meeting-again' : 'private-meeting';
    const says = `${again ? 'the second notice' : 'notice'} of taking it in private has been given.`;
    return ok(await keepNotice(tx, acting, { ...found.value, kind, text, says }));
  });
}
