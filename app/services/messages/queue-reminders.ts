import { ok } from '~/domain/shared/result';
import { asCalledMeeting, CALLED_SELECT } from '~/persistence/called-meeting';
import { heldOn } from '~/persistence/people';
import { reads } from '~/persistence/reads';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { type DraftMessage, keepMessages } from './keep-messages';

const DAYS_BEFORE = 3;

type When = { readonly now: Date; readonly realNow: Date };

/**
 * Queues one reminder, three days before a meeting, to each member who has not said whether he or she comes. `now` is
 * business time. Answers how many.
 */
export async function queueReminders({ now, realNow }: When): Promise<number> {
  if ((await unanswered(reads(), now)).length === 0) return 0;
  const queued = await transaction<number, never>(async (tx) => {
    const drafts = await unanswered(tx, now);
    await keepMessages(tx, drafts, realNow);
    return ok(drafts.length);
  });
  return queued.ok ? queued.value : 0;
}

type Client = Pick<Transaction, 'meeting' | 'membership'>;

async function unanswered(client: Client, now: Date): Promise<DraftMessage[]> {
  const soon = new Date(now.getTime() + DAYS_BEFORE * 86_400_000);
  const meetings = await client.meeting.findMany({
    where: { state: 'scheduled', startsAt: { gt: now, lte: soon } },
    select: {
      ...CALLED_SELECT,
      replies: { select: { seatId: true } },
      attendance: { where: { mode: { not: 'expected' } }, select: { seatId: true } },
      // One that was put off is asked about again.
      messages: { where: { kind: 'reminder' }, select: { personId: true, goodUntil: true } },
    },
  });
  const drafts: DraftMessage[] = [];
  for (const { replies, attendance, messages, ...meeting } of meetings) {
    const answered = [...replies, ...attendance].map(({ seatId }) => seatId);
    const called = asCalledMeeting(meeting);
    const reminded = messages.filter((one) => one.goodUntil?.getTime() === meeting.startsAt.getTime());
    const silent = await client.membership.findMany({
      where: {
        seatId: { notIn: answered },
        seat: { bodyId: meeting.body.id },
        person: { disabledAt: null, id: { notIn: reminded.map(({ personId }) => personId) } },
        ...heldOn(londonDate(called.startsAt)),
      },
      select: { personId: true },
    });
    for (const { personId } of silent)
      drafts.push({
        ...{ personId, at: now, meetingId: called.id, goodUntil: meeting.startsAt },
        facts: { kind: 'reminder', meeting: called },
      });
  }
  return drafts;
}
