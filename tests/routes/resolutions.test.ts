import { describe, expect, test } from 'vitest';
import { signOutForm } from '~/http/sign-out-form';
import { reads } from '~/persistence/reads';
import { setClockOffset } from '~/platform/clock';
import { hashPassword } from '~/platform/passwords';
import { action } from '~/routes/resolutions.$ref';
import { action as circulate } from '~/routes/resolutions.new';
import { answered, aPost, signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aResolution } from '../support/build/a-resolution';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';

async function aBoard() {
  setClockOffset(0);
  return aBody({ seats: 2, card: { quorum: { count: 2 } } });
}

describe('resolutions in writing, by their addresses', () => {
  withDatabase();

  test('what is typed comes back with each field’s own words', async () => {
    const board = await aBoard();
    const cookie = await signedIn(board.officer);
    const sent = { intent: 'circulate', bodyCode: 'TB', kind: 'unanimous', matter: 'general', title: 'Seal' };
    const answer = await answered(() => circulate(aPost(sent, { cookie })));
    expect(answer.status).toBe(422);
    expect(answer.data).toMatchObject({
      values: { title: 'Seal' },
      fields: { wording: ['Write the exact text'], reasons: ['Say why'] },
    });
    const whole = { ...sent, wording: 'That the seal be used.\r\nOnce.', reasons: 'A deed' };
    const done = await answered(() => circulate(aPost(whole, { cookie })));
    expect(done).toMatchObject({ status: 302, to: '/resolutions/TB-R-001' });
    expect((await reads().resolution.findFirstOrThrow()).wording).toBe('That the seal be used.\nOnce.');
  });

  test('a wrong password is never shown again, and after ten tries in five minutes there is none', async () => {
    const board = await aBoard();
    const ref = await aResolution(board, { kind: 'unanimous' }, new Date());
    const { personId } = board.chair;
    const passwordHash = await hashPassword('three random words');
    await write((tx) => tx.person.update({ where: { id: personId }, data: { passwordHash } }));
    const cookie = await signedIn(board.chair);
    const agree = (password: string) =>
      answered(() =>
        action({ ...aPost({ intent: 'answer', choice: 'agree', password }, { cookie }), params: { ref } }),
      );
    const first = await agree('a guess');
    expect(first.status).toBe(422);
    expect(JSON.stringify(first.data)).not.toContain('a guess');
    for (let tries = 2; tries <= 10; tries += 1) expect((await agree('a guess')).status).toBe(422);
    expect((await agree('three random words')).status).toBe(429);
    expect(await reads().resolutionAnswer.count()).toBe(0);
  });

  test('signing out to sign in again comes back to the page, never to another site', async () => {
    const board = await aBoard();
    const out = async (to: string) =>
      (await answered(async () => signOutForm(aPost({ to }, { cookie: await signedIn(board.chair) })))).to;
    expect(await out('/resolutions/TB-R-001')).toBe('/sign-in?to=%2Fresolutions%2FTB-R-001');
    expect(await out('https://elsewhere.example')).toBe('/sign-in?to=%2Fdesk');
  });
});
