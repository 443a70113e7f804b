import { decideNotice, type NoticeRefusal } from '~/domain/paper/decide-notice';
import type { NoticeText } from '~/domain/paper/notice-text';
import { isOfficerOf } from '~/domain/permission/actor';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { paperThing } from '~/persistence/paper-thing';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { nextNumber } from '~/persistence/references';
import { noticeStages, ROUTE_SELECT } from '~/persistence/route-row';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { officerNames } from './officer-names';

export type GiveNoticeRefusal =
  | PermissionRefusal
  | NoticeRefusal
  | { readonly code: 'not-deciding-officer'; readonly body: string; readonly who: string };
export type GiveNoticeInput = {
  readonly paperRef: string;
  /** The deciding body and its members are written from the record. */
  readonly text: Omit<NoticeText, 'decisionMaker' | 'members'>;
};

/**
 * Gives notice of a key decision with what SI 2012/2089 reg 9 demands: the officer of the body that will decide,
 * once every earlier body has decided, the member's consent apart. The same notice again is answered as success.
 */
export async function giveNotice(
  { actor, now }: Acting,
  input: GiveNoticeInput,
): Promise<Result<string, GiveNoticeRefusal>> {
  return transaction<string, GiveNoticeRefusal>(async (tx) => {
    const thing = await paperThing(tx, { ref: input.paperRef });
    if (!thing) return refuse({ code: 'not-found' });
    const permission = canPaper(actor, 'paper:give-notice', thing);
    if (!permission.ok) return permission;
    const row = await tx.paper.findUniqueOrThrow({ where: { id: thing.id }, select: ROUTE_SELECT });
    const decided = decideNotice(noticeStages(row));
    if (!decided.ok) return decided;
    const stage = row.stages.find(({ id }) => id === decided.value.id);
    if (!stage) return refuse({ code: 'not-found' });
    if (!isOfficerOf(actor, stage.bodyId)) {
      const who = await officerNames(tx, { bodyId: stage.bodyId, at: now });
      return refuse({ code: 'not-deciding-officer', body: stage.body.name, who });
    }
    const members = await membersOf(tx, stage.bodyId, londonDate(now.toISOString()));
    const stated: NoticeText = { ...input.text, decisionMaker: stage.body.name, members };
    const text = JSON.stringify(stated);
    const given = await tx.statutoryNotice.findFirst({
      where: { stageId: stage.id, text },
      select: { id: true },
    });
    if (given) return ok(given.id);
    const id = newId();
    await tx.statutoryNotice.create({
      data: {
        id,
        paperId: thing.id,
        stageId: stage.id,
        bodyId: stage.bodyId,
        kind: 'key-decision',
        text,
        givenAt: now,
        givenById: actor.personId,
      },
    });
    const version = await raisePaper(tx, thing.id);
    await nextNumber(tx, 'live:board');
    const told = { actorId: actor.personId, bodyId: stage.bodyId, paperId: thing.id, subjectId: id, version };
    tx.tell({ kind: 'NoticeGiven', at: now, ...told, facts: { ref: row.ref } });
    await notify(tx, now, {
      personIds: [thing.authorId, thing.sponsorId].filter((personId) => personId !== actor.personId),
      text: `${row.ref}: notice of the key decision has been given.`,
      href: `/papers/${row.ref}/notice`,
    });
    return ok(id);
  });
}

async function membersOf(tx: Transaction, bodyId: string, day: string): Promise<readonly string[]> {
  const held = await tx.membership.findMany({
    where: { seat: { bodyId }, ...heldOn(day) },
    orderBy: { seat: { position: 'asc' } },
    select: { person: { select: NAME_SELECT } },
  });
  return held.map(({ person }) => fullName(person));
}
