import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { RegisteredInterest } from '~/domain/interest/registered-interest';
import { reads } from '~/persistence/reads';
import { deskPage } from '~/queries/decisions/desk-page';
import { deskPapers } from '~/queries/desk/desk-papers';
import { specialUrgency } from '~/queries/register/special-urgency';
import { noticePage } from '~/queries/routes/notice-page';
import { askCallIn } from '~/services/decisions/ask-call-in';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import type { DeskInput } from '~/services/decisions/desk-input';
import type { KeyInput } from '~/services/decisions/key-input';
import { publishDecision } from '~/services/decisions/publish-decision';
import { askDispensation } from '~/services/interests/ask-dispensation';
import { decideDispensation } from '~/services/interests/decide-dispensation';
import { registerInterest } from '~/services/interests/register-interest';
import { giveException } from '~/services/routes/give-exception';
import { giveNotice } from '~/services/routes/give-notice';
import { recordUrgency } from '~/services/routes/record-urgency';
import { aPerson } from '../../support/build/a-person';
import { aPersonDeciding } from '../../support/build/a-person-deciding';
import { lineOf } from '../../support/build/a-route';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

type Deciding = Awaited<ReturnType<typeof aPersonDeciding>>;
/** 28 clear days after NOW. */
const DAY = new Date('2026-12-22T10:00:00Z');

const key = (matterId: string, wish: Partial<KeyInput> = {}): KeyInput => ({
  ...{ matterId, pounds: 400_000, ownInterest: 'none', ownAbout: '', dispensation: 'None.', differs: '' },
  consultations: [
    { of: 'the section 151 officer', who: 'Ann Lock', on: '2026-11-20', said: 'It is affordable.' },
  ],
  ...wish,
});

function decide(
  { paper, matterId, member }: Deciding,
  wish: Partial<DeskInput> = {},
  now = DAY,
  by = member,
) {
  const resolved = paper.content.recommendations.map(({ text }) => text);
  return decideAtDesk(
    { actor: by, now },
    {
      ...{ paperRef: paper.ref, type: 'approved', resolved, reasons: 'It is the better offer.' },
      ...{ alternatives: [], noAlternatives: true, conflicts: 'None.', conditions: [] },
      key: key(matterId),
      ...wish,
    },
  );
}

const notice = ({ paper, officer }: Deciding, actor = officer) =>
  giveNotice(
    { actor, now: NOW },
    {
      paperRef: paper.ref,
      text: {
        ...{ matter: 'Placements', fromOn: '2026-12-22', untilOn: '2026-12-31', documents: 'Report' },
        ...{ copiesFrom: 'Town Hall', otherDocuments: 'Ask the clerk' },
      },
    },
  );

const nothingDecided = async () => expect(await reads().decision.count()).toBe(0);

describeOnEachDatabase('a key decision by one person', () => {
  test('is taken after notice, recorded with its guards, published, open to call-in, and moves the paper', async () => {
    const deciding = await aPersonDeciding();
    const { body, paper, member, officer, board, scrutiny } = deciding;
    expect(codeOf(await notice(deciding, board.officer))).not.toBe('ok');
    expect(codeOf(await notice(deciding))).toBe('ok');
    const given = await reads().statutoryNotice.findFirstOrThrow();
    expect(JSON.parse(given.text)).toMatchObject({
      decisionMaker: 'Cabinet Member for Finance',
      members: [member.name],
    });
    expect(await deskPapers(member, '2026-12-22')).toMatchObject([
      { task: 'decide-alone', to: `/desk-decisions/${paper.ref}` },
    ]);
    const both = await Promise.all([decide(deciding), decide(deciding)]);
    expect([...both, await decide(deciding)].map((one) => one.ok && one.value.ref)).toEqual(
      Array(3).fill('CMF/2026/001'),
    );
    const row = await reads().decision.findUniqueOrThrow({ where: { ref: 'CMF/2026/001' } });
    const content = JSON.parse(row.content) as DecisionContent;
    expect(row).toMatchObject({ bodyId: body.id, state: 'sealed', type: 'approved', meetingId: null });
    expect(content).toMatchObject({
      ...{ isKey: true, callable: true, dispensation: 'None.', presiding: member.name },
      basis: 'Placement contracts: Scheme 4.2 (LGA 2000 s.9E; SI 2012/2089 reg 13)',
      interests: [
        `${member.name}, who decided, has no interest in it.`,
        'Declared by those consulted: None.',
      ],
      consultations: [{ of: 'the section 151 officer', who: 'Ann Lock' }],
      notices: [
        'Notice of the key decision was given on 23 November 2026, 28 clear days before (SI 2012/2089 reg 9).',
      ],
      votes: [{ method: 'alone', names: [{ name: member.name, choice: 'for' }] }],
    });
    expect(await reads().registerEntry.count({ where: { bodyId: body.id } })).toBe(1);
    expect(await lineOf(paper.id)).toBe(
      'endorse:passed key-decision:passed call-in:current implementation:to-come',
    );
    const decisionId = row.id;
    expect(codeOf(await publishDecision({ actor: member, now: DAY }, { decisionId }))).toBe('not-permitted');
    expect(codeOf(await publishDecision({ actor: officer, now: DAY }, { decisionId }))).toBe('ok');
    // 23, 24, 29, 30 and 31 December are its five working days.
    expect(await reads().decision.findUnique({ where: { id: decisionId } })).toMatchObject({
      callInClosesAt: new Date('2027-01-01T00:00:00Z'),
      effectiveOn: '2027-01-04',
    });
    const scrutineer = { actor: scrutiny.chair, now: DAY };
    expect(codeOf(await askCallIn(scrutineer, { decisionId, reason: 'The price.' }))).toBe('ok');
  });

  test('waits for its notice, the days of it, and the report', async () => {
    const deciding = await aPersonDeciding();
    const { member, paper } = deciding;
    expect(codeOf(await decide(deciding))).toBe('key-notice-missing');
    await notice(deciding);
    expect(codeOf(await decide(deciding, {}, new Date('2026-12-21T10:00:00Z')))).toBe('key-notice-short');
    const shown = (now: Date) =>
      deskPage(member, { ref: paper.ref, named: { matterId: deciding.matterId, pounds: 400_000 } }, now);
    expect((await shown(NOW))?.key?.blocks.map(({ code }) => code)).toEqual([
      'key-notice-short',
      'report-not-open-long',
    ]);
    expect(await shown(DAY)).toMatchObject({
      types: ['approved', 'approved-with-conditions', 'referred-back', 'rejected'],
      key: { blocks: [], power: { authority: 'Scheme 4.2' }, owed: ['the section 151 officer'] },
    });
    expect(await deskPage(deciding.officer, { ref: paper.ref, named: key('') }, DAY)).toBeNull();
    await nothingDecided();
  });

  test('may be taken under the general exception for its day, and under special urgency at once', async () => {
    const deciding = await aPersonDeciding();
    const { officer, paper, scrutiny } = deciding;
    const acting = { actor: officer, now: NOW };
    const reason = 'The provider closes.';
    const except = (decidesOn: string) =>
      giveException(acting, { paperRef: paper.ref, meetingId: '', decidesOn, reason });
    expect(codeOf(await except(''))).toBe('decides-in-past');
    expect(codeOf(await except('2026-11-22'))).toBe('decides-in-past');
    expect(codeOf(await except('2026-11-30'))).toBe('exception-too-late');
    expect(codeOf(await except('2026-12-01'))).toBe('ok');
    expect(codeOf(await decide(deciding, {}, new Date('2026-11-30T10:00:00Z')))).toBe('exception-short');
    const urgent = (decidesOn: string) =>
      recordUrgency(acting, {
        ...{ paperRef: paper.ref, of: 'key-decision', meetingId: '', decidesOn, agreedBy: 'scrutiny-chair' },
        ...{ agreedName: '', agreedOn: '2026-11-23', reason, instead: '' },
      });
    expect(codeOf(await urgent('2026-12-02'))).toBe('urgency-not-needed');
    expect(codeOf(await urgent('2026-11-24'))).toBe('ok');
    expect(await noticePage(officer, paper.ref, NOW)).toMatchObject({
      sole: true,
      meetings: [{ on: '2026-11-23', key: { ok: true, value: { way: 'special-urgency' } } }],
    });
    // The report came today: no days are asked where it cannot be deferred.
    expect(codeOf(await decide(deciding, {}, NOW))).toBe('ok');
    const row = await reads().decision.findFirstOrThrow();
    const content = JSON.parse(row.content) as DecisionContent;
    expect(content.notices[0]).toContain(`${scrutiny.chair.name} agreed on 23 November 2026`);
    expect(row.urgencyAgreed).toMatch(new RegExp(`^${scrutiny.chair.name} agreed on 23 November 2026`));
    const report = (actor = officer, fromOn = '') => specialUrgency(actor, { fromOn, untilOn: '' }, NOW);
    expect(await report()).toMatchObject({
      period: { fromOn: '2025-11-24', untilOn: '2026-11-23' },
      organisations: [
        {
          name: 'Donmere Metropolitan Borough Council',
          decisions: [
            {
              ...{ ref: 'CMF/2026/001', body: 'Cabinet Member for Finance', exempt: false },
              ...{ summary: paper.content.summary, reasons: 'It is the better offer.' },
              agreed: expect.stringContaining(`${scrutiny.chair.name} agreed`),
            },
          ],
        },
      ],
    });
    expect((await report(officer, '2026-11-24')).problem).toBe('ends-before-it-begins');
    // Not published yet, so that nobody else is told of it.
    expect((await report(await aPerson({ of: 'council' }))).organisations).toEqual([]);
    expect((await report(scrutiny.chair)).organisations).toEqual([]);
  });

  test('is refused without a power that reaches, or with a matter of another’s scheme', async () => {
    const deciding = await aPersonDeciding({ power: { untilOn: '2026-12-22' } });
    await notice(deciding);
    const under = async (matterId: string, pounds: number | null, now = DAY) =>
      codeOf(await decide(deciding, { key: key(matterId, { pounds }) }, now));
    expect(await under('', 400_000)).toBe('delegation-not-named');
    expect(await under('nothing', 400_000)).toBe('delegation-not-named');
    expect(await under(deciding.matterId, 500_001)).toBe('above-delegated-power');
    expect(await under(deciding.matterId, null)).toBe('above-delegated-power');
    expect(await under(deciding.matterId, 1, new Date('2026-12-23T10:00:00Z'))).toBe('nobody-may-decide');
    await nothingDecided();
    expect(await under(deciding.matterId, 500_000)).toBe('ok');
  });

  test('is refused with a blank, another kind, other wording unexplained, or by anybody else', async () => {
    const deciding = await aPersonDeciding();
    const { matterId, member, officer, board, scrutiny } = deciding;
    await notice(deciding);
    const blank = {
      reasons: ' ',
      conflicts: '',
      key: key(matterId, { dispensation: '', consultations: [] }),
    };
    expect(await decide(deciding, blank)).toMatchObject({
      refusal: { gaps: ['reasons', 'interests', 'dispensation', 'consultation'] },
    });
    expect(await decide(deciding, { resolved: ['Something else.'] })).toMatchObject({
      refusal: { gaps: ['differs'] },
    });
    expect(codeOf(await decide(deciding, { type: 'consented' }))).toBe('type-not-here');
    expect(codeOf(await decide(deciding, {}, DAY, officer))).toBe('not-permitted');
    expect(codeOf(await decide(deciding, {}, DAY, board.chair))).toBe('not-at-your-desk');
    expect(codeOf(await decide(deciding, {}, DAY, scrutiny.chair))).toBe('not-found');
    expect(codeOf(await decide(deciding, {}, DAY, await aPerson()))).toBe('not-found');
    await nothingDecided();
    expect(codeOf(await decide(deciding, { key: undefined }))).toBe('own-interest-unstated');
    expect(codeOf(await decide(deciding, { type: 'rejected' }))).toBe('ok');
    expect(await reads().paper.findFirst()).toMatchObject({ state: 'rejected' });
    expect(codeOf(await decide(deciding, {}, DAY, member))).toBe('not-at-your-desk');
  });

  test('goes back to the body before without a say of the matter', async () => {
    const deciding = await aPersonDeciding();
    await notice(deciding);
    expect(codeOf(await decide(deciding, { type: 'referred-back' }))).toBe('ok');
    const content = JSON.parse((await reads().decision.findFirstOrThrow()).content) as DecisionContent;
    expect(content).toMatchObject({ votes: [], callable: false });
    expect(await lineOf(deciding.paper.id)).toContain('key-decision:sent-back endorse:current');
  });

  test('is not taken by who has an interest, unless a dispensation to vote covers it, which the record names', async () => {
    const deciding = await aPersonDeciding();
    const { body, paper, member, matterId, officer } = deciding;
    await notice(deciding);
    const saying = async (wish: Partial<KeyInput>) =>
      decide(deciding, { key: key(matterId, { dispensation: '', ...wish }) });
    const has = { ownInterest: 'has', ownAbout: 'My sister owns the provider.' } as const;
    expect(await saying(has)).toMatchObject({
      refusal: { code: 'decider-conflicted', registered: false, who: expect.stringContaining(officer.name) },
    });
    const stated: RegisteredInterest = {
      ...{ category: 'contract', whose: 'partner', party: 'Lantern Homes', nature: 'Owner' },
      ...{ organisationId: null, paperId: paper.id, sensitive: false, sinceOn: '2026-01-01', untilOn: null },
    };
    await registerInterest({ actor: member, now: NOW }, { bodyId: body.id, stated });
    const shown = await deskPage(member, { ref: paper.ref, named: key(matterId) }, DAY);
    expect(shown?.key?.touching).toMatchObject([{ party: 'Lantern Homes', reason: 'paper' }]);
    expect(codeOf(await saying({ ownInterest: 'none' }))).toBe('own-interest-unexplained');
    expect(await saying({ ownInterest: 'none', ownAbout: 'Not this.' })).toMatchObject({
      refusal: { code: 'decider-conflicted', registered: true },
    });
    await nothingDecided();
    const asked = await askDispensation(
      { actor: member, now: NOW },
      { bodyId: body.id, matter: 'Lantern Homes', paperId: paper.id, asks: 'vote' },
    );
    await decideDispensation(
      { actor: officer, now: NOW },
      {
        ...{ id: asked.ok ? asked.value.id : '', grants: true, reason: 'It serves residents.' },
        ...{ allows: 'vote', fromOn: '2026-11-23', untilOn: '2027-01-31' },
        basis: { ground: 'residents', grantedBy: 'head-of-paid-service' },
      },
    );
    expect(codeOf(await saying(has))).toBe('ok');
    const content = JSON.parse((await reads().decision.findFirstOrThrow()).content) as DecisionContent;
    expect(content.interests[0]).toBe(
      `${member.name}, who decided, has an interest: My sister owns the provider.`,
    );
    expect(content.dispensation).toContain('granted by the head of paid service, until 31 January 2027');
  });
});
