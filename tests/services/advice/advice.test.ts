import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { type AnswerInput, answerAdvice } from '~/services/advice/answer-advice';
import { type AskInput, askAdvice } from '~/services/advice/ask-advice';
import { endAdvice } from '~/services/advice/end-advice';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { anAdviceRequest } from '../../support/build/an-advice-request';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings, kindsTold } from '../../support/happenings';

let board: BuiltBody;
let cabinet: BuiltBody;
let paper: BuiltPaper;
let partner: Actor;

const by = (actor: Actor) => ({ actor, now: NOW });
const ask = (actor: Actor, wish: Partial<AskInput> = {}) =>
  askAdvice(by(actor), {
    ...{ paperRef: paper.ref, matter: 'legal', question: 'Is it lawful?', dueOn: '2026-11-30' },
    ...(wish.bodyId ? {} : { personId: partner.personId }),
    ...wish,
  });
const answer = (actor: Actor, adviceId: string, wish: Partial<AnswerInput> = {}) =>
  answerAdvice(by(actor), { adviceId, answer: 'positive', text: '', ...wish });
const requests = () => reads().adviceRequest.findMany({ where: { kind: 'advice' } });
const request = (id: string) => reads().adviceRequest.findUniqueOrThrow({ where: { id } });
const textsTo = async (actor: Actor) =>
  (await reads().notification.findMany({ where: { personId: actor.personId } })).map(({ text }) => text);
const liveVersion = async () =>
  (await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).liveVersion;

describeOnEachDatabase('advice', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2 });
    cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 2 });
    paper = await aPaper(board);
    partner = await aPerson({ of: 'council', name: 'Nell Ostrowska' });
  });

  describe('is asked', () => {
    test('of a person, who is told and may read from then on', async () => {
      const before = await liveVersion();
      const asked = await ask(paper.author);
      expect(codeOf(asked)).toBe('ok');
      expect(await requests()).toMatchObject([
        {
          ...{
            paperId: paper.id,
            matter: 'legal',
            question: 'Is it lawful?',
            askedById: paper.author.personId,
          },
          ...{ askedPersonId: partner.personId, askedBodyId: null, askedAt: NOW, dueOn: '2026-11-30' },
          ...{ answeredAt: null, endedAt: null },
        },
      ]);
      expect((await happenings())[0]).toMatchObject({
        ...{ kind: 'AdviceAsked', paperId: paper.id, version: before + 1, facts: {} },
      });
      expect(await textsTo(partner)).toEqual([`${paper.author.name} asks for advice on ${paper.ref}`]);
    });

    test('of a body, whose members and officer are told', async () => {
      expect(codeOf(await ask(board.officer, { bodyId: cabinet.id }))).toBe('ok');
      for (const one of [...cabinet.members, cabinet.officer]) expect(await textsTo(one)).toHaveLength(1);
      expect(await textsTo(partner)).toEqual([]);
    });

    test('for today at the earliest', async () => {
      expect(codeOf(await ask(paper.author, { dueOn: TODAY }))).toBe('ok');
      expect(codeOf(await ask(paper.author, { dueOn: '2026-11-22' }))).toBe('advice-due-in-the-past');
      expect(await requests()).toHaveLength(1);
    });

    test('of somebody: not a closed account, an empty body or nobody', async () => {
      await write((tx) => tx.person.update({ where: { id: partner.personId }, data: { disabledAt: NOW } }));
      expect(codeOf(await ask(paper.author))).toBe('advice-of-nobody');
      expect(codeOf(await ask(paper.author, { bodyId: 'nothing' }))).toBe('advice-of-nobody');
      expect(codeOf(await ask(paper.author, { personId: 'nobody' }))).toBe('advice-of-nobody');
      expect(await requests()).toEqual([]);
      expect(await kindsTold()).toEqual([]);
    });

    test('by those who may, of a paper that they may know of', async () => {
      expect(codeOf(await ask(board.chair))).toBe('not-permitted');
      expect(codeOf(await ask(cabinet.officer))).toBe('not-found');
      expect(codeOf(await ask(paper.author, { paperRef: 'TB-999' }))).toBe('not-found');
      const draft = await aPaper(board, { state: 'draft', author: paper.author });
      expect(codeOf(await ask(paper.author, { paperRef: draft.ref }))).toBe('not-permitted');
      expect(await requests()).toEqual([]);
    });

    test('once, however often the form is sent; anew once it was answered', async () => {
      const both = await Promise.all([ask(paper.author), ask(paper.author)]);
      both.push(await ask(paper.author));
      const ids = new Set(both.map((asked) => (asked.ok ? asked.value.id : '')));
      expect(ids.size).toBe(1);
      expect(await textsTo(partner)).toHaveLength(1);
      await answer(partner, [...ids][0] ?? '');
      expect(codeOf(await ask(paper.author))).toBe('ok');
      expect(await requests()).toHaveLength(2);
    });
  });

  describe('is answered', () => {
    test('by the person asked, on the newest version, and whoever waits for it is told', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner, askedBy: board.officer });
      await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { versionNumber: 3 } }));
      expect(await answer(partner, id, { answer: 'with-conditions', text: 'If TUPE is followed.' })).toEqual({
        ...{ ok: true, value: paper.ref },
      });
      expect(await request(id)).toMatchObject({
        ...{ answer: 'with-conditions', answerText: 'If TUPE is followed.', answeredById: partner.personId },
        ...{ answeredAt: NOW, onVersion: 3 },
      });
      const [told] = await happenings();
      expect(told).toMatchObject({
        kind: 'AdviceAnswered',
        subjectId: id,
        version: await liveVersion(),
        facts: {},
      });
      for (const one of [board.officer, paper.author, paper.sponsor]) {
        expect(await textsTo(one)).toEqual([`Nell Ostrowska answered on ${paper.ref}`]);
      }
    });

    test('by a member or the officer of the body asked, whoever comes first', async () => {
      const { id } = await anAdviceRequest(paper, { body: cabinet });
      const both = await Promise.all([
        answer(cabinet.chair, id, { answer: 'negative', text: 'Not yet.' }),
        answer(cabinet.officer, id),
      ]);
      expect(both.map(codeOf)).toEqual(['ok', 'advice-answered']);
      expect(await request(id)).toMatchObject({ answer: 'negative', answeredById: cabinet.chair.personId });
      expect((await kindsTold()).filter((kind) => kind === 'AdviceAnswered')).toHaveLength(1);
    });

    test('the same again is answered as done, another answer is not kept', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner });
      expect([codeOf(await answer(partner, id)), codeOf(await answer(partner, id))]).toEqual(['ok', 'ok']);
      expect(codeOf(await answer(partner, id, { answer: 'negative', text: 'No.' }))).toBe('advice-answered');
      expect(await request(id)).toMatchObject({ answer: 'positive' });
      expect(await textsTo(paper.author)).toHaveLength(1);
    });

    test('with words unless it is positive, and not once it was taken back', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner });
      expect(codeOf(await answer(partner, id, { answer: 'negative', text: ' ' }))).toBe('advice-needs-words');
      const { id: ended } = await anAdviceRequest(paper, { person: partner, ended: true });
      expect(codeOf(await answer(partner, ended))).toBe('advice-ended');
      expect([await request(id), await request(ended)]).toMatchObject([{ answer: null }, { answer: null }]);
      expect(await kindsTold()).toEqual([]);
    });

    test('by nobody else: to them it is not there', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner });
      for (const actor of [paper.author, board.officer, cabinet.chair]) {
        expect(codeOf(await answer(actor, id))).toBe('not-found');
      }
      expect(codeOf(await answer(partner, 'nothing'))).toBe('not-found');
      expect(await request(id)).toMatchObject({ answeredAt: null });
    });
  });

  describe('is taken back', () => {
    test('by whoever asked, until it is answered; the right to read ends with it', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner });
      const answers = await Promise.all([endAdvice(by(paper.author), id), endAdvice(by(paper.author), id)]);
      expect(answers).toEqual([
        { ok: true, value: paper.ref },
        { ok: true, value: paper.ref },
      ]);
      expect(await request(id)).toMatchObject({ endedAt: NOW });
      expect(await happenings()).toMatchObject([
        { kind: 'AdviceEnded', subjectId: id, paperId: paper.id, version: await liveVersion() },
      ]);
    });

    test('not after the answer, not a clearance, not by another', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner, answer: 'positive' });
      const { id: clearance } = await anAdviceRequest(paper, { person: partner, kind: 'clearance' });
      const { id: open } = await anAdviceRequest(paper, { person: partner });
      expect(codeOf(await endAdvice(by(paper.author), id))).toBe('advice-answered');
      expect(codeOf(await endAdvice(by(paper.author), clearance))).toBe('clearance-stays');
      expect(codeOf(await endAdvice(by(board.officer), open))).toBe('not-found');
      expect(codeOf(await endAdvice(by(partner), open))).toBe('not-found');
      expect(codeOf(await endAdvice(by(paper.author), 'nothing'))).toBe('not-found');
      expect(await requests()).toMatchObject([{ endedAt: null }, { endedAt: null }]);
      expect(await kindsTold()).toEqual([]);
    });

    test('against an answer at the same moment: one of the two holds', async () => {
      const { id } = await anAdviceRequest(paper, { person: partner });
      const both = await Promise.all([
        endAdvice(by(paper.author), id),
        answerAdvice(
          { actor: partner, now: minutesLater(0) },
          { adviceId: id, answer: 'positive', text: '' },
        ),
      ]);
      expect(both.map(codeOf)).toEqual(['ok', 'advice-ended']);
      expect(await request(id)).toMatchObject({ endedAt: NOW, answer: null });
    });
  });
});
