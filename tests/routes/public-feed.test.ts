import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { businessNow } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { publicBody } from '~/queries/public/public-bodies';
import { loader } from '~/routes/public.$code_.feed[.xml]';
import { publishDecision } from '~/services/decisions/publish-decision';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { aGet, answered } from '../support/a-request';
import { aBody, type BuiltBody } from '../support/build/a-body';
import { aSealedDecision } from '../support/build/a-decision';
import { aMeeting } from '../support/build/a-meeting';
import { aPaper } from '../support/build/a-paper';
import { someKeptMinutes } from '../support/build/some-kept-minutes';
import { NOW } from '../support/build/today';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';

withDatabase();

const feedOf = (code: string) =>
  answered(() => loader({ ...aGet(`/public/${code}/feed.xml`), params: { code } }));

async function anAgendaOut(board: BuiltBody) {
  const exempt = await aPaper(board, {
    classification: 'exempt',
    content: { title: 'SECRET-TITLE', summary: 'SECRET-TEXT' },
  });
  const item = { title: 'SECRET-ITEM', paperId: exempt.id, versionNumber: 1 };
  const startsAt = new Date(NOW.getTime() + 20 * 86_400_000);
  const { id: meetingId } = await aMeeting(board, { state: 'scheduled', startsAt, items: [item, {}] });
  const { agendaVersion: basedOn } = await reads().meeting.findUniqueOrThrow({ where: { id: meetingId } });
  await signOffAgenda({ actor: board.chair, now: NOW }, { meetingId, basedOn, forId: null });
  const out = await publishAgenda({ actor: board.officer, now: NOW }, { meetingId, basedOn });
  if (!out.ok) throw new Error(out.refusal.code);
}

async function decided(board: BuiltBody, wish: Parameters<typeof aSealedDecision>[1]) {
  const decision = await aSealedDecision(board, wish);
  const out = await publishDecision({ actor: board.officer, now: NOW }, { decisionId: decision.id });
  if (!out.ok) throw new Error(out.refusal.code);
  return decision;
}

it('has what a body published, and nothing that is exempt, restricted, taken in private or not published', async () => {
  const board = await aBody({ seats: 3 });
  await anAgendaOut(board);
  const open = await decided(board, { edit: { title: 'Open matter' } });
  const said = (title: string) => ({ title, resolved: ['That the SECRET-TEXT be so.'], differs: 'Shorter.' });
  const exempt = await aPaper(board, { classification: 'exempt' });
  await decided(board, { paper: exempt, edit: said('SECRET-EXEMPT') });
  await decided(board, { paper: null, edit: said('SECRET-WITHOUT-PAPER') });
  const out = await decided(board, { edit: said('SECRET-PRIVATE') });
  const now = { proposedAt: NOW, excludedAt: NOW, returnedAt: NOW };
  await write((tx) =>
    tx.exclusion.create({
      data: {
        ...{ id: newId(), meetingId: out.meeting.id, itemId: out.itemId, bodyId: board.id, ground: 'exempt' },
        ...{ reason: 'Bids.', state: 'ended', proposedById: board.chair.personId, ...now },
      },
    }),
  );
  // Its paper was opened since, but not the version that was decided.
  const opened = await aPaper(board, { classification: 'exempt' });
  await decided(board, { paper: opened, edit: said('SECRET-OLD-VERSION') });
  await write((tx) => tx.paper.update({ where: { id: opened.id }, data: { classification: 'public' } }));
  await aSealedDecision(board, { edit: said('SECRET-NOT-PUBLISHED') });

  const { status, data } = await feedOf(board.code);
  expect(status).toBe(200);
  const titles = [...String(data).matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title);
  expect(
    titles
      .slice(1)
      .map((title) => title?.split(':')[0])
      .toSorted(),
  ).toEqual(['Agenda', `Decision ${open.ref}`]);
  expect(data).not.toContain('SECRET');
  const page = await publicBody(board.code, businessNow());
  expect(page?.decisions.map(({ ref }) => ref)).toEqual([open.ref]);
  expect(JSON.stringify(page)).not.toContain('SECRET');
});

it('has minutes once their open part is published, and none before', async () => {
  const board = await aBody({ seats: 3 });
  const { id: minutesId } = await someKeptMinutes(board, 'signed');
  expect((await feedOf(board.code)).data).not.toContain('Minutes:');
  const out = await publishMinutes({ actor: board.officer, now: NOW }, { minutesId });
  if (!out.ok) throw new Error(out.refusal.code);
  expect((await feedOf(board.code)).data).toContain(`/minutes/${minutesId}`);
});

it('is none of a body that does not publish, and none of no body', async () => {
  const committee = await aBody({ profile: 'trust-committee', code: 'FAR' });
  await anAgendaOut(committee);
  expect(await reads().agendaPublication.count()).toBe(1);
  for (const code of ['FAR', 'NONE', '']) expect((await feedOf(code)).status).toBe(404);
});
