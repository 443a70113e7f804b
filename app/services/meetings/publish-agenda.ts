import { publishesMeetings } from '~/domain/body/notice-rule';
import type { Profile } from '~/domain/body/profile';
import { decidePublication, type PublicationRefusal } from '~/domain/meeting/agenda-snapshot';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { agendaNow, signOffFor } from '~/persistence/agenda';
import { CARDS_SELECT, cardOn } from '~/persistence/late-item';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { askPack } from '../packs/ask-pack';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';

export type PublishAgendaInput = {
  readonly meetingId: string;
  /** The version of the agenda that was on the officer's screen. */
  readonly basedOn: number;
};
export type PublishAgendaRefusal = ChangeRefusal | PublicationRefusal;

/**
 * Publishes the agenda that the chair signed off: its numbers are fixed from then on, what comes later is a supplement and
 * another edition, and its pack is asked for. An agenda edited meanwhile is not published (`agenda-changed`), nor edited
 * from before it. Repeated it is answered `agenda-published-so`. Refuses as `decidePublication` and `agendaInHand`.
 */
export async function publishAgenda(
  acting: Acting,
  { meetingId, basedOn }: PublishAgendaInput,
): Promise<Result<{ readonly edition: number }, PublishAgendaRefusal>> {
  const { actor, now } = acting;
  return transaction<{ readonly edition: number }, PublishAgendaRefusal>(async (tx) => {
    const meeting = await agendaInHand(tx, acting, { meetingId, basedOn, act: 'meeting:publish-agenda' });
    if (!meeting.ok) return meeting;
    const { agenda, digest } = await agendaNow(tx, meetingId);
    // One after the other: within a transaction one connection serves them all.
    const signedOff = await signOffFor(tx, meetingId, digest);
    const published = await tx.agendaPublication.findFirst({
      where: { meetingId },
      orderBy: { edition: 'desc' },
    });
    const no = decidePublication({
      agenda,
      digest,
      signedOff: signedOff?.digest ?? null,
      published: published?.digest ?? null,
    });
    if (no) return refuse(no);
    const edition = meeting.value.edition + 1;
    await tx.agendaPublication.create({
      data: {
        id: newId(),
        meetingId,
        edition,
        meetsAt: agenda.meetsAt,
        contents: JSON.stringify(agenda),
        digest,
        publishedAt: now,
        publishedById: actor.personId,
      },
    });
    await tx.meeting.update({ where: { id: meetingId }, data: { agendaEdition: edition } });
    await tx.agendaItem.updateMany({ where: { meetingId, openedAt: null }, data: { openedAt: now } });
    await askPack(tx, { meetingId, edition, at: now, open: await publishes(tx, meetingId) });
    const facts = { edition };
    await agendaChanged(tx, acting, { meeting: meeting.value, kind: 'AgendaPublished', facts });
    await tellReaders(tx, acting, { meetingId, edition });
    return ok({ edition });
  });
}

async function publishes(tx: Transaction, meetingId: string): Promise<boolean> {
  const { startsAt, body } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { startsAt: true, body: { select: { profile: true, ...CARDS_SELECT } } },
  });
  const card = cardOn(body.cards, londonDate(startsAt.toISOString()));
  return publishesMeetings({ profile: body.profile as Profile, publishes: card?.publishes });
}

/** Everybody who is expected or may follow it. */
async function tellReaders(
  tx: Transaction,
  { actor, now }: Acting,
  { meetingId, edition }: { readonly meetingId: string; readonly edition: number },
): Promise<void> {
  const { body, attendance, observers } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      body: { select: { name: true } },
      attendance: { select: { personId: true } },
      observers: { select: { personId: true } },
    },
  });
  const readers = [...attendance, ...observers].map(({ personId }) => personId);
  await notify(tx, now, {
    personIds: readers.filter((id) => id !== actor.personId),
    text:
      edition === 1
        ? `The agenda is published: ${body.name}`
        : `The agenda is published again, with changes: ${body.name}`,
    href: `/meetings/${meetingId}`,
  });
}
