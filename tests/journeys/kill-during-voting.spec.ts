import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aBoardVoting, type BoardVoting } from '../support/a-board-voting';
import { startServer } from '../support/server';

const CHOICES = ['for', 'against', 'abstain'] as const;
const WORDS = { for: 'For', against: 'Against', abstain: 'Abstain' };

/** A browser without a page: one person's requests with the cookie of the session. */
function visitor(url: string) {
  let cookie = '';
  const send = async (path: string, fields?: Record<string, string>) => {
    const answer = await fetch(url + path, {
      method: fields ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { Cookie: cookie, Origin: url },
      ...(fields ? { body: new URLSearchParams(fields) } : {}),
    });
    const text = await answer.text();
    const session = answer.headers.getSetCookie().find((one) => one.startsWith('tabled='));
    if (session) cookie = session.split(';')[0] ?? '';
    return { status: answer.status, text };
  };
  return {
    signIn: (personId: string) => send('/sign-in', { intent: 'demonstration', personId }),
    vote: (ballotId: string, choice: string) => send(`/ballots/${ballotId}`, { intent: 'cast', choice }),
    close: (ballotId: string) => send(`/ballots/${ballotId}/conduct`, { intent: 'close' }),
    read: (path: string) => send(path),
  };
}

async function signedIn(url: string, personIds: readonly string[]) {
  return Promise.all(
    personIds.map(async (personId) => {
      const one = visitor(url);
      await one.signIn(personId);
      return { personId, ...one };
    }),
  );
}

test('a server killed while votes come in has every vote that it acknowledged', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tabled-killed-'));
  const board = await aBoardVoting(dataDir, { seats: 20 });
  const server = await startServer({ dataDir });
  const acknowledged = await voteUntilKilled(board, server);
  expect(acknowledged.size).toBeGreaterThan(0);

  const again = await startServer({ dataDir });
  try {
    for (const { personId, read } of await signedIn(again.url, [...acknowledged.keys()])) {
      const { text } = await read(`/ballots/${board.ballotId}`);
      const choice = acknowledged.get(personId) ?? 'for';
      expect(text.replace(/<!-- -->/g, '')).toContain(`You voted ${WORDS[choice]} at`);
    }
    const [chair] = await signedIn(again.url, [board.chairId]);
    await chair?.close(board.ballotId);
    const { text } = (await chair?.read(`/ballots/${board.ballotId}`)) ?? { text: '' };
    expect(text).toContain('The count');
  } finally {
    await again.stop();
    rmSync(dataDir, { recursive: true });
  }
});

/** Everybody votes over and over; after a dozen acknowledgements the power goes. Answers each one's last known vote. */
async function voteUntilKilled(
  { ballotId, memberIds }: BoardVoting,
  server: Awaited<ReturnType<typeof startServer>>,
) {
  const voters = await signedIn(server.url, memberIds);
  const acknowledged = new Map<string, (typeof CHOICES)[number]>();
  const underWay = new Map<string, (typeof CHOICES)[number]>();
  let counted = 0;
  let killed: Promise<void> | undefined;
  await Promise.all(
    voters.map(async ({ personId, vote }, index) => {
      for (let turn = 0; !killed; turn += 1) {
        const choice = CHOICES[(index + turn) % 3] ?? 'for';
        underWay.set(personId, choice);
        const answer = await vote(ballotId, choice).catch(() => null);
        if (answer?.status !== 302) break;
        acknowledged.set(personId, choice);
        underWay.delete(personId);
        counted += 1;
        if (counted === 30) killed = server.kill();
      }
    }),
  );
  await killed;
  // A vote that was sent and not answered may have been kept or not: nothing was promised of it.
  for (const personId of underWay.keys()) acknowledged.delete(personId);
  return acknowledged;
}
