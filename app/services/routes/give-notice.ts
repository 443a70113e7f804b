import type { NoticeText } from '~/domain/paper/notice-text';
import { ok, type Result } from '~/domain/shared/result';
import { memberNames } from '~/persistence/member-names';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { keepNotice } from './keep-notice';
import { type NoticeInHandRefusal, noticeInHand } from './notice-in-hand';

export type GiveNoticeInput = {
  readonly paperRef: string;
  /** The deciding body and its members are written from the record. */
  readonly text: Omit<NoticeText, 'decisionMaker' | 'members'>;
};

/**
 * Gives notice of a key decision with what SI 2012/2089 reg 9 demands. The same notice again is answered as success.
 * Refuses as `noticeInHand`.
 */
export async function giveNotice(
  acting: Acting,
  input: GiveNoticeInput,
): Promise<Result<string, NoticeInHandRefusal>> {
  return transaction<string, NoticeInHandRefusal>(async (tx) => {
    const found = await noticeInHand(tx, acting, input.paperRef);
    if (!found.ok) return found;
    const { stage } = found.value;
    const members = await memberNames(tx, stage.bodyId, londonDate(acting.now.toISOString()));
    const text: NoticeText = { ...input.text, decisionMaker: stage.body.name, members };
    const says = 'notice of the key decision has been given.';
    return ok(await keepNotice(tx, acting, { ...found.value, kind: 'key-decision', text, says }));
  });
}
