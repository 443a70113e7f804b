import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { allOrNothing } from '~/persistence/transaction';
import { sha256 } from '~/platform/digest';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import type { DeskInput } from '~/services/decisions/desk-input';
import { circulateResolution } from '~/services/resolutions/circulate-resolution';
import { lapseResolutions } from '~/services/resolutions/lapse-resolutions';
import { withdrawResolution } from '~/services/resolutions/withdraw-resolution';
import { aBody } from '../../support/build/a-body';
import { aStationAhead } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { aResolution, aWording, theyAnswer } from '../../support/build/a-resolution';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

const LAPSES_AT = new Date('2026-12-21T00:00:00Z');
const entriesOf = (bodyId: string) =>
  reads().registerEntry.findMany({ where: { bodyId }, orderBy: { sequence: 'asc' } });
const kept = (ref: string) => reads().resolution.findUniqueOrThrow({ where: { ref } });

async function aCompany(seats = 4) {
  const board = await aBody({ seats: 3 });
  const members = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats });
  return { board, members };
}

describeOnEachDatabase('a members’ resolution in writing', () => {
  test('a special one passes at the agreement that makes three quarters, and is in the register', async () => {
    const { board, members } = await aCompany();
    const ref = await aResolution(members, { kind: 'special', matter: 'articles' });
    expect(ref).toBe('MEM-R-001');
    expect(await kept(ref)).toMatchObject({ lapsesOn: '2026-12-20', lapsesAt: LAPSES_AT });
    const [one, two, three, four] = members.members;
    if (!one || !two || !three || !four) throw new Error('four members');
    expect(await theyAnswer(ref, one)).toEqual({ ok: true, value: { state: 'circulating' } });
    expect(await theyAnswer(ref, two)).toEqual({ ok: true, value: { state: 'circulating' } });
    expect(await reads().registerEntry.count()).toBe(0);
    expect(await theyAnswer(ref, three)).toEqual({ ok: true, value: { state: 'passed' } });
    const decision = await reads().decision.findFirstOrThrow();
    expect(decision).toMatchObject({ ref: 'MEM/2026/001', state: 'sealed', type: 'agreed', decidedAt: NOW });
    expect(await kept(ref)).toMatchObject({ state: 'passed', decisionId: decision.id, endedAt: NOW });
    const content = JSON.parse(decision.content) as DecisionContent;
    expect(content).toMatchObject({
      resolved: ['That the registered office be moved to Fellgate House.'],
      noAlternatives: true,
      interests: ['None declared.'],
      officer: members.officer.name,
    });
    expect(content.votes[0]?.tally).toEqual({ for: 3, against: 0, abstain: 0, notVoting: 1 });
    expect(content.votes[0]?.names.map(({ choice }) => choice)).toEqual(['for', 'for', 'for', 'not-voting']);
    expect(content.votes[0]?.steps.map(({ says }) => says)).toEqual([
      'It was circulated as a special resolution, so it could pass only as one.',
      expect.stringContaining('3 of 4 eligible members agree.'),
    ]);
    expect(verifyChain(await entriesOf(members.id), sha256)).toMatchObject({ state: 'intact', entries: 1 });
    const told = await reads().notification.findMany({ where: { text: { contains: 'has passed' } } });
    const people = told.map(({ personId }) => personId);
    expect(people).toContain(board.officer.personId);
    expect(people).toContain(board.chair.personId);
    expect(people).toContain(four.personId);
    expect(people).not.toContain(three.personId);
    expect(codeOf(await theyAnswer(ref, four))).toBe('resolution-over');
  });

  test('agreement is irrevocable, and the same again is answered as done, also once it has passed', async () => {
    const { members } = await aCompany(3);
    const ref = await aResolution(members);
    await theyAnswer(ref, members.chair);
    expect(await theyAnswer(ref, members.chair)).toEqual({ ok: true, value: { state: 'circulating' } });
    expect(codeOf(await theyAnswer(ref, members.chair, 'disagree'))).toBe('agreement-stands');
    expect(await theyAnswer(ref, members.deputy, 'disagree')).toMatchObject({ ok: true });
    expect(await theyAnswer(ref, members.deputy)).toEqual({ ok: true, value: { state: 'passed' } });
    expect(await theyAnswer(ref, members.deputy)).toEqual({ ok: true, value: { state: 'passed' } });
    expect(await reads().registerEntry.count()).toBe(1);
    await expect(
      write((tx) => tx.resolutionAnswer.updateMany({ data: { choice: 'disagree' } })),
    ).rejects.toThrow();
    await expect(write((tx) => tx.resolutionAnswer.deleteMany())).rejects.toThrow();
  });

  test('all at once: one decision, and those who came after it are told so', async () => {
    const { members } = await aCompany(4);
    const ref = await aResolution(members, { kind: 'special' });
    const answers = await Promise.all(
      [...members.members, ...members.members].map((actor) => theyAnswer(ref, actor)),
    );
    expect(answers.map(codeOf).toSorted()).toEqual([
      ...['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'resolution-over', 'resolution-over'],
    ]);
    expect(await reads().registerEntry.count()).toBe(1);
    expect(await reads().resolutionAnswer.count()).toBe(3);
    expect((await kindsTold()).filter((kind) => kind === 'ResolutionPassed')).toHaveLength(1);
  });

  test('it lapses at the end of its last day in London, once, and agreement after that has no effect', async () => {
    const { members } = await aCompany();
    const ref = await aResolution(members, { kind: 'special' });
    await theyAnswer(ref, members.chair);
    const before = new Date(LAPSES_AT.getTime() - 1);
    expect(await lapseResolutions(before)).toBe(0);
    expect(await theyAnswer(ref, members.deputy, 'agree', before)).toMatchObject({ ok: true });
    const third = members.members[2];
    if (!third) throw new Error('a third member');
    // The clock has struck and its job has not run yet.
    expect(codeOf(await theyAnswer(ref, third, 'agree', LAPSES_AT))).toBe('resolution-lapsed');
    expect(await Promise.all([lapseResolutions(LAPSES_AT), lapseResolutions(LAPSES_AT)])).toContain(1);
    expect(await lapseResolutions(minutesLater(60 * 24 * 90))).toBe(0);
    const lapsed = await kept(ref);
    expect(lapsed).toMatchObject({ state: 'lapsed', endedAt: LAPSES_AT, decisionId: null });
    expect(JSON.parse(lapsed.outcome ?? '')).toMatchObject({
      answer: { outcome: 'not-carried', tally: { for: 2, notVoting: 2 } },
      cardVersion: 1,
    });
    expect(codeOf(await theyAnswer(ref, third, 'agree', LAPSES_AT))).toBe('resolution-over');
    expect(await reads().registerEntry.count()).toBe(0);
    expect((await kindsTold()).filter((kind) => kind === 'ResolutionLapsed')).toHaveLength(1);
  });

  test('the articles’ own period holds, across the change of the clocks', async () => {
    const members = await aBody({ profile: 'trust-members', seats: 3, card: { writtenDays: 14 } });
    await aBody({ seats: 3 });
    const ref = await aResolution(members, {}, new Date('2027-03-20T12:00:00Z'));
    expect(await kept(ref)).toMatchObject({
      lapsesOn: '2027-04-02',
      lapsesAt: new Date('2027-04-02T23:00:00Z'),
    });
  });

  test('who is eligible is fixed at circulation: a new member is not, a former one still is', async () => {
    const { members } = await aCompany(3);
    const ref = await aResolution(members);
    const newcomer = await aPerson({ of: 'council' });
    const seatId = members.seats[0]?.id ?? '';
    await write(async (tx) => {
      await tx.membership.updateMany({ where: { seatId }, data: { untilOn: '2026-11-22' } });
      await tx.membership.create({
        data: { id: 'new', seatId, personId: newcomer.personId, fromOn: '2026-11-23' },
      });
    });
    expect(codeOf(await theyAnswer(ref, await actorFor(newcomer.personId)))).toBe('not-permitted');
    expect(await theyAnswer(ref, await actorFor(members.chair.personId))).toMatchObject({ ok: true });
    await expect(write((tx) => tx.resolutionMember.deleteMany())).rejects.toThrow();
  });

  test('a sole member acts by whoever represents it now, its consent moves the paper on, and the company is told', async () => {
    const { board, members } = await aCompany(1);
    const paper = await aPaper(board, { passed: [board], at: members, gate: 'member-consent' });
    const ahead = await aStationAhead(paper, board, 'implementation');
    const ref = await aResolution(members, { paperRef: paper.ref });
    const successor = await aPerson({ of: 'council', name: 'Ada Lisle' });
    const seatId = members.seats[0]?.id ?? '';
    await write(async (tx) => {
      await tx.membership.updateMany({ where: { seatId }, data: { untilOn: '2026-11-22' } });
      await tx.membership.create({
        data: { id: 'new', seatId, personId: successor.personId, fromOn: '2026-11-23' },
      });
    });
    expect(codeOf(await theyAnswer(ref, await actorFor(members.chair.personId)))).toBe('not-eligible');
    expect(await theyAnswer(ref, await actorFor(successor.personId))).toMatchObject({
      value: { state: 'passed' },
    });
    const decision = await reads().decision.findFirstOrThrow();
    expect(decision).toMatchObject({ type: 'consented', stageId: paper.stageId, versionNumber: 1 });
    expect(decision.content).toContain(
      'acts by its authorised representative, Ada Lisle. The company is told.',
    );
    expect(decision.content).toContain('"name":"Ada Lisle","choice":"for"');
    expect(await reads().stage.findUnique({ where: { id: ahead } })).toMatchObject({ state: 'current' });
    const told = await reads().notification.findMany({ where: { personId: board.chair.personId } });
    expect(told.map(({ text }) => text)).toContain(`${ref}, The registered office, has passed.`);
  });

  test('while it circulates nobody decides the paper another way, and nobody alone where there are several', async () => {
    const { board, members } = await aCompany(1);
    const paper = await aPaper(board, { passed: [board], at: members, gate: 'member-consent' });
    await aResolution(members, { paperRef: paper.ref });
    const consent: DeskInput = {
      paperRef: paper.ref,
      type: 'consented',
      resolved: ['So be it.'],
      reasons: 'It is right.',
      alternatives: [],
      noAlternatives: true,
      conflicts: 'None.',
      conditions: [],
    };
    expect(codeOf(await decideAtDesk({ actor: members.chair, now: NOW }, consent))).toBe('paper-under-vote');
    const more = aWording(members, { paperRef: paper.ref, title: 'Another' });
    expect(codeOf(await circulateResolution({ actor: members.officer, now: NOW }, more))).toBe(
      'paper-under-vote',
    );
    const several = await aBody({ of: 'council', code: 'ALL', profile: 'trust-members', seats: 2 });
    const other = await aPaper(board, { passed: [board], at: several, gate: 'member-consent' });
    expect(
      codeOf(await decideAtDesk({ actor: several.chair, now: NOW }, { ...consent, paperRef: other.ref })),
    ).toBe('members-decide-together');
  });

  test('cut off half way, nothing is kept; done again, all is', async () => {
    const { members } = await aCompany(1);
    const cutOff = async (act: () => Promise<unknown>) =>
      expect(
        allOrNothing(async () => {
          await act();
          throw new Error('the power went');
        }),
      ).rejects.toThrow('the power went');
    await cutOff(() => aResolution(members));
    expect(await reads().resolution.count()).toBe(0);
    const ref = await aResolution(members);
    await cutOff(() => theyAnswer(ref, members.chair));
    expect(await reads().resolutionAnswer.count()).toBe(0);
    expect(await reads().registerEntry.count()).toBe(0);
    expect(await theyAnswer(ref, members.chair)).toEqual({ ok: true, value: { state: 'passed' } });
    expect(await reads().registerEntry.count()).toBe(1);
    const late = await aResolution(members, { title: 'Another' });
    await cutOff(() => lapseResolutions(LAPSES_AT));
    expect(await kept(late)).toMatchObject({ state: 'circulating' });
    expect(await lapseResolutions(LAPSES_AT)).toBe(1);
  });

  test('is refused, and nothing written: what needs a meeting, the wrong person, a bad value', async () => {
    const { board, members } = await aCompany();
    const stranger = await aPerson();
    const circulate = (actor = members.officer, wish: Parameters<typeof aWording>[1] = {}) =>
      circulateResolution({ actor, now: NOW }, aWording(members, wish));
    const seatId = members.seats[0]?.id ?? '';
    const paper = await aPaper(board);
    expect([
      codeOf(await circulate(members.officer, { matter: 'remove-director' })),
      codeOf(await circulate(members.officer, { matter: 'articles' })),
      codeOf(await circulate(members.officer, { kind: 'unanimous' })),
      codeOf(await circulate(members.officer, { interests: [{ seatId, interest: 'A cousin' }] })),
      codeOf(await circulate(members.officer, { bodyCode: 'NO' })),
      codeOf(await circulate(members.officer, { companyCode: 'NO' })),
      codeOf(await circulate(members.officer, { paperRef: paper.ref })),
      codeOf(await circulate(members.officer, { paperRef: 'NO-1' })),
      codeOf(await circulate(stranger)),
      codeOf(await circulate(members.chair)),
    ]).toEqual([
      ...['matter-needs-meeting', 'matter-needs-special', 'not-decided-in-writing', 'members-have-no-bar'],
      ...['not-found', 'company-unknown', 'paper-not-here', 'paper-not-here', 'not-found', 'not-permitted'],
    ]);
    expect(await reads().resolution.count()).toBe(0);
    expect(codeOf(await circulate(board.officer))).toBe('ok');
    expect(codeOf(await circulate(board.officer))).toBe('ok');
    expect(await reads().resolution.count()).toBe(1);
    expect(codeOf(await theyAnswer('MEM-R-001', stranger))).toBe('not-found');
    expect(codeOf(await theyAnswer('MEM-R-001', members.officer))).toBe('not-permitted');
    expect(codeOf(await theyAnswer('MEM-R-009', members.chair))).toBe('not-found');
    const withdraw = { ref: 'MEM-R-001', reason: 'A slip' };
    expect(codeOf(await withdrawResolution({ actor: members.officer, now: NOW }, withdraw))).toBe(
      'members-resolution-runs',
    );
  });
});
