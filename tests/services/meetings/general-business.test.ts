import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { putMotion } from '~/services/ballots/put-motion';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { editAgendaItem } from '~/services/meetings/edit-agenda-item';
import { openItem } from '~/services/meetings/open-item';
import { resumeMeeting } from '~/services/meetings/resume-meeting';
import { useTemplate as addTemplate } from '~/services/meetings/use-template';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const TEXT = 'That the articles be altered as in the draft of 1 November.';

async function aGeneralMeeting(state: 'scheduled' | 'in-session' = 'in-session') {
  const body = await aBody({
    of: 'council',
    code: 'MEM',
    profile: 'trust-members',
    seats: 3,
    card: { tie: 'lost' },
  });
  const meeting = await aMeeting(body, {
    state,
    items: [{ state: state === 'scheduled' ? 'to-come' : 'current' }],
  });
  const acting = { actor: body.officer, now: NOW };
  const [itemId = ''] = meeting.itemIds;
  const version = async () =>
    (await reads().meeting.findUniqueOrThrow({ where: { id: meeting.id } })).agendaVersion;
  const setOut = async (specialText: string) =>
    editAgendaItem(acting, {
      ...{ itemId, title: 'Item 1', kind: 'decision', minutes: 10, presenter: '' },
      ...{ specialText, basedOn: await version() },
    });
  const put = (text: string) =>
    putMotion({ actor: body.chair, now: NOW }, { itemId, wish: { kind: 'special', text } });
  return { body, meeting, acting, itemId, setOut, put };
}

describeOnEachDatabase('a special resolution', () => {
  it('is put in the words of the notice alone, and not where the notice had none or came too late', async () => {
    const { body, meeting, itemId, setOut, put } = await aGeneralMeeting('scheduled');
    expect(codeOf(await put(TEXT))).toBe('special-not-in-notice');
    expect(codeOf(await setOut(TEXT))).toBe('ok');
    expect(codeOf(await setOut(TEXT))).toBe('ok');
    expect(codeOf(await put(TEXT))).toBe('special-not-in-notice');
    await noticeOf(body, meeting, { daysAgo: 5 });
    expect(codeOf(await put(TEXT))).toBe('special-notice-short');
    expect(codeOf(await put('That the articles be replaced.'))).toBe('special-notice-other-text');
    const seats = body.seats.map(({ id }) => id);
    await write(async (tx) => {
      for (const seatId of seats)
        await tx.noticeConsent.create({
          data: {
            ...{
              id: seatId,
              meetingId: meeting.id,
              seatId,
              personId: body.chair.personId,
              document: 'Letter',
            },
            ...{ at: NOW, recordedById: body.officer.personId },
          },
        });
    });
    expect(codeOf(await put(TEXT))).toBe('ok');
    const motion = await reads().motion.findFirstOrThrow({ where: { itemId } });
    expect(motion.text).toBe(`As a special resolution: ${TEXT}`);
    expect((await agendaPage(body.chair, meeting.id, NOW))?.agenda[0]?.special).toBe(TEXT);
  });

  it('is not put in the words of an earlier edition of the notice', async () => {
    const { body, meeting, setOut, put } = await aGeneralMeeting('scheduled');
    expect(codeOf(await setOut(TEXT))).toBe('ok');
    await noticeOf(body, meeting, { daysAgo: 30 });
    const later = 'That the articles be altered as in the draft of 3 November.';
    expect(codeOf(await setOut(later))).toBe('ok');
    await noticeOf(body, meeting, { daysAgo: 20 });
    expect(codeOf(await put(TEXT))).toBe('special-notice-other-text');
    expect(codeOf(await put(later))).toBe('ok');
    expect(codeOf(await setOut(''))).toBe('ok');
    await noticeOf(body, meeting, { daysAgo: 1 });
    expect(codeOf(await put(later))).toBe('special-not-in-notice');
  });

  it('is set out in the notice of a company’s members alone', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board, { state: 'scheduled', items: [{}] });
    const edited = await editAgendaItem(
      { actor: board.officer, now: NOW },
      {
        ...{
          itemId: meeting.itemIds[0] ?? '',
          title: 'Item 1',
          kind: 'decision',
          minutes: 10,
          presenter: '',
        },
        ...{ specialText: TEXT, basedOn: 1 },
      },
    );
    expect(codeOf(edited)).toBe('special-not-here');
  });
});

describeOnEachDatabase('a general meeting that was adjourned', () => {
  it('takes no business put on its agenda since, nor what its notice had not', async () => {
    const { meeting, acting } = await aGeneralMeeting();
    const meetingId = meeting.id;
    const add = (title: string) => addAgendaItem(acting, { meetingId, title, kind: 'decision', minutes: 5 });
    const early = await add('A loan');
    const earlyId = early.ok ? early.value.id : '';
    expect(codeOf(await openItem(acting, { itemId: earlyId }))).toBe('business-not-in-notice');
    expect(codeOf(await adjournMeeting(acting, { meetingId }))).toBe('ok');
    expect(codeOf(await add('Another loan'))).toBe('new-business-after-adjournment');
    expect(codeOf(await addTemplate(acting, { meetingId, key: 'usual' }))).not.toBe('ok');
    expect(codeOf(await resumeMeeting(acting, { meetingId }))).toBe('ok');
    expect(codeOf(await add('Another loan'))).toBe('new-business-after-adjournment');
    await write((tx) =>
      tx.agendaItem.update({ where: { id: earlyId }, data: { addedAt: new Date(NOW.getTime() + 1) } }),
    );
    expect(codeOf(await openItem(acting, { itemId: earlyId }))).toBe('new-business-after-adjournment');
    const board = await aBody({ code: 'BRD', seats: 3 });
    const sitting = await aMeeting(board);
    const boardActing = { actor: board.officer, now: NOW };
    expect(codeOf(await adjournMeeting(boardActing, { meetingId: sitting.id }))).toBe('ok');
    const late = await addAgendaItem(boardActing, {
      ...{ meetingId: sitting.id, title: 'A loan', kind: 'decision', minutes: 5 },
    });
    expect(codeOf(late)).toBe('ok');
  });
});
