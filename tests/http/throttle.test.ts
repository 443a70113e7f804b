import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgiveSignIn, throttleFiles, throttleSignIn } from '~/http/throttle';

const ok = { ok: true, value: true };
let source = 0;
/** A source that nobody used. */
const somewhere = () => {
  source += 1;
  return `192.0.2.${source}`;
};

async function tries(count: number, address: string, from: string): Promise<void> {
  for (let made = 0; made < count; made += 1) expect(await throttleSignIn(address, from)).toEqual(ok);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('ten tries in five minutes for an address from one source; the eleventh is told how long to wait', async () => {
  const from = somewhere();
  await tries(10, 'ruth@donmere.example', from);
  expect(await throttleSignIn('ruth@donmere.example', from)).toEqual({
    ok: false,
    refusal: { code: 'too-many-tries', minutes: 5 },
  });
  expect((await throttleSignIn(' RUTH@Donmere.example', from)).ok).toBe(false);
  vi.advanceTimersByTime(4 * 60_000 + 30_000);
  expect(await throttleSignIn('ruth@donmere.example', from)).toMatchObject({ refusal: { minutes: 1 } });
  vi.advanceTimersByTime(31_000);
  expect(await throttleSignIn('ruth@donmere.example', from)).toEqual(ok);
});

test('another source is not affected, so nobody can lock a chair out by guessing', async () => {
  const [guesser, chair] = [somewhere(), somewhere()];
  await tries(10, 'ruth@donmere.example', guesser);
  expect((await throttleSignIn('ruth@donmere.example', guesser)).ok).toBe(false);
  await tries(10, 'ruth@donmere.example', chair);
});

test('another address of the same source has its own ten, up to sixty for the source', async () => {
  const from = somewhere();
  for (let address = 0; address < 6; address += 1) await tries(10, `person-${address}@donmere.example`, from);
  expect((await throttleSignIn('one-more@donmere.example', from)).ok).toBe(false);
});

test('who gets in begins anew', async () => {
  const from = somewhere();
  await tries(10, 'ruth@donmere.example', from);
  await forgiveSignIn('Ruth@Donmere.example ', from);
  await tries(10, 'ruth@donmere.example', from);
  expect((await throttleSignIn('ruth@donmere.example', from)).ok).toBe(false);
});

test('thirty files made in five minutes for a person, a hundred and twenty for visitors of one source', async () => {
  const [visitors, personId] = [{ source: somewhere() }, somewhere()];
  for (let made = 0; made < 30; made += 1) expect(await throttleFiles({ personId })).toEqual(ok);
  expect(await throttleFiles({ personId })).toEqual({
    ok: false,
    refusal: { code: 'too-many-files', minutes: 5 },
  });
  expect(await throttleFiles({ personId: somewhere() })).toEqual(ok);
  for (let made = 0; made < 120; made += 1) expect(await throttleFiles(visitors)).toEqual(ok);
  expect(await throttleFiles(visitors)).toMatchObject({ ok: false, refusal: { code: 'too-many-files' } });
  vi.advanceTimersByTime(5 * 60_000 + 1_000);
  expect(await throttleFiles({ personId })).toEqual(ok);
});
