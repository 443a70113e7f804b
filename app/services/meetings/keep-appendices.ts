import type { Profile } from '~/domain/body/profile';
import type { ItemState } from '~/domain/meeting/agenda';
import { decideKeepAppendices, type KeepAppendicesRefusal } from '~/domain/meeting/decide-keep-appendices';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { exemptMatter } from '~/persistence/exempt-matter';
import { CLASSES_SELECT } from '~/persistence/tabled-class';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from '../ballots/chair-act';
import { tellMeeting } from './tell-meeting';

export type KeepRefusal = KeepAppendicesRefusal | ChairActRefusal;

/**
 * States that the exempt appendices of the item in hand are not discussed, so that it is taken in public: by the chair, or by
 * the officer in the chair's name. It is minuted. Stated again it is answered as success. Refuses as `decideKeepAppendices`
 * and `chairAct`. Source: governance.md §7.
 */
export async function keepAppendices(
  acting: Acting,
  { itemId, forId }: { readonly itemId: string; readonly forId: string | null },
): Promise<Result<true, KeepRefusal>> {
  return transaction<true, KeepRefusal>(async (tx) => {
    const item = await tx.agendaItem.findUnique({
      where: { id: itemId },
      select: {
        ...{ id: true, state: true, paperId: true, versionNumber: true, appendicesKeptAt: true },
        paper: { select: CLASSES_SELECT },
        meeting: {
          select: { id: true, bodyId: true, state: true, body: { select: { profile: true } } },
        },
      },
    });
    if (!item) return refuse({ code: 'not-found' });
    const { meeting } = item;
    const act = 'meeting:exclude-public';
    const chair = await chairAct(tx, acting, { act, meetingId: meeting.id, forId });
    if (!chair.ok) return chair;
    if (item.appendicesKeptAt !== null) return ok(true);
    const decided = decideKeepAppendices({
      ...(await exemptMatter(tx, item)),
      profile: meeting.body.profile as Profile,
      meetingState: meeting.state as MeetingState,
      itemState: item.state as ItemState,
    });
    if (!decided.ok) return decided;
    await tx.agendaItem.update({
      where: { id: itemId },
      data: {
        appendicesKeptAt: acting.now,
        appendicesKeptById: acting.actor.personId,
        appendicesKeptForId: chair.value.forId,
      },
    });
    await tellMeeting(tx, acting, { kind: 'AppendicesKept', meeting, subjectId: itemId });
    return ok(true);
  });
}
