import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { SESSION_IDLE_MS, SESSION_LIFE_MS } from '~/platform/session-life';
import { revokeSession } from '~/services/people/revoke-session';
import { signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aPaper, type BuiltPaper } from '../support/build/a-paper';
import { anAttachment } from '../support/build/an-attachment';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';
import { FORMS_OF_A_PAPER, look, PAGES_OF_A_PAPER, post } from '../support/routes-of-a-paper';

withDatabase();
let paper: BuiltPaper;
let sponsor: Actor;

beforeEach(async () => {
  const board = await aBody({ seats: 3 });
  // Who may do most to a paper: nothing but the session is missing.
  sponsor = board.officer;
  paper = await aPaper(board, { author: sponsor, sponsor });
  await anAttachment(paper);
});

const ago = (ms: number) => new Date(Date.now() - ms);

const ENDED: readonly (readonly [string, () => Promise<string>])[] = [
  ['none', async () => ''],
  ['one that is not ours', async () => 'tabled=bm90LW91cnM%3D.AAAA'],
  ['one that was idle too long', () => signedIn(sponsor, ago(SESSION_IDLE_MS + 60_000))],
  [
    'one that has lasted its time, though it was used a moment ago',
    async () => {
      const cookie = await signedIn(sponsor, ago(SESSION_LIFE_MS + 60_000));
      await write((tx) => tx.session.updateMany({ data: { lastSeenAt: new Date() } }));
      return cookie;
    },
  ],
  [
    'one that was revoked',
    async () => {
      const cookie = await signedIn(sponsor);
      const { id } = await reads().session.findFirstOrThrow();
      await revokeSession({ actor: sponsor, now: new Date() }, { sessionId: id, realNow: new Date() });
      return cookie;
    },
  ],
];

describe.each(ENDED)('with a session, %s', (_which, begin) => {
  it('every page leads to sign-in and back', async () => {
    const cookie = await begin();
    for (const [at, loader] of PAGES_OF_A_PAPER) {
      const answer = await look(loader, paper.ref, cookie);
      expect(answer, at).toMatchObject({
        status: 302,
        to: `/sign-in?to=${encodeURIComponent(`/papers/${paper.ref}`)}`,
      });
    }
  });

  it('every form leads to sign-in and changes nothing', async () => {
    const cookie = await begin();
    const before = await reads().paper.findUniqueOrThrow({ where: { id: paper.id } });
    const events = await reads().event.count();
    for (const [at, action, fields] of FORMS_OF_A_PAPER) {
      const answer = await post(action, fields, { ref: paper.ref, cookie });
      expect(answer, at).toMatchObject({ status: 302, to: '/sign-in?to=%2F' });
    }
    expect(await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).toEqual(before);
    expect(await reads().event.count()).toBe(events);
  });
});

it('with a session that lives the same forms do what they say', async () => {
  const cookie = await signedIn(sponsor);
  const [[, comment, fields] = []] = FORMS_OF_A_PAPER;
  if (!comment || !fields) throw new Error('there is a form');
  expect((await post(comment, fields, { ref: paper.ref, cookie })).status).toBe(302);
  expect(await reads().comment.count()).toBe(1);
});
