import { agendaNow } from '~/persistence/agenda';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import type { BuiltBody } from './a-body';
import type { BuiltMeeting } from './a-meeting';
import { minutesLater } from './today';
import { write } from './write';

const A_DAY = 24 * 60;

/** Publishes a meeting's agenda as it stands, so many days before now: three weeks, unless told otherwise. */
export async function noticeOf(body: BuiltBody, meeting: BuiltMeeting, { daysAgo = 21 } = {}): Promise<void> {
  const { agenda, digest } = await agendaNow(reads(), meeting.id);
  const edition = (await reads().agendaPublication.count({ where: { meetingId: meeting.id } })) + 1;
  await write(async (tx) => {
    await tx.agendaPublication.create({
      data: {
        ...{ id: newId(), meetingId: meeting.id, edition, digest, contents: JSON.stringify(agenda) },
        ...{ meetsAt: new Date(agenda.meetsAt), publishedAt: minutesLater(-daysAgo * A_DAY) },
        publishedById: body.officer.personId,
      },
    });
    await tx.meeting.update({ where: { id: meeting.id }, data: { agendaEdition: edition } });
  });
}
