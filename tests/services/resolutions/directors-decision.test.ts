import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { reads } from '~/persistence/reads';
import { readableResolutions } from '~/persistence/resolution-scope';
import { sha256 } from '~/platform/digest';
import { hashPassword } from '~/platform/passwords';
import { resolutionOnPaper } from '~/queries/resolutions/resolution-on-paper';
import { resolutionPage } from '~/queries/resolutions/resolution-page';
import { restrictVote } from '~/services/bodies/restrict-vote';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { tablePaper } from '~/services/meetings/table-paper';
import { saveDraft } from '~/services/papers/save-draft';
import { startSession } from '~/services/people/start-session';
import { answerResolution } from '~/services/resolutions/answer-resolution';
import { circulateResolution } from '~/services/resolutions/circulate-resolution';
import { lapseResolutions } from '~/services/resolutions/lapse-resolutions';
import { withdrawResolution } from '~/services/resolutions/withdraw-resolution';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { aResolution, aWording, theyAnswer } from '../../support/build/a-resolution';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const UNANIMOUS = { kind: 'unanimous' } as const;

describeOnEachDatabase('a unanimous decision of the directors', () => {
  test('all who are eligible agree; one whom an interest excludes takes no part, and the record says so', async () => {
    const board = await aBody({ seats: 4, card: { quorum: { count: 2 } } });
    const [chair, deputy, third, fourth] = board.members;
    if (!chair || !deputy || !third || !fourth) throw new Error('four directors');
    const interests = [{ seatId: board.seats[3]?.id ?? '', interest: 'A share in the landlord' }];
    const ref = await aResolution(board, { ...UNANIMOUS, interests });
    expect(ref).toBe('TB-R-001');
    expect(codeOf(await theyAnswer(ref, fourth))).toBe('not-permitted');
    await theyAnswer(ref, chair);
    expect(await theyAnswer(ref, deputy)).toMatchObject({ value: { state: 'circulating' } });
    expect(await theyAnswer(ref, third)).toMatchObject({ value: { state: 'passed' } });
    const content = JSON.parse((await reads().decision.findFirstOrThrow()).content) as DecisionContent;
    expect(content).toMatchObject({
      basis: 'model article 8',
      interests: [`${fourth.name} took no part: A share in the landlord`],
      attendance: { recused: [fourth.name] },
      quorumLine: '3 counted, 2 needed.',
    });
    expect(content.votes[0]?.names).toHaveLength(3);
  });

  test('a director whom a standing order restricts reads what is exempt and takes no part; one with an interest does not read', async () => {
    const board = await aBody({ seats: 4, card: { quorum: { count: 2 } } });
    const [, , restricted, conflicted] = board.members;
    if (!restricted || !conflicted) throw new Error('four directors');
    await restrictVote(
      { actor: board.officer, now: NOW },
      {
        ...{ bodyId: board.id, personId: restricted.personId, presentAtId: null, paperId: null },
        ...{ standingOrder: 'Standing order 14.', fromOn: TODAY, untilOn: null },
      },
    );
    const interests = [{ seatId: board.seats[3]?.id ?? '', interest: 'A share in the landlord' }];
    const ref = await aResolution(board, { ...UNANIMOUS, interests });
    await write((tx) => tx.resolution.updateMany({ data: { classification: 'exempt' } }));
    expect(codeOf(await theyAnswer(ref, restricted))).toBe('not-permitted');
    const here = { now: NOW, realNow: NOW, sessionId: '' };
    const refs = async (actor = restricted) =>
      (await reads().resolution.findMany({ where: readableResolutions(actor) })).map((one) => one.ref);
    expect(await resolutionPage(restricted, ref, here)).toMatchObject({ ref });
    expect(await refs()).toEqual([ref]);
    expect(await resolutionPage(conflicted, ref, here)).toBeNull();
    expect(await refs(conflicted)).toEqual([]);
    expect(await reads().resolutionMember.findMany({ orderBy: { interest: 'desc' } })).toMatchObject([
      { interest: 'Standing order 14.', restriction: 'Standing order 14.' },
      { interest: 'A share in the landlord', restriction: null },
      ...[{ interest: '' }, { interest: '' }],
    ]);
  });

  test('one no ends it, also of a director who had agreed', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 2 } } });
    const ref = await aResolution(board, UNANIMOUS);
    await theyAnswer(ref, board.chair);
    expect(await theyAnswer(ref, board.chair, 'disagree')).toMatchObject({ value: { state: 'not-passed' } });
    expect(codeOf(await theyAnswer(ref, board.deputy))).toBe('resolution-over');
    expect(await reads().registerEntry.count()).toBe(0);
  });

  test('a paper at the board is decided in writing: its rulings exclude, its text is held fast, it moves on', async () => {
    const board = await aBody({ seats: 4, card: { quorum: { count: 2 } } });
    const paper = await aPaper(board);
    const meeting = await aMeeting(board, { items: [{ state: 'done', paperId: paper.id }], state: 'ended' });
    const barred = board.members[3];
    if (!barred) throw new Error('a fourth director');
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...{ id: 'd', meetingId: meeting.id, itemId: meeting.itemIds[0] ?? '', paperId: paper.id },
          ...{ bodyId: board.id, personId: barred.personId, seatId: board.seats[3]?.id ?? '' },
          ...{ kind: 'pecuniary', interest: 'Employed by the supplier', declaredAt: NOW },
          ...{ state: 'ruled', effect: 'leave' },
        },
      }),
    );
    const wording = paper.content.recommendations.map(({ text }) => text).join('\n');
    const wish = { ...UNANIMOUS, paperRef: paper.ref };
    const other = aWording(board, { ...wish, wording: 'That something else be done.' });
    expect(codeOf(await circulateResolution({ actor: board.officer, now: NOW }, other))).toBe(
      'say-how-it-differs',
    );
    const ref = await aResolution(board, { ...wish, wording });
    const save = await saveDraft(
      { actor: paper.author, now: NOW },
      { ref: paper.ref, content: { ...paper.content, summary: 'Other words.' }, revision: 1 },
    );
    expect(codeOf(save)).toBe('paper-under-vote');
    for (const director of board.members.slice(0, 3)) await theyAnswer(ref, director);
    const decision = await reads().decision.findFirstOrThrow();
    expect(decision).toMatchObject({ type: 'approved', paperId: paper.id });
    const content = JSON.parse(decision.content) as DecisionContent;
    expect(content.interests).toEqual([`${barred.name} took no part: Employed by the supplier`]);
    expect(content.alternatives).toEqual([{ option: 'Do nothing', why: 'Two teams' }]);
    expect(await reads().stage.findUnique({ where: { id: paper.stageId ?? '' } })).toMatchObject({
      state: 'passed',
      resultText: 'Approved, in writing, 3 of 3 agreed',
    });
  });

  test('an authorisation to vote lets a director take part whom the ruling would keep out', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 2 } } });
    const interests = [{ seatId: board.seats[2]?.id ?? '', interest: 'A share in the landlord' }];
    const grant = (allows: string, personId: string) =>
      write((tx) =>
        tx.dispensation.create({
          data: {
            ...{ id: allows, bodyId: board.id, personId, kind: 'authorisation', matter: 'The lease' },
            ...{ asks: 'vote', askedAt: NOW, state: 'granted', allows },
            ...{ fromOn: '2026-11-01', untilOn: '2027-01-31' },
          },
        }),
      );
    await grant('speak', board.members[2]?.personId ?? '');
    const first = await aResolution(board, { ...UNANIMOUS, interests });
    expect(
      await reads().resolutionMember.count({ where: { resolution: { ref: first }, interest: '' } }),
    ).toBe(2);
    await grant('vote', board.members[2]?.personId ?? '');
    const ref = await aResolution(board, { ...UNANIMOUS, interests, title: 'The lease' });
    expect(await reads().resolutionMember.count({ where: { resolution: { ref }, interest: '' } })).toBe(3);
    for (const director of board.members) await theyAnswer(ref, director);
    const content = JSON.parse((await reads().decision.findFirstOrThrow()).content) as DecisionContent;
    expect(content.votes[0]?.names).toHaveLength(3);
  });

  test('what circulates is not tabled, and what is tabled does not circulate', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 2 } } });
    const paper = await aPaper(board);
    const wording = paper.content.recommendations.map(({ text }) => text).join('\n');
    const wish = aWording(board, { ...UNANIMOUS, paperRef: paper.ref, wording });
    const meeting = await aMeeting(board, { state: 'scheduled', startsAt: minutesLater(600), items: [] });
    const acting = { actor: board.officer, now: NOW };
    const table = () => tablePaper(acting, { meetingId: meeting.id, paperRef: paper.ref, minutes: 10 });
    expect(codeOf(await table())).toBe('ok');
    expect((await resolutionOnPaper(board.officer, paper.id)).mayCirculate).toBe(false);
    expect(await circulateResolution(acting, wish)).toMatchObject({
      refusal: { code: 'tabled-at-meeting', on: '2026-11-23' },
    });
    const item = await reads().agendaItem.findFirstOrThrow({ where: { paperId: paper.id } });
    await removeAgendaItem(acting, { itemId: item.id });
    expect((await resolutionOnPaper(board.officer, paper.id)).mayCirculate).toBe(true);
    const circulated = await circulateResolution(acting, wish);
    expect(codeOf(circulated)).toBe('ok');
    const ref = circulated.ok ? circulated.value.ref : '';
    expect(await table()).toMatchObject({ refusal: { code: 'circulating-in-writing', ref } });
    await withdrawResolution(acting, { ref, reason: 'At the meeting instead.' });
    expect(codeOf(await table())).toBe('ok');
  });

  test('a quorum that must include the chair or a deputy is made by them in writing too', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 2, chairOrDeputy: true } } });
    const ref = await aResolution(board, UNANIMOUS);
    for (const member of board.members.slice(0, 2)) await theyAnswer(ref, member);
    const [, , last] = board.members;
    if (!last) throw new Error('a third director');
    expect(await theyAnswer(ref, last)).toMatchObject({ value: { state: 'passed' } });
  });

  test('too few who may take part are no quorum, and a changed board decides anew', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 3 } } });
    const interests = [{ seatId: board.seats[0]?.id ?? '', interest: 'A cousin' }];
    expect(
      await circulateResolution(
        { actor: board.chair, now: NOW },
        aWording(board, { ...UNANIMOUS, interests }),
      ),
    ).toEqual({ ok: false, refusal: { code: 'no-quorum-in-writing', eligible: 2, needed: 3 } });
    const ref = await aResolution(board, UNANIMOUS);
    const seatId = board.seats[2]?.id ?? '';
    await write((tx) => tx.membership.updateMany({ where: { seatId }, data: { untilOn: '2026-11-22' } }));
    expect(codeOf(await theyAnswer(ref, board.chair))).toBe('directors-changed');
  });

  test('who circulated it or the officer takes it back, once; it lapses like any other', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 2 } } });
    const circulated = await circulateResolution(
      { actor: board.deputy, now: NOW },
      aWording(board, UNANIMOUS),
    );
    expect(circulated).toMatchObject({ value: { ref: 'TB-R-001' } });
    const take = (actor = board.deputy) =>
      withdrawResolution({ actor, now: NOW }, { ref: 'TB-R-001', reason: 'It goes to the meeting.' });
    expect(codeOf(await take(board.chair))).toBe('not-permitted');
    expect(codeOf(await take(await aPerson()))).toBe('not-found');
    expect(codeOf(await take())).toBe('ok');
    expect(codeOf(await take(board.officer))).toBe('ok');
    expect(await reads().resolution.findFirst()).toMatchObject({
      state: 'withdrawn',
      withdrawnById: board.deputy.personId,
      withdrawnReason: 'It goes to the meeting.',
    });
    expect(codeOf(await theyAnswer('TB-R-001', board.chair))).toBe('resolution-over');
    await aResolution(board, { ...UNANIMOUS, title: 'Another' });
    expect(await lapseResolutions(minutesLater(60 * 24 * 28))).toBe(1);
  });
});

describeOnEachDatabase('who agrees is asked anew', () => {
  test('by the password, where there is one', async () => {
    const board = await aBody({ seats: 2, card: { quorum: { count: 2 } } });
    const ref = await aResolution(board, UNANIMOUS);
    const { personId } = board.chair;
    const passwordHash = await hashPassword('three random words');
    await write((tx) => tx.person.update({ where: { id: personId }, data: { passwordHash } }));
    const answer = (password: string) =>
      answerResolution(
        { actor: board.chair, now: NOW },
        { ref, choice: 'agree', fresh: { password, sessionId: 'none', realNow: NOW } },
      );
    expect(codeOf(await answer(''))).toBe('password-wrong');
    expect(codeOf(await answer('three random word'))).toBe('password-wrong');
    expect(await reads().resolutionAnswer.count()).toBe(0);
    expect(codeOf(await answer('three random words'))).toBe('ok');
  });

  test('by a session of the last ten minutes, the person’s own, where there is none', async () => {
    const board = await aBody({ seats: 2, card: { quorum: { count: 2 } } });
    const ref = await aResolution(board, UNANIMOUS);
    const session = async (of: string, realNow: Date) =>
      sha256((await startSession({ userAgent: '', source: '', realNow }, of)).token);
    const answer = (sessionId: string) =>
      answerResolution(
        { actor: board.chair, now: NOW },
        { ref, choice: 'agree', fresh: { password: '', sessionId, realNow: NOW } },
      );
    const { personId } = await actorFor(board.chair.personId);
    expect(codeOf(await answer(await session(personId, minutesLater(-10))))).toBe('sign-in-again');
    expect(codeOf(await answer(await session(board.deputy.personId, NOW)))).toBe('sign-in-again');
    expect(codeOf(await answer('no session'))).toBe('sign-in-again');
    expect(codeOf(await answer(await session(personId, minutesLater(-9))))).toBe('ok');
  });
});
