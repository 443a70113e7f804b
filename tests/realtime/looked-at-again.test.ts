import { describe, expect, test } from 'vitest';
import { sessionOf } from '~/http/session';
import { businessNow, setClockOffset } from '~/platform/clock';
import { londonDate } from '~/platform/london';
import { signedIn } from '../support/a-request';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';
import { disconnected, nextEviction, soon, watch, withGateway } from '../support/live';

describe('who is looked at again', () => {
  withDatabase();
  let gone = false;
  const gateway = withGateway({
    lookMs: 40,
    session: async (cookies) => {
      if (gone) throw new Error('the database is gone');
      return sessionOf(cookies);
    },
  });
  const house = globalThis as { tabledDatabase?: unknown };

  test('hears no more from the day after the place ended, though nothing happened', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const client = await gateway.connect(board.deputy);
    const untilOn = londonDate(businessNow().toISOString());
    await write((tx) =>
      tx.membership.updateMany({ where: { personId: board.deputy.personId }, data: { untilOn } }),
    );
    expect(await watch(client, `meeting:${meeting.id}`)).toMatchObject({ ok: true });
    const evicted = nextEviction(client);
    setClockOffset(86_400_000);
    expect(await soon(evicted).finally(() => setClockOffset(0))).toBe(`meeting:${meeting.id}`);
  });

  test('is cut off, to connect again, where it cannot be read; the house goes on', async () => {
    const board = await aBody({ seats: 3 });
    const { id: meetingId } = await aMeeting(board);
    const cookie = await signedIn(board.chair);
    const [client, other] = [await gateway.connect(board.chair), await gateway.connect(board.deputy)];
    const database = house.tabledDatabase;
    // The look that comes round meanwhile may cut the first off with the other.
    const [asked, cut] = [disconnected(other), disconnected(client)];
    house.tabledDatabase = undefined;
    other.emit('watch', { topic: `meeting:${meetingId}` }, () => undefined);
    expect(await soon(asked).finally(() => (house.tabledDatabase = database))).toMatch(/^transport/);
    gone = true;
    expect(await soon(cut)).toMatch(/^transport/);
    const refused = gateway.open(cookie);
    await soon(new Promise<void>((done) => refused.io.once('close', () => done())));
    gone = false;
    const again = await gateway.connect(board.chair);
    expect(await watch(again, `meeting:${meetingId}`)).toMatchObject({ ok: true });
  });
});
