import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { hashPassword } from '~/platform/passwords';
import { agreeMinutes } from '~/services/minutes/agree-minutes';
import { answerCorrection } from '~/services/minutes/answer-correction';
import { approveMinutes } from '~/services/minutes/approve-minutes';
import { circulateMinutes } from '~/services/minutes/circulate-minutes';
import { correctMinutes } from '~/services/minutes/correct-minutes';
import { draftMinutes } from '~/services/minutes/draft-minutes';
import { fileSignedScan } from '~/services/minutes/file-signed-scan';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { saveMinute } from '~/services/minutes/save-minute';
import { signMinutes } from '~/services/minutes/sign-minutes';
import { suggestCorrection } from '~/services/minutes/suggest-correction';
import { writeCorrection } from '~/services/minutes/write-correction';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { anEndedMeeting, seenBy, signatureOf, someKeptMinutes } from '../../support/build/some-kept-minutes';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';
import { withStore } from '../../support/store';

const member = (board: Awaited<ReturnType<typeof aBody>>) => board.members[2] ?? board.deputy;
const thePdf = () => new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
const stages = async (minutesId: string) =>
  (await reads().minutesText.findMany({ where: { minutesId }, orderBy: { number: 'asc' } })).map(
    ({ stage, digest }) => ({ stage, digest }),
  );

describeOnEachDatabase('minutes on their way', () => {
  test('are drafted by the officer once the meeting has ended, one set, also when asked for twice at once', async () => {
    const board = await aBody();
    const sits = await aMeeting(board);
    const { id: meetingId } = await anEndedMeeting(board);
    const draft = (actor = board.officer, id = meetingId) =>
      draftMinutes({ actor, now: NOW }, { meetingId: id });
    expect(codeOf(await draft(board.officer, sits.id))).toBe('meeting-not-ended');
    expect(codeOf(await draft(board.officer, 'none'))).toBe('not-found');
    expect(codeOf(await draft(board.chair))).toBe('not-permitted');
    expect(codeOf(await draft(await aPerson()))).toBe('not-found');
    const [one, two] = await Promise.all([draft(), draft()]);
    expect(one).toEqual(two);
    expect(await reads().minutes.count()).toBe(1);
    expect(await kindsTold()).toContain('MinutesDrafted');
  });

  test('are circulated with their text frozen, and again only when it changed', async () => {
    const board = await aBody();
    const { id: minutesId, itemIds } = await someKeptMinutes(board, 'draft');
    const circulate = (actor = board.officer) => circulateMinutes({ actor, now: NOW }, { minutesId });
    expect(codeOf(await circulate(board.chair))).toBe('not-permitted');
    const first = await circulate();
    expect(await circulate()).toEqual(first);
    expect(await stages(minutesId)).toHaveLength(1);
    expect(await reads().notification.count({ where: { href: `/minutes/${minutesId}` } })).toBe(5);
    await saveMinute(
      { actor: board.officer, now: NOW },
      { itemId: itemIds[1] ?? '', revision: 0, text: 'A word more.', restricted: false },
    );
    expect(await circulate()).not.toEqual(first);
    expect((await stages(minutesId)).map(({ stage }) => stage)).toEqual(['circulated', 'circulated']);
    await expect(
      write((tx) => tx.minutesText.updateMany({ where: { minutesId }, data: { content: '{}' } })),
    ).rejects.toThrow();
  });

  test('take a member’s corrections, each answered once', async () => {
    const board = await aBody();
    const draft = await someKeptMinutes(board, 'draft');
    const { id: minutesId, itemIds } = await someKeptMinutes(board, 'circulated');
    const suggest = (actor = member(board), id = minutesId, itemId: string | null = itemIds[1] ?? '') =>
      suggestCorrection({ actor, now: NOW }, { minutesId: id, itemId, text: 'For May read March.' });
    expect(codeOf(await suggest(await aPerson()))).toBe('not-found');
    expect(codeOf(await suggest(member(board), draft.id))).toBe('not-found');
    expect(codeOf(await suggest(member(board), minutesId, draft.itemIds[0]))).toBe('item-not-found');
    const made = await suggest();
    expect(await suggest()).toEqual(made);
    expect(codeOf(await suggest(member(board), minutesId, null))).toBe('ok');
    if (!made.ok) throw new Error('a member suggests');
    const answer = (given: 'taken' | 'not-taken', reason = '', actor = board.officer) =>
      answerCorrection({ actor, now: NOW }, { suggestionId: made.value.id, answer: given, reason });
    expect(codeOf(await answer('taken', '', member(board)))).toBe('not-permitted');
    expect(codeOf(await answer('not-taken'))).toBe('reason-not-taken');
    expect(codeOf(await answer('taken'))).toBe('ok');
    expect(codeOf(await answer('taken'))).toBe('ok');
    expect(codeOf(await answer('not-taken', 'No.'))).toBe('correction-answered');
    const none = await answerCorrection(
      { actor: board.officer, now: NOW },
      { suggestionId: 'none', answer: 'taken', reason: '' },
    );
    expect(codeOf(none)).toBe('not-found');
    expect(
      await reads().notification.findFirst({
        where: { personId: member(board).personId },
        orderBy: { at: 'desc' },
      }),
    ).not.toBeNull();
  });

  test('are agreed by the chair as they were seen, and by nobody else', async () => {
    const board = await aBody();
    const draft = await someKeptMinutes(board, 'draft');
    const { id: minutesId, itemIds } = await someKeptMinutes(board, 'circulated');
    const seen = await seenBy(board.chair, minutesId);
    const agree = (actor = board.chair, id = minutesId) =>
      agreeMinutes({ actor, now: NOW }, { ...seen, minutesId: id });
    expect(codeOf(await agree(board.officer))).toBe('not-permitted');
    expect(codeOf(await agree(await aPerson()))).toBe('not-found');
    expect(codeOf(await agree(board.chair, 'none'))).toBe('not-found');
    expect(codeOf(await agree(board.chair, draft.id))).toBe('minutes-are-draft');
    await saveMinute(
      { actor: board.officer, now: NOW },
      { itemId: itemIds[1] ?? '', revision: 0, text: 'Meanwhile.', restricted: false },
    );
    expect(codeOf(await agree())).toBe('minutes-changed');
    const again = await agreeMinutes({ actor: board.chair, now: NOW }, await seenBy(board.chair, minutesId));
    expect(codeOf(again)).toBe('ok');
    expect(codeOf(await agree())).toBe('ok');
    expect((await stages(minutesId)).map(({ stage }) => stage)).toEqual(['circulated', 'agreed']);
    expect(codeOf(await circulateMinutes({ actor: board.officer, now: NOW }, { minutesId }))).toBe(
      'minutes-are-agreed',
    );
  });

  test('are approved at a later meeting, with the corrections made since', async () => {
    const board = await aBody();
    const { id: minutesId, itemIds, approvingId, meetingId } = await someKeptMinutes(board, 'agreed');
    const approve = async (itemId = approvingId, actor = board.officer) =>
      approveMinutes({ actor, now: NOW }, { ...(await seenBy(board.officer, minutesId)), itemId });
    expect(codeOf(await approve(approvingId, board.chair))).toBe('not-permitted');
    expect(codeOf(await approve('none'))).toBe('item-not-found');
    expect(codeOf(await approve(itemIds[0]))).toBe('item-not-for-minutes');
    const before = await seenBy(board.officer, minutesId);
    await saveMinute(
      { actor: board.officer, now: NOW },
      { itemId: itemIds[1] ?? '', revision: 0, text: 'Corrected at the meeting.', restricted: false },
    );
    const stale = await approveMinutes(
      { actor: board.officer, now: NOW },
      { ...before, itemId: approvingId },
    );
    expect(codeOf(stale)).toBe('minutes-changed');
    expect(codeOf(await approve())).toBe('ok');
    expect(codeOf(await approve())).toBe('ok');
    const kept = await reads().minutes.findUniqueOrThrow({ where: { id: minutesId } });
    expect(kept).toMatchObject({ state: 'approved', corrected: true, approvedItemId: approvingId });
    expect(kept.approvedMeetingId).not.toBe(meetingId);
    expect(await reads().notification.count({ where: { personId: board.chair.personId } })).toBeGreaterThan(
      0,
    );
  });

  test('are signed by whoever presides there, over their exact text, and locked', async () => {
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'approved');
    const signature = await signatureOf(board.chair, minutesId);
    const sign = (other: Partial<typeof signature> = {}, actor = board.chair) =>
      signMinutes({ actor, now: NOW }, { ...signature, ...other });
    expect(codeOf(await sign({}, board.deputy))).toBe('not-permitted');
    expect(codeOf(await sign({}, await aPerson()))).toBe('not-found');
    expect(codeOf(await sign({ minutesId: 'none' }))).toBe('not-found');
    expect(codeOf(await sign({ fresh: { ...signature.fresh, realNow: minutesLater(11) } }))).toBe(
      'sign-in-again',
    );
    expect(codeOf(await sign({ name: 'Somebody Else' }))).toBe('signature-differs');
    expect(codeOf(await sign({ digest: 'f'.repeat(64) }))).toBe('minutes-changed');
    expect(await reads().minutes.findUnique({ where: { id: minutesId } })).toMatchObject({
      state: 'approved',
    });
    const [one, two] = await Promise.all([sign(), sign()]);
    expect([codeOf(one), codeOf(two)]).toEqual(['ok', 'ok']);
    const frozen = await stages(minutesId);
    expect(frozen.map(({ stage }) => stage)).toEqual(['circulated', 'agreed', 'approved', 'signed']);
    expect(frozen[3]?.digest).toBe(frozen[2]?.digest);
    for (const data of [{ state: 'draft' }, { signedName: 'Other' }])
      await expect(write((tx) => tx.minutes.update({ where: { id: minutesId }, data }))).rejects.toThrow();
    await expect(write((tx) => tx.minutesText.deleteMany({ where: { minutesId } }))).rejects.toThrow();
  });

  test('ask for the password where there is one', async () => {
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'approved');
    const passwordHash = await hashPassword('three random words');
    await write((tx) => tx.person.update({ where: { id: board.chair.personId }, data: { passwordHash } }));
    const signature = await signatureOf(board.chair, minutesId);
    const sign = (password: string) =>
      signMinutes(
        { actor: board.chair, now: NOW },
        { ...signature, fresh: { ...signature.fresh, password } },
      );
    expect(codeOf(await sign('wrong'))).toBe('password-wrong');
    expect(codeOf(await sign('three random words'))).toBe('ok');
  });

  test('are published in their open part once approved, and corrected by new minutes once signed', async () => {
    const board = await aBody();
    const agreed = await someKeptMinutes(board, 'agreed');
    const publish = (minutesId: string, actor = board.officer) =>
      publishMinutes({ actor, now: NOW }, { minutesId });
    expect(codeOf(await publish(agreed.id))).toBe('minutes-are-agreed');
    const { id: minutesId } = await someKeptMinutes(board, 'signed');
    expect(codeOf(await publish(minutesId, board.chair))).toBe('not-permitted');
    expect(codeOf(await publish(minutesId))).toBe('ok');
    expect(codeOf(await publish(minutesId))).toBe('ok');
    const begin = (id: string, actor = board.officer) =>
      correctMinutes({ actor, now: NOW }, { minutesId: id });
    expect(codeOf(await begin(agreed.id))).toBe('minutes-are-agreed');
    expect(codeOf(await begin(minutesId, board.chair))).toBe('not-permitted');
    const begun = await begin(minutesId);
    expect(await begin(minutesId)).toEqual(begun);
    if (!begun.ok) throw new Error('an officer corrects');
    const correctionId = begun.value.id;
    const say = (text: string, before = '', id = correctionId) =>
      writeCorrection({ actor: board.officer, now: NOW }, { minutesId: id, before, text });
    const circulate = () => circulateMinutes({ actor: board.officer, now: NOW }, { minutesId: correctionId });
    expect(codeOf(await circulate())).toBe('correction-blank');
    expect(codeOf(await say('x', '', agreed.id))).toBe('not-a-correction');
    expect(codeOf(await say('For May read March.'))).toBe('ok');
    expect(codeOf(await say('For May read March.'))).toBe('ok');
    expect(codeOf(await say('For May read June.'))).toBe('minutes-changed');
    expect(codeOf(await circulate())).toBe('ok');
    expect(await reads().minutes.findUnique({ where: { id: correctionId } })).toMatchObject({ number: 1 });
  });
});

describeOnEachDatabase('minutes signed on paper', () => {
  withStore();

  test('are filed by the officer as a PDF, and are locked like any others', async () => {
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'approved');
    const { fresh, digest } = await signatureOf(board.officer, minutesId);
    const file = (other: object = {}, actor = board.officer) =>
      fileSignedScan(
        { actor, now: NOW },
        { minutesId, digest, fresh, fileName: 'signed minutes.pdf', bytes: thePdf(), ...other },
      );
    expect(codeOf(await file({ minutesId: 'none' }))).toBe('not-found');
    expect(codeOf(await file({}, board.deputy))).toBe('not-permitted');
    expect(codeOf(await file({ bytes: new TextEncoder().encode('<html>') }))).toBe('scan-not-pdf');
    expect(codeOf(await file({ bytes: new Uint8Array() }))).toBe('scan-not-pdf');
    expect(codeOf(await file({ bytes: new Uint8Array(26 * 1024 * 1024) }))).toBe('file-too-large');
    expect(codeOf(await file({ fresh: { ...fresh, realNow: minutesLater(11) } }))).toBe('sign-in-again');
    expect(codeOf(await file())).toBe('ok');
    expect(codeOf(await file())).toBe('ok');
    expect(await reads().minutes.findUnique({ where: { id: minutesId } })).toMatchObject({
      ...{ state: 'signed', signature: 'scan', signedById: board.officer.personId },
      ...{ signedName: board.chair.name, scanFileName: 'signed minutes.pdf' },
    });
  });

  test('name who presided: without one there is nobody’s signature', async () => {
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'approved');
    await write((tx) => tx.meeting.updateMany({ data: { presidingSeatId: null } }));
    const { fresh, digest } = await signatureOf(board.officer, minutesId);
    const filed = await fileSignedScan(
      { actor: board.officer, now: NOW },
      { minutesId, digest, fresh, fileName: 'a.pdf', bytes: thePdf() },
    );
    expect(codeOf(filed)).toBe('nobody-presided');
  });
});
