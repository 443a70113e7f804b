import type { Profile } from '~/domain/body/profile';
import { agendaTemplates, missingFrom } from '~/domain/meeting/agenda-templates';
import type { AdditionRefusal } from '~/domain/meeting/general-business';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';
import { mayAdd } from './may-add';
import { placeItem } from './place-item';

/** Adds the items of a template that the agenda does not have; repeated it adds nothing. Refuses as `mayAct`. */
export async function useTemplate(
  acting: Acting,
  { meetingId, key }: { readonly meetingId: string; readonly key: string },
): Promise<Result<{ readonly added: number }, ChangeRefusal | AdditionRefusal>> {
  return transaction<{ readonly added: number }, ChangeRefusal | AdditionRefusal>(async (tx) => {
    const meeting = await agendaInHand(tx, acting, { meetingId, basedOn: null });
    if (!meeting.ok) return meeting;
    const may = await mayAdd(tx, meeting.value);
    if (!may.ok) return may;
    const { body, items } = await tx.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: { body: { select: { profile: true } }, items: { select: { title: true } } },
    });
    const template = agendaTemplates(body.profile as Profile).find((one) => one.key === key);
    if (!template) return refuse({ code: 'not-found' });
    const missing = missingFrom(
      template,
      items.map(({ title }) => title),
    );
    for (const item of missing) {
      const place = await placeItem(tx, { meetingId, kind: item.kind, exempt: false, afterId: null });
      await tx.agendaItem.create({
        data: { id: newId(), meetingId, ...place, state: 'to-come', addedAt: acting.now, ...item },
      });
    }
    if (missing.length > 0) await agendaChanged(tx, acting, { meeting: meeting.value });
    return ok({ added: missing.length });
  });
}
