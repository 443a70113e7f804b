import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { bodiesOf } from '~/domain/permission/actor';
import { HOUSE_ACTS, PAPER_ACTS } from '~/domain/permission/acts';
import {
  canAction,
  canBody,
  canDecision,
  canHouse,
  canMeeting,
  canPaper,
  canResolution,
} from '~/domain/permission/can';
import { type PaperThing, paperRelations } from '~/domain/permission/paper-relations';

const somebody: Actor = {
  personId: 'p',
  name: 'Somebody',
  organisationId: 'o',
  organisationKind: 'trust',
  administrator: false,
  seats: [],
  offices: [],
};
const memberOf = (...bodies: string[]): Actor => ({
  ...somebody,
  seats: bodies.map((bodyId) => ({ seatId: `${bodyId}-1`, bodyId, role: 'member' })),
});
const officerOf = (bodyId: string): Actor => ({ ...somebody, offices: [{ bodyId }] });
const paper: PaperThing = {
  authorId: 'author',
  sponsorId: 'sponsor',
  state: 'travelling',
  classification: 'public',
  reachedBodyIds: ['et', 'tb'],
  holdingBodyId: 'tb',
  shares: [],
  advisers: [],
  barred: [],
};
const found = { ok: true, value: true };
const hidden = { ok: false, refusal: { code: 'not-found' } };

describe('who stands how to a paper', () => {
  it('opens it to members and officers of the bodies that it has reached, not of those to come', () => {
    expect(paperRelations(memberOf('tb'), paper)).toEqual(['holding-member']);
    expect(paperRelations(memberOf('et'), paper)).toEqual(['member']);
    expect(paperRelations(officerOf('tb'), paper)).toEqual(['holding-officer']);
    expect(paperRelations(officerOf('et'), paper)).toEqual(['officer']);
    expect(canPaper(memberOf('cab'), 'paper:read', paper)).toEqual(hidden);
  });

  it('gives an administrator nothing', () => {
    for (const act of PAPER_ACTS) {
      expect(canPaper({ ...somebody, administrator: true }, act, paper)).toEqual(hidden);
    }
  });

  it('takes exempt text from a barred member in that body only', () => {
    const exempt: PaperThing = {
      ...paper,
      classification: 'exempt',
      barred: [{ personId: 'p', bodyId: 'tb' }],
    };
    expect(canPaper(memberOf('tb'), 'paper:read', exempt)).toEqual(hidden);
    expect(
      canPaper(memberOf('tb'), 'paper:read', { ...exempt, classification: 'board-confidential' }),
    ).toEqual(found);
    const atCabinet: PaperThing = { ...exempt, reachedBodyIds: ['tb', 'cab'], holdingBodyId: 'cab' };
    expect(canPaper(memberOf('tb', 'cab'), 'paper:read', atCabinet)).toEqual(found);
    expect(
      canPaper({ ...memberOf('tb'), personId: 'p' }, 'paper:read', { ...exempt, authorId: 'p' }),
    ).toEqual(hidden);
  });

  it('leaves a barred author and sponsor what is not exempt, and who no longer sits there all', () => {
    const barred = [{ personId: 'p', bodyId: 'tb' }];
    const own: PaperThing = { ...paper, authorId: 'p', barred };
    expect(canPaper(memberOf('tb'), 'paper:edit', own)).toEqual(found);
    expect(canPaper(memberOf('tb'), 'paper:withdraw', { ...own, sponsorId: 'p' })).toEqual(found);
    const exempt: PaperThing = { ...own, classification: 'exempt' };
    expect(canPaper(memberOf('tb'), 'paper:edit', exempt)).toEqual(hidden);
    expect(canPaper(memberOf('far'), 'paper:edit', exempt)).toEqual(found);
    expect(canPaper(memberOf('tb'), 'paper:edit', { ...exempt, holdingBodyId: null })).toEqual(found);
  });

  it('opens a share to the person or body named, and only the attachments named', () => {
    const share = { personId: null, bodyId: 'cab', versionNumber: 1, attachmentIds: ['a'] };
    const shared: PaperThing = { ...paper, classification: 'partner', shares: [share] };
    expect(canPaper(memberOf('cab'), 'paper:read', shared)).toEqual(found);
    expect(canPaper(officerOf('cab'), 'paper:read', shared)).toEqual(found);
    expect(canPaper(memberOf('cab'), 'paper:read', { ...shared, attachmentId: 'a' })).toEqual(found);
    expect(canPaper(memberOf('cab'), 'paper:read', { ...shared, attachmentId: 'b' })).toEqual(hidden);
    expect(canPaper(memberOf('cab'), 'paper:read', { ...shared, classification: 'exempt' })).toEqual(hidden);
    expect(
      canPaper(somebody, 'paper:read', { ...shared, shares: [{ ...share, bodyId: null, personId: 'p' }] }),
    ).toEqual(found);
    expect(canPaper(somebody, 'paper:read', { ...shared, shares: [{ ...share, bodyId: null }] })).toEqual(
      hidden,
    );
  });

  it('lets an adviser read what is not exempt', () => {
    const asked: PaperThing = { ...paper, advisers: [{ personId: 'p', bodyId: null }] };
    expect(canPaper(somebody, 'paper:read', asked)).toEqual(found);
    expect(canPaper(somebody, 'paper:read', { ...asked, classification: 'exempt' })).toEqual(hidden);
  });

  it('says who may, to somebody who may see but not do', () => {
    expect(canPaper(memberOf('tb'), 'paper:withdraw', paper)).toEqual({
      ok: false,
      refusal: { code: 'not-permitted', act: 'paper:withdraw', who: ['sponsor'] },
    });
    expect(canPaper({ ...somebody, personId: 'sponsor' }, 'paper:withdraw', paper)).toEqual(found);
    expect(canPaper({ ...somebody, personId: 'author' }, 'paper:edit', paper)).toEqual(found);
  });
});

describe('meetings, decisions and actions', () => {
  const meeting = {
    bodyId: 'tb',
    state: 'in-session',
    presidingPersonId: 'deputy',
    observerIds: ['watcher'],
    excludedIds: [],
    proxyIds: [],
  } as const;
  const chair: Actor = { ...somebody, seats: [{ seatId: 's', bodyId: 'tb', role: 'chair' }] };

  it('knows the one who presides from the one who holds the chair', () => {
    expect(canMeeting({ ...memberOf('tb'), personId: 'deputy' }, 'ballot:open', meeting)).toEqual(found);
    expect(canMeeting(chair, 'ballot:open', meeting).ok).toBe(false);
    expect(canMeeting(chair, 'ballot:contest', meeting)).toEqual(found);
    expect(canMeeting(officerOf('tb'), 'ballot:record-for-member', meeting)).toEqual(found);
    expect(canMeeting({ ...somebody, personId: 'watcher' }, 'meeting:read', meeting)).toEqual(found);
    expect(canMeeting({ ...somebody, personId: 'watcher' }, 'ballot:cast', meeting).ok).toBe(false);
    expect(canMeeting(somebody, 'meeting:read', meeting)).toEqual(hidden);
  });

  it('lets a proxy follow, attend and vote, and conduct nothing', () => {
    const kit: Actor = { ...somebody, personId: 'kit' };
    const acting = { ...meeting, proxyIds: ['kit'] };
    expect(canMeeting(kit, 'ballot:cast', acting)).toEqual(found);
    expect(canMeeting(kit, 'meeting:follow', acting)).toEqual(found);
    expect(canMeeting(kit, 'ballot:open', acting)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(canMeeting(kit, 'meeting:read', meeting)).toEqual(hidden);
  });

  it('lets somebody who is out with the public know of the meeting, and no more', () => {
    const watcher: Actor = { ...somebody, personId: 'watcher' };
    expect(canMeeting(watcher, 'meeting:follow', meeting)).toEqual(found);
    const excluding = { ...meeting, excludedIds: ['watcher'] };
    expect(canMeeting(watcher, 'meeting:read', excluding)).toEqual(found);
    expect(canMeeting(watcher, 'meeting:follow', excluding)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    // Who also sits on the body stays in.
    expect(canMeeting({ ...memberOf('tb'), personId: 'watcher' }, 'meeting:follow', excluding)).toEqual(
      found,
    );
  });

  const decision = {
    bodyId: 'tb',
    state: 'sealed',
    classification: 'partner',
    readsPaper: false,
    barredPersonIds: [],
    decidesAlone: false,
    scrutinyBodyId: null,
  } as const;

  it('shows a sealed decision to its body, to followers of the paper, and to anyone once published and public', () => {
    expect(canDecision(memberOf('tb'), 'decision:read', decision)).toEqual(found);
    expect(canDecision(officerOf('tb'), 'decision:correct', decision)).toEqual(found);
    expect(canDecision(somebody, 'decision:read', decision)).toEqual(hidden);
    expect(canDecision(somebody, 'decision:read', { ...decision, readsPaper: true })).toEqual(found);
    expect(
      canDecision(somebody, 'decision:read', { ...decision, state: 'published', classification: 'public' }),
    ).toEqual(found);
    expect(
      canDecision(memberOf('tb'), 'decision:read', {
        ...decision,
        classification: 'exempt',
        barredPersonIds: ['p'],
      }),
    ).toEqual(hidden);
    expect(
      canDecision(memberOf('mem'), 'decision:at-desk', {
        ...decision,
        bodyId: 'mem',
        state: 'draft',
        decidesAlone: true,
      }),
    ).toEqual(found);
  });

  const action = {
    bodyId: 'tb',
    state: 'completed',
    leadId: 'lead',
    helperIds: ['helper'],
    readsDecision: false,
  } as const;

  it('never lets the lead close', () => {
    expect(canAction({ ...somebody, personId: 'lead' }, 'action:decide-closure', action).ok).toBe(false);
    expect(
      canAction({ ...somebody, personId: 'helper' }, 'action:update', { ...action, state: 'open' }),
    ).toEqual(found);
    expect(canAction(officerOf('tb'), 'action:decide-closure', action)).toEqual(found);
    expect(canAction(memberOf('tb'), 'action:read', action)).toEqual(found);
    expect(canAction(somebody, 'action:read', action)).toEqual(hidden);
    expect(canAction(somebody, 'action:read', { ...action, readsDecision: true })).toEqual(found);
  });

  it('keeps a body’s register of interests among its members and officers', () => {
    expect(canBody(memberOf('tb'), 'body:register-interest', 'tb')).toEqual(found);
    expect(canBody(officerOf('tb'), 'body:decide-dispensation', 'tb')).toEqual(found);
    expect(canBody(officerOf('tb'), 'body:register-interest', 'tb')).toMatchObject({
      refusal: { code: 'not-permitted', who: ['member'] },
    });
    expect(canBody(memberOf('cab'), 'body:read-interests', 'tb')).toEqual(hidden);
  });

  const resolution = {
    bodyId: 'mem',
    companyBodyId: 'tb',
    state: 'circulating',
    classification: 'exempt',
    ofDirectors: false,
    proposerId: 'proposer',
    eligibleIds: ['eligible'],
    excludedIds: ['conflicted'],
    restrictedIds: ['restricted'],
  } as const;

  it('lets those answer who were eligible at circulation, and shows it to the company', () => {
    const answers = (actor: Actor) => canResolution(actor, 'resolution:answer', resolution);
    expect(answers({ ...somebody, personId: 'eligible' })).toEqual(found);
    expect(answers(memberOf('mem')).ok).toBe(false);
    expect(answers(memberOf('mem'))).not.toEqual(hidden);
    expect(answers(somebody)).toEqual(hidden);
    expect(canResolution(officerOf('tb'), 'resolution:circulate', resolution)).toEqual(found);
    expect(canResolution(officerOf('mem'), 'resolution:withdraw', resolution)).toEqual(found);
    expect(canResolution({ ...somebody, personId: 'proposer' }, 'resolution:withdraw', resolution)).toEqual(
      found,
    );
    expect(canResolution(memberOf('mem'), 'resolution:circulate', resolution).ok).toBe(false);
    expect(
      canResolution(memberOf('tb'), 'resolution:circulate', {
        ...resolution,
        bodyId: 'tb',
        ofDirectors: true,
      }),
    ).toEqual(found);
  });

  it('takes exempt text from a director whom an interest excludes, whatever else the director is', () => {
    const conflicted: Actor = { ...officerOf('mem'), personId: 'conflicted' };
    expect(canResolution(conflicted, 'resolution:read', resolution)).toEqual(hidden);
    expect(canResolution(conflicted, 'resolution:read', { ...resolution, classification: 'public' })).toEqual(
      found,
    );
  });

  it('lets a director whom a standing order restricts read exempt text, and not answer', () => {
    const restricted: Actor = { ...somebody, personId: 'restricted' };
    expect(canResolution(restricted, 'resolution:read', resolution)).toEqual(found);
    expect(canResolution(restricted, 'resolution:answer', resolution).ok).toBe(false);
  });

  it('keeps the acts of the house to whom they belong', () => {
    const allowed = (actor: Actor) => HOUSE_ACTS.filter((act) => canHouse(actor, act).ok);
    const plain = [
      'house:visit',
      'paper:create',
      'comment:withdraw',
      'advice:answer',
      'rule:try',
      'session:manage',
      'clock:move',
      'message:read-own',
    ];
    expect(allowed(somebody)).toEqual(plain);
    expect(allowed(officerOf('tb'))).toEqual([
      'house:visit',
      'paper:create',
      'meeting:create',
      ...plain.slice(2),
    ]);
    expect(allowed({ ...somebody, administrator: true })).toEqual([
      ...plain.filter((act) => act !== 'paper:create'),
      'message:watch',
      'people:administer',
    ]);
    expect(bodiesOf({ ...memberOf('tb'), offices: [{ bodyId: 'tb' }, { bodyId: 'far' }] })).toEqual([
      'tb',
      'far',
    ]);
  });
});
