import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { addEvidence, type NewEvidence } from '~/services/actions/add-evidence';
import { askClosure } from '~/services/actions/ask-closure';
import { createAction } from '~/services/actions/create-action';
import { fileEvidence } from '~/services/actions/file-evidence';
import { reviseDue } from '~/services/actions/revise-due';
import { updateAction } from '~/services/actions/update-action';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { anAction, type BuiltAction } from '../../support/build/an-action';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';
import { withStore } from '../../support/store';

let board: BuiltBody;
let helper: Actor;
let action: BuiltAction;

const by = (actor: Actor, minutes = 0) => ({ actor, now: minutesLater(minutes) });
const update = (actor: Actor, progress = 40, note = 'Letter drafted') =>
  updateAction(by(actor), { ref: action.ref, note, progress });
const evidence = (actor: Actor, piece: NewEvidence) => addEvidence(by(actor), action.ref, piece);
const note: NewEvidence = {
  kind: 'note',
  title: 'Agreed by telephone',
  note: 'With the section 151 officer.',
};
const revise = (actor: Actor, toOn = '2027-01-15') =>
  reviseDue(by(actor), { ref: action.ref, toOn, agreedBy: 'The Chair', reason: 'HMRC has not answered.' });
const row = () =>
  reads().action.findUniqueOrThrow({
    where: { id: action.id },
    include: { updates: true, evidence: true, revisions: true, closures: true, helpers: true },
  });
const told = async () =>
  (await happenings()).filter(({ kind }) => kind !== 'ActionCreated' && kind !== 'Notified');
const textsTo = async (actor: Actor) =>
  (await reads().notification.findMany({ where: { personId: actor.personId } })).map(({ text }) => text);

/** Refused with the code, and nothing written or told. */
async function refusal(act: () => Promise<Parameters<typeof codeOf>[0]>): Promise<string> {
  const before = [await row(), await told()];
  const code = codeOf(await act());
  expect([await row(), await told()]).toEqual(before);
  return code;
}

describeOnEachDatabase('an action', () => {
  const stored = withStore();

  beforeEach(async () => {
    board = await aBody({ seats: 2 });
    helper = await aPerson();
    action = await anAction(board, { helpers: [helper] });
  });

  test('is created with the next reference of its body, and its lead and helpers are told once', async () => {
    const lead = await aPerson();
    const made = await write((tx) =>
      createAction(tx, {
        ...{ decisionId: action.decisionId, bodyId: board.id, title: 'Write to HMRC', dueOn: '2026-12-01' },
        ...{ leadId: lead.personId, helperIds: [lead.personId, helper.personId, helper.personId] },
        ...{ evidenceWanted: 2, at: NOW, actorId: board.officer.personId },
      }),
    );
    expect([action.ref, made.ref]).toEqual(['TB-A-001', 'TB-A-002']);
    const kept = await reads().action.findUniqueOrThrow({
      where: { id: made.id },
      include: { helpers: true },
    });
    expect(kept).toMatchObject({
      ...{ state: 'open', progress: 0, dueOn: '2026-12-01', originalDueOn: '2026-12-01', evidenceWanted: 2 },
      helpers: [{ personId: helper.personId }],
    });
    expect(await textsTo(lead)).toEqual(['TB-A-002 is yours: Write to HMRC']);
    expect((await happenings()).filter(({ subjectId }) => subjectId === made.id)).toMatchObject([
      {
        kind: 'ActionCreated',
        bodyId: board.id,
        version: 1,
        facts: { ref: 'TB-A-002', leadId: lead.personId },
      },
    ]);
  });

  describe('is updated', () => {
    test('by its lead, a helper or the officer', async () => {
      const version = (await row()).liveVersion;
      for (const [index, actor] of [action.lead, helper, board.officer].entries()) {
        expect(codeOf(await update(actor, 40 + index))).toBe('ok');
      }
      expect(await row()).toMatchObject({
        progress: 42,
        lastUpdateAt: NOW,
        liveVersion: version + 3,
        state: 'open',
      });
      expect((await row()).updates).toHaveLength(3);
      expect((await told())[0]).toMatchObject({
        ...{ kind: 'ActionUpdated', subjectId: action.id, bodyId: board.id, version: version + 1 },
        facts: { ref: action.ref, leadId: action.lead.personId },
      });
      expect(JSON.stringify(await told())).not.toContain('Letter drafted');
    });

    test('once for the same note, also when it is sent twice at once', async () => {
      const both = await Promise.all([update(helper), update(helper)]);
      both.push(await update(helper));
      expect(both.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
      expect((await row()).updates).toHaveLength(1);
      expect(await told()).toHaveLength(1);
    });

    test('by nobody else, and only while it is open', async () => {
      expect(await refusal(() => update(board.chair))).toBe('not-permitted');
      expect(await refusal(async () => update(await aPerson({ of: 'council' })))).toBe('not-found');
      expect(await refusal(async () => update(await aPerson({ administrator: true })))).toBe('not-found');
      for (const state of ['completed', 'closed', 'superseded'] as const) {
        action = await anAction(board, { state });
        expect(await refusal(() => update(action.lead))).toBe('action-not-open');
      }
    });
  });

  describe('gets evidence', () => {
    test('a note, a link and a file, each once', async () => {
      const link: NewEvidence = {
        kind: 'link',
        title: 'Minutes',
        note: '',
        url: 'https://donmere.example/minutes',
      };
      const file: NewEvidence = {
        ...{ kind: 'file', title: 'Letter', note: '', fileName: 'letter.pdf', mediaType: 'application/pdf' },
        ...{ size: 1234, digest: 'a'.repeat(64) },
      };
      for (const piece of [note, note, link, link, file, file]) {
        expect(codeOf(await evidence(action.lead, piece))).toBe('ok');
      }
      expect(await Promise.all([evidence(helper, note), evidence(helper, note)])).toMatchObject([
        { ok: true },
        { ok: true },
      ]);
      const { evidence: pieces, lastUpdateAt } = await row();
      expect(pieces.map(({ kind, byId }) => `${kind} ${byId === helper.personId}`).sort()).toEqual([
        'file false',
        'link false',
        'note false',
        'note true',
      ]);
      expect(lastUpdateAt).toEqual(NOW);
      expect((await told()).map(({ kind }) => kind)).toEqual(Array(4).fill('EvidenceAdded'));
    });

    test('by nobody else, and only while it is open', async () => {
      expect(await refusal(() => evidence(board.chair, note))).toBe('not-permitted');
      expect(await refusal(async () => evidence(await aPerson({ of: 'council' }), note))).toBe('not-found');
      action = await anAction(board, { state: 'closed' });
      expect(await refusal(() => evidence(action.lead, note))).toBe('action-not-open');
    });

    test('a file known by what is in it, kept under its digest; nothing is stored for who may not', async () => {
      const bytes = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');
      const before = stored().length;
      const send = (actor: Actor, wish: { fileName?: string; bytes?: Uint8Array } = {}) =>
        fileEvidence(by(actor), action.ref, {
          title: 'Letter',
          note: '',
          fileName: '../letter.exe',
          bytes,
          ...wish,
        });
      expect(codeOf(await send(board.chair))).toBe('not-permitted');
      expect(codeOf(await send(await aPerson({ of: 'council' })))).toBe('not-found');
      expect(codeOf(await send(action.lead, { bytes: new TextEncoder().encode('MZ not a document') }))).toBe(
        'file-not-a-document',
      );
      expect(codeOf(await send(action.lead, { bytes: new Uint8Array(25 * 1024 * 1024 + 1) }))).toBe(
        'file-too-large',
      );
      expect(stored()).toHaveLength(before);
      expect(codeOf(await send(action.lead))).toBe('ok');
      const [piece] = (await row()).evidence;
      expect(piece).toMatchObject({ kind: 'file', mediaType: 'application/pdf', size: bytes.byteLength });
      expect(piece?.fileName).toMatch(/^[^/\\]+\.pdf$/);
      expect(stored()).toHaveLength(before + 1);
    });

    test('and no file is kept for an action on which closure is asked', async () => {
      const done = await anAction(board, { state: 'completed' });
      const before = stored();
      const bytes = new TextEncoder().encode('%PDF-1.7\n2 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');
      const file = { title: 'Letter', note: '', fileName: 'late.pdf', bytes };
      expect(codeOf(await fileEvidence(by(done.lead), done.ref, file))).toBe('action-not-open');
      expect(stored()).toEqual(before);
    });
  });

  describe('is due on another date', () => {
    test('with who agreed it and why; the first date stays', async () => {
      expect(codeOf(await revise(board.officer))).toBe('ok');
      expect(await row()).toMatchObject({
        ...{ dueOn: '2027-01-15', originalDueOn: '2026-12-14' },
        revisions: [
          {
            ...{
              fromOn: '2026-12-14',
              toOn: '2027-01-15',
              agreedBy: 'The Chair',
              byId: board.officer.personId,
            },
            ...{ reason: 'HMRC has not answered.', at: NOW },
          },
        ],
      });
      expect((await told()).map(({ kind }) => kind)).toEqual(['DueRevised']);
      expect(await textsTo(action.lead)).toContain(`${action.ref} has another due date`);
    });

    test('not the date it has, not twice, not by its lead, not once it is asked to be closed', async () => {
      expect(await refusal(() => revise(board.officer, '2026-12-14'))).toBe('due-date-unchanged');
      expect(await refusal(() => revise(action.lead))).toBe('not-permitted');
      expect(await refusal(async () => revise(await aPerson({ of: 'council' })))).toBe('not-found');
      const both = await Promise.all([revise(board.officer), revise(board.officer)]);
      expect(both.map(codeOf)).toEqual(['ok', 'due-date-unchanged']);
      action = await anAction(board, { state: 'completed' });
      expect(await refusal(() => revise(board.officer))).toBe('action-not-open');
    });
  });

  describe('is said to be done', () => {
    const ask = (actor: Actor) => askClosure(by(actor, 10), { ref: action.ref, note: 'All sent' });

    test('by its lead, on evidence; the officers are told', async () => {
      expect(await refusal(() => ask(action.lead))).toBe('closure-needs-evidence');
      await evidence(helper, note);
      const both = await Promise.all([ask(action.lead), ask(action.lead)]);
      both.push(await ask(action.lead));
      expect(both.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
      expect(await row()).toMatchObject({
        ...{ state: 'completed', progress: 100, completedAt: minutesLater(10) },
        closures: [{ askedById: action.lead.personId, note: 'All sent', result: null }],
      });
      expect((await told()).map(({ kind }) => kind)).toEqual(['EvidenceAdded', 'ClosureAsked']);
      expect(await textsTo(board.officer)).toEqual([`${action.lead.name} asks to close ${action.ref}`]);
    });

    test('by nobody else', async () => {
      await evidence(helper, note);
      for (const actor of [helper, board.officer, board.chair])
        expect(await refusal(() => ask(actor))).toBe('not-permitted');
      expect(await refusal(async () => ask(await aPerson()))).toBe('not-found');
      action = await anAction(board, { state: 'closed' });
      expect(await refusal(() => ask(action.lead))).toBe('action-not-open');
    });
  });

  test('a follower of the paper decided may read it and do nothing', async () => {
    const paper = await aPaper(board, { state: 'closed' });
    action = await anAction(board, { paper });
    expect(await refusal(() => update(paper.author))).toBe('not-permitted');
    expect(await refusal(() => revise(paper.sponsor))).toBe('not-permitted');
  });

  test('an action that is not there', async () => {
    expect(codeOf(await updateAction(by(action.lead), { ref: 'TB-A-999', note: 'x', progress: 1 }))).toBe(
      'not-found',
    );
  });
});
