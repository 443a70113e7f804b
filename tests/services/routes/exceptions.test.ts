import { expect, it } from 'vitest';
import { checkTabling } from '~/persistence/check-tabling';
import { decidedItem } from '~/persistence/decided-item';
import { reads } from '~/persistence/reads';
import { noticePage } from '~/queries/routes/notice-page';
import { noticeLines } from '~/services/decisions/notice-lines';
import { giveException } from '~/services/routes/give-exception';
import { givePrivateNotice } from '~/services/routes/give-private-notice';
import { type RecordUrgencyInput, recordUrgency } from '~/services/routes/record-urgency';
import type { BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { aRoute } from '../../support/build/a-route';
import { aScrutiny } from '../../support/build/a-scrutiny';
import { theBodies } from '../../support/build/the-bodies';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const meets = (cab: BuiltBody, on: string) =>
  aMeeting(cab, { state: 'scheduled', items: [], startsAt: new Date(`${on}T10:00:00Z`) });
const reason = 'The contract ends on 31 December and the tender was late.';
const kept = () => reads().statutoryNotice.count();

async function aKeyDecision(classification: 'public' | 'exempt' = 'public') {
  const bodies = await theBodies();
  const osc = await aScrutiny(bodies.cab);
  const paper = await aRoute(bodies.tb, { gate: 'key-decision', classification });
  const table = (meetsOn: string) =>
    checkTabling(reads(), { paperId: paper.id, meetingBodyId: bodies.cab.id, meetsOn, at: NOW });
  return { ...bodies, osc, paper, table };
}

describeOnEachDatabase('28 clear days', () => {
  it('are counted as the card of the executive has it', async () => {
    const { cab, paper, table } = await aKeyDecision();
    const page = () => noticePage(cab.officer, paper.ref, NOW);
    expect(await page()).toMatchObject({ earliest: '2026-12-22', clearUntil: '2026-12-21' });
    const row = await reads().ruleCard.findFirstOrThrow({ where: { bodyId: cab.id } });
    const card = JSON.stringify({ ...JSON.parse(row.card), keyNotice: 'working' });
    await write((tx) => tx.ruleCard.update({ where: { id: row.id }, data: { card } }));
    // 24 November to 5 January without weekends, Christmas and New Year.
    expect(await page()).toMatchObject({
      earliest: '2027-01-06',
      clearUntil: '2027-01-05',
      keyBasis: 'working',
    });
    expect(await table('2026-12-22')).toMatchObject({
      refusal: { code: 'key-notice-missing', basis: 'working' },
    });
  });
});

describeOnEachDatabase('the general exception', () => {
  it('is given to the scrutiny chair, recorded once, and lifts the block after five clear working days', async () => {
    const { cab, osc, paper, table } = await aKeyDecision();
    const meeting = await meets(cab, '2026-12-01');
    expect(await table('2026-12-01')).toMatchObject({
      refusal: { code: 'key-notice-missing', who: expect.stringContaining('(Cabinet)') },
    });
    const give = () =>
      giveException({ actor: cab.officer, now: NOW }, { paperRef: paper.ref, meetingId: meeting.id, reason });
    const first = await give();
    expect(first).toMatchObject({ ok: true });
    expect(await give()).toEqual(first);
    const [both, again] = await Promise.all([give(), give()]);
    expect([both, again]).toEqual([first, first]);
    const [notice] = await reads().statutoryNotice.findMany();
    expect(await kept()).toBe(1);
    expect(notice).toMatchObject({ kind: 'general-exception', bodyId: cab.id });
    expect(JSON.parse(notice?.text ?? '')).toEqual({
      meetsOn: '2026-12-01',
      reason,
      told: [osc.chair.name],
    });
    expect(await reads().notification.count({ where: { personId: osc.chair.personId } })).toBe(1);
    // 24, 25, 26, 27 and 30 November stand between.
    expect(await table('2026-12-01')).toMatchObject({
      ok: true,
      value: { notice: { way: 'general-exception', sum: { days: 5 } } },
    });
    expect(await table('2026-11-30')).toMatchObject({
      refusal: { code: 'exception-short', days: 4, latest: '2026-11-22' },
    });
    expect(await noticePage(cab.officer, paper.ref, NOW)).toMatchObject({
      given: [{ kind: 'general-exception', on: '2026-11-23' }],
      meetings: [{ id: meeting.id, key: { ok: true }, privacy: null, offers: null }],
    });
  });

  it('is refused too late, where it is not needed, for another meeting, by another, and without scrutiny', async () => {
    const { tb, cab, osc, paper } = await aKeyDecision();
    const [late, early, other] = [
      await meets(cab, '2026-11-30'),
      await meets(cab, '2026-12-22'),
      await meets(tb, '2026-12-01'),
    ];
    const give = (meetingId: string, actor = cab.officer) =>
      giveException({ actor, now: NOW }, { paperRef: paper.ref, meetingId, reason });
    expect(await give(late.id)).toMatchObject({ refusal: { code: 'exception-too-late', days: 4, needs: 5 } });
    expect(await give(early.id)).toMatchObject({ refusal: { code: 'exception-not-needed' } });
    expect(await give(other.id)).toMatchObject({ refusal: { code: 'no-such-meeting' } });
    expect(await give(late.id, cab.chair)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await give(late.id, osc.chair)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await give(late.id, await aPerson())).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await kept()).toBe(0);
    expect(await noticePage(cab.officer, paper.ref, NOW)).toMatchObject({
      meetings: [{ offers: 'special-urgency' }, { offers: null }],
    });
  });

  it('is told to every member where scrutiny has no chair, and not given where no committee is named', async () => {
    const { tb, cab } = await theBodies();
    const paper = await aRoute(tb, { gate: 'key-decision' });
    const meeting = await meets(cab, '2026-12-01');
    const give = () =>
      giveException({ actor: cab.officer, now: NOW }, { paperRef: paper.ref, meetingId: meeting.id, reason });
    expect(await give()).toMatchObject({ refusal: { code: 'no-scrutiny' } });
    const osc = await aScrutiny(cab, { seats: 3 });
    await write((tx) => tx.membership.deleteMany({ where: { personId: osc.chair.personId } }));
    expect(await give()).toMatchObject({ ok: true });
    const [notice] = await reads().statutoryNotice.findMany();
    expect(JSON.parse(notice?.text ?? '').told).toEqual(osc.members.slice(1).map(({ name }) => name));
  });
});

describeOnEachDatabase('what the record says of it', () => {
  it('keeps notice, the exception with its reason, and urgency with whose agreement it was', async () => {
    const { cab, osc, paper } = await aKeyDecision();
    const item = { paperId: paper.id, stageId: paper.stageId, versionNumber: 1 };
    const linesAt = async (on: string) => {
      const meeting = await aMeeting(cab, { items: [item], startsAt: new Date(`${on}T10:00:00Z`) });
      const decided = await decidedItem(reads(), meeting.itemIds[0] ?? '');
      return decided && noticeLines(reads(), decided, () => 'Cllr Chair');
    };
    const [soon, later] = [await meets(cab, '2026-11-26'), await meets(cab, '2026-12-01')];
    const acting = { actor: cab.officer, now: NOW };
    expect(await linesAt('2026-12-01')).toEqual([]);
    await recordUrgency(acting, {
      ...{ paperRef: paper.ref, meetingId: soon.id, of: 'key-decision', agreedBy: 'scrutiny-chair' },
      ...{ agreedName: '', agreedOn: '2026-11-23', reason, instead: '' },
    });
    await giveException(acting, { paperRef: paper.ref, meetingId: later.id, reason });
    expect(await linesAt('2026-11-26')).toEqual([
      `Taken with special urgency (SI 2012/2089 reg 11): ${osc.chair.name} agreed on 23 November 2026 that it was urgent and could not reasonably be deferred. Reason: ${reason}`,
    ]);
    expect(await linesAt('2026-12-01')).toEqual([
      `Taken under the general exception (SI 2012/2089 reg 10): written notice to ${osc.chair.name} was made public on 23 November 2026, five clear days before. Reason: ${reason}`,
    ]);
  });
});

describeOnEachDatabase('special urgency', () => {
  const agreed: Omit<RecordUrgencyInput, 'paperRef' | 'meetingId'> = {
    ...{ of: 'key-decision', agreedBy: 'scrutiny-chair', agreedName: '', agreedOn: '2026-11-23' },
    ...{ reason, instead: '' },
  };

  it('is recorded with whose agreement it was, and lifts the block of that meeting alone', async () => {
    const { cab, osc, paper, table } = await aKeyDecision();
    const meeting = await meets(cab, '2026-11-26');
    const record = (wish: Partial<RecordUrgencyInput> = {}) =>
      recordUrgency(
        { actor: cab.officer, now: NOW },
        { paperRef: paper.ref, meetingId: meeting.id, ...agreed, ...wish },
      );
    expect(await record({ agreedBy: 'council-chair', agreedName: 'Cllr Mayor' })).toMatchObject({
      refusal: { code: 'agreement-not-theirs', mayAgree: 'scrutiny-chair' },
    });
    expect(await record({ agreedOn: '2026-11-24' })).toMatchObject({ refusal: { code: 'agreed-in-future' } });
    expect(await record({ agreedBy: 'council-chair', instead: 'Ill', agreedName: ' ' })).toMatchObject({
      refusal: { code: 'agreer-unnamed' },
    });
    expect(await kept()).toBe(0);
    const first = await record();
    expect(first).toMatchObject({ ok: true });
    expect(await record()).toEqual(first);
    expect(JSON.parse((await reads().statutoryNotice.findFirst())?.text ?? '')).toMatchObject({
      untilOn: '2026-11-26',
      agreedName: osc.chair.name,
      reason,
    });
    expect(await table('2026-11-26')).toMatchObject({
      ok: true,
      value: { notice: { way: 'special-urgency' } },
    });
    expect(await table('2026-11-27')).toMatchObject({ refusal: { code: 'key-notice-missing' } });
    expect(await reads().notification.count({ where: { personId: osc.chair.personId } })).toBe(1);
  });

  it('may be the council chair’s where the scrutiny chair cannot act, and is no way round the exception', async () => {
    const { cab, paper } = await aKeyDecision();
    const [soon, later] = [await meets(cab, '2026-11-26'), await meets(cab, '2026-12-01')];
    const record = (meetingId: string, actor = cab.officer) =>
      recordUrgency(
        { actor, now: NOW },
        {
          ...agreed,
          ...{ paperRef: paper.ref, meetingId, agreedBy: 'council-chair' as const },
          ...{ agreedName: 'Cllr Ada Holm', instead: 'Abroad and out of reach.' },
        },
      );
    expect(await record(later.id)).toMatchObject({ refusal: { code: 'urgency-not-needed' } });
    expect(await record(soon.id, cab.chair)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await record('none')).toMatchObject({ refusal: { code: 'no-such-meeting' } });
    expect(await record(soon.id)).toMatchObject({ ok: true });
    expect(await kept()).toBe(1);
  });
});

describeOnEachDatabase('taking an exempt item in private', () => {
  it('needs its own two notices beside that of the key decision', async () => {
    const { cab, paper, table } = await aKeyDecision('exempt');
    const meeting = await meets(cab, '2026-11-26');
    const acting = { actor: cab.officer, now: NOW };
    const again = { reason: 'A tender', representations: 'None.', response: 'None.' };
    const give = (text: { reason: string }) => givePrivateNotice(acting, { paperRef: paper.ref, text });
    expect(await give(again)).toMatchObject({ refusal: { code: 'private-first-missing' } });
    const record = (of: 'key-decision' | 'private-meeting') =>
      recordUrgency(acting, {
        ...{ paperRef: paper.ref, meetingId: meeting.id, of, agreedBy: 'scrutiny-chair', agreedName: '' },
        ...{ agreedOn: '2026-11-23', reason, instead: '' },
      });
    expect(await record('key-decision')).toMatchObject({ ok: true });
    expect(await table('2026-11-26')).toMatchObject({ refusal: { code: 'private-notice-missing' } });
    const first = await give({ reason: 'A tender' });
    expect(first).toMatchObject({ ok: true });
    expect(await give({ reason: 'A tender' })).toEqual(first);
    expect(await table('2026-11-26')).toMatchObject({ refusal: { code: 'private-notice-short', days: 2 } });
    expect(await give(again)).toMatchObject({ ok: true });
    expect(await record('private-meeting')).toMatchObject({ ok: true });
    expect(await table('2026-11-26')).toMatchObject({ ok: true, value: { privacy: { way: 'agreement' } } });
    expect(await kept()).toBe(4);
  });

  it('is refused for what is not exempt', async () => {
    const { cab, paper } = await aKeyDecision();
    const given = await givePrivateNotice(
      { actor: cab.officer, now: NOW },
      { paperRef: paper.ref, text: { reason: 'A tender' } },
    );
    expect(given).toMatchObject({ refusal: { code: 'not-taken-in-private' } });
  });
});
