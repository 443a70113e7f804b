import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { actionPage } from '~/queries/actions/action-page';
import { actionTrends } from '~/queries/actions/action-trends';
import { actionsPage } from '~/queries/actions/actions-page';
import { evidenceFile } from '~/queries/actions/evidence-file';
import { addEvidence } from '~/services/actions/add-evidence';
import { decideActionClosure } from '~/services/actions/decide-closure';
import { reviseDue } from '~/services/actions/revise-due';
import { updateAction } from '~/services/actions/update-action';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { aShare } from '../support/build/a-share';
import { anAction } from '../support/build/an-action';
import { minutesLater, NOW, TODAY } from '../support/build/today';
import { write } from '../support/build/write';
import { describeOnEachDatabase } from '../support/database';

let board: BuiltBody;

const everyone = { whose: 'everyone', bodyCode: null, now: NOW } as const;
const page = (actor: Actor, wish: Partial<Parameters<typeof actionsPage>[1]> = {}) =>
  actionsPage(actor, { ...everyone, ...wish });
const refs = (lines: readonly { readonly ref: string }[]) => lines.map(({ ref }) => ref);
const turned = (id: string, data: { closedAt?: Date; completedAt?: Date; createdAt?: Date }) =>
  write((tx) => tx.action.update({ where: { id }, data }));

describeOnEachDatabase('the action log', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2, name: 'Trust Board' });
  });

  test('is what is open by its date, and the newest closed; each line with what follows from its dates', async () => {
    const late = await anAction(board, { dueOn: '2026-11-20', lead: board.chair });
    const soon = await anAction(board, { dueOn: '2026-11-30' });
    const asked = await anAction(board, { dueOn: '2026-11-25', state: 'completed' });
    const older = await anAction(board, { state: 'closed' });
    const newer = await anAction(board, { state: 'closed' });
    await turned(older.id, { closedAt: minutesLater(-900) });
    const shown = await page(board.chair);
    expect(refs(shown.lines)).toEqual(refs([late, asked, soon]));
    expect(refs(shown.closed)).toEqual(refs([newer, older]));
    expect(shown.lines).toMatchObject([
      {
        status: 'overdue',
        rag: 'red',
        daysLate: 3,
        daysLeft: -3,
        mine: true,
        body: 'Trust Board',
        started: false,
      },
      { status: 'awaiting-closure', rag: 'green', mine: false },
      { status: 'due-soon', daysLeft: 7, lead: soon.lead.name, decisionTitle: 'Early help transfer' },
    ]);
    expect(shown.bodies).toEqual([{ code: 'TB', name: 'Trust Board' }]);
    expect(shown.version).toBe(
      (await reads().counter.findUniqueOrThrow({ where: { scope: 'live:actions' } })).value,
    );
  });

  test('is mine where I lead or help, and that of one body where it is asked for', async () => {
    const far = await aBody({ seats: 2, code: 'FAR', officer: board.officer });
    const lead = await anAction(board, { lead: board.officer });
    const help = await anAction(far, { helpers: [board.officer] });
    await anAction(board);
    expect(refs((await page(board.officer, { whose: 'mine' })).lines).toSorted()).toEqual(
      refs([help, lead]).toSorted(),
    );
    expect(refs((await page(board.officer, { bodyCode: 'FAR' })).lines)).toEqual([help.ref]);
    expect((await page(board.officer)).bodies.map(({ code }) => code)).toEqual(['FAR', 'TB']);
  });

  test('holds nothing of another body, unless one follows its paper or leads it', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 2 });
    const paper = await aPaper(board, { state: 'closed' });
    const { ref } = await anAction(board, { paper });
    await anAction(board);
    const nothing = { lines: [], closed: [], bodies: [] };
    expect(await page(cabinet.chair)).toMatchObject(nothing);
    expect(await page(await aPerson({ administrator: true }))).toMatchObject(nothing);
    await aShare(paper, { body: cabinet });
    expect(refs((await page(cabinet.chair)).lines)).toEqual([ref]);
    expect(refs((await page(paper.author)).lines)).toEqual([ref]);
    const hers = await anAction(board, { lead: cabinet.deputy });
    expect(refs((await page(cabinet.deputy)).lines).toSorted()).toEqual(refs([{ ref }, hers]).toSorted());
  });

  test('tells a lead or helper who may not read the decision only its reference', async () => {
    const paper = await aPaper(board, { classification: 'exempt', state: 'closed' });
    const helper = await aPerson();
    const { ref, lead } = await anAction(board, { paper, helpers: [helper] });
    const titles = async (actor: Actor) => [
      (await page(actor)).lines[0]?.decisionTitle,
      (await actionPage(actor, ref, NOW))?.decisionTitle,
    ];
    for (const actor of [lead, helper]) expect(await titles(actor)).toEqual(['', '']);
    expect(await titles(board.chair)).toEqual(['Early help transfer', 'Early help transfer']);
  });

  test('is of the desk that decided as well as of the body that follows it up', async () => {
    const desk = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 1 });
    const { ref } = await anAction(board, { decidedBy: desk });
    expect(refs((await page(desk.chair)).lines)).toEqual([ref]);
    expect(refs((await page(board.chair)).lines)).toEqual([ref]);
  });

  test('counts, in London’s months, what was opened, closed, and done by its first date', async () => {
    const at = (instant: string) => new Date(instant);
    const timely = await anAction(board, {
      dueOn: '2026-10-20',
      state: 'closed',
      createdAt: at('2026-08-31T23:30:00Z'),
    });
    await turned(timely.id, {
      completedAt: at('2026-10-20T22:30:00Z'),
      closedAt: at('2026-10-31T09:00:00Z'),
    });
    const late = await anAction(board, {
      dueOn: '2026-10-20',
      state: 'closed',
      createdAt: at('2026-08-15T09:00:00Z'),
    });
    await turned(late.id, { completedAt: at('2026-10-20T23:30:00Z'), closedAt: at('2026-10-31T09:00:00Z') });
    const { totals, onTime } = await actionTrends({}, TODAY);
    expect(totals.map(({ month }) => month)).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(totals.map(({ opened }) => opened)).toEqual([0, 0, 0, 0, 1, 2, 2, 2]);
    expect(totals.map(({ closed }) => closed)).toEqual([0, 0, 0, 0, 0, 0, 2, 2]);
    expect(onTime.at(6)).toEqual({ month: '2026-10', closed: 2, onTime: 1 });
    expect((await actionTrends({}, '2027-02-03')).totals.map(({ month }) => month)).toEqual([
      ...['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'],
    ]);
  });
});

describeOnEachDatabase('an action', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2, name: 'Trust Board' });
  });

  test('is shown whole, with who did what', async () => {
    const helper = await aPerson();
    const action = await anAction(board, { helpers: [helper] });
    const by = (actor: Actor) => ({ actor, now: NOW });
    await updateAction(by(helper), { ref: action.ref, note: 'Drafted', progress: 30 });
    await addEvidence(by(action.lead), action.ref, {
      kind: 'link',
      title: 'Draft',
      note: '',
      url: 'https://x.example',
    });
    await reviseDue(by(board.officer), {
      ref: action.ref,
      toOn: '2027-01-15',
      agreedBy: 'The Chair',
      reason: 'HMRC',
    });
    expect(await actionPage(board.chair, action.ref, NOW)).toMatchObject({
      ...{
        ref: action.ref,
        dueOn: '2027-01-15',
        originalDueOn: '2026-12-14',
        progress: 30,
        helpers: [helper.name],
      },
      updates: [{ by: helper.name, note: 'Drafted', progress: 30 }],
      revisions: [{ fromOn: '2026-12-14', toOn: '2027-01-15', agreedBy: 'The Chair', reason: 'HMRC' }],
      pieces: [{ kind: 'link', title: 'Draft', url: 'https://x.example', by: action.lead.name }],
      closures: [],
      readsDecision: true,
    });
  });

  test('offers each what he or she may do', async () => {
    const helper = await aPerson();
    const open = await anAction(board, { helpers: [helper] });
    const acts = async (actor: Actor, ref = open.ref) => {
      const shown = await actionPage(actor, ref, NOW);
      const { mayUpdate, mayReviseDue, mayAskClosure, mayDecideClosure } = shown ?? {};
      return [mayUpdate, mayReviseDue, mayAskClosure, mayDecideClosure];
    };
    expect(await acts(open.lead)).toEqual([true, false, true, false]);
    expect(await acts(helper)).toEqual([true, false, false, false]);
    expect(await acts(board.officer)).toEqual([true, true, false, false]);
    expect(await acts(board.chair)).toEqual([false, false, false, false]);
    const done = await anAction(board, { state: 'completed' });
    expect(await acts(board.officer, done.ref)).toEqual([false, false, false, true]);
    const own = await anAction(board, { state: 'completed', lead: board.officer });
    expect(await acts(board.officer, own.ref)).toEqual([false, false, false, false]);
  });

  test('can be closed by a minute of a meeting of its own body that has begun', async () => {
    const { ref } = await anAction(board, { state: 'completed' });
    const held = await aMeeting(board, { items: [{ title: 'Actions' }], state: 'ended' });
    await aMeeting(board, { state: 'scheduled' });
    await aMeeting(await aBody({ code: 'FAR', seats: 2 }));
    const shown = await actionPage(board.officer, ref, NOW);
    expect(shown?.minuteReferences).toMatchObject([{ id: held.itemIds[0], number: '1', title: 'Actions' }]);
    expect((await actionPage(board.chair, ref, NOW))?.minuteReferences).toEqual([]);
  });

  test('is not closed by the minute of a meeting that was over before closure was asked', async () => {
    const { id, ref } = await anAction(board, { state: 'completed' });
    const before = await aMeeting(board, { state: 'ended', startsAt: minutesLater(-60 * 24 * 2) });
    await write((tx) =>
      tx.meeting.update({ where: { id: before.id }, data: { endedAt: minutesLater(-60 * 24 * 2) } }),
    );
    const sits = await aMeeting(board, { startsAt: minutesLater(-60 * 24), items: [{ title: 'Actions' }] });
    const refs = (await actionPage(board.officer, ref, NOW))?.minuteReferences;
    expect(refs).toMatchObject([{ id: sits.itemIds[0] }]);
    const closing = { ref, result: 'granted', reason: '' } as const;
    const close = (itemId: string) =>
      decideActionClosure({ actor: board.officer, now: NOW }, { ...closing, itemId });
    expect(await close(before.itemIds[0] ?? '')).toMatchObject({
      refusal: { code: 'closure-before-asked', askedOn: '2026-11-23' },
    });
    expect(await reads().action.findUnique({ where: { id } })).toMatchObject({ state: 'completed' });
    expect(await close(sits.itemIds[0] ?? '')).toMatchObject({ ok: true });
  });

  describe('is not found', () => {
    test('by another body, an administrator, or by a reference that is none', async () => {
      const cabinet = await aBody({ of: 'council', code: 'CAB', seats: 2, profile: 'cabinet' });
      const { ref } = await anAction(board);
      for (const actor of [
        cabinet.chair,
        cabinet.officer,
        await aPerson({ administrator: true }),
        await aPerson(),
      ]) {
        expect(await actionPage(actor, ref, NOW)).toBeNull();
      }
      expect(await actionPage(board.chair, 'TB-A-999', NOW)).toBeNull();
    });

    test('nor is its evidence; nor another action’s by its address', async () => {
      const [one, other] = [await anAction(board), await anAction(board)];
      const file = {
        kind: 'file',
        title: 'Letter',
        note: '',
        fileName: 'letter.pdf',
        mediaType: 'application/pdf',
      } as const;
      const digest = 'a'.repeat(64);
      await addEvidence({ actor: one.lead, now: NOW }, one.ref, { ...file, size: 9, digest });
      await addEvidence({ actor: one.lead, now: NOW }, one.ref, { kind: 'note', title: 'Note', note: 'x' });
      const pieces = await reads().evidence.findMany({ orderBy: { kind: 'asc' } });
      const [filed, noted] = [pieces[0]?.id ?? '', pieces[1]?.id ?? ''];
      expect(await evidenceFile(board.chair, one.ref, filed)).toMatchObject({
        digest,
        fileName: 'letter.pdf',
        keepable: false,
      });
      expect(await evidenceFile(board.chair, one.ref, noted)).toBeNull();
      expect(await evidenceFile(board.chair, other.ref, filed)).toBeNull();
      expect(await evidenceFile(await aPerson(), one.ref, filed)).toBeNull();
    });
  });
});
