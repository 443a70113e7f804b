import { redirect } from '@remix-run/node';
import { dateTimeWords } from '~/content/dates';
import { wordsOf } from '~/content/refusals';
import { ok } from '~/domain/shared/result';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { refusalResponse } from '~/http/refusal-response';
import { safeReturn } from '~/http/session';
import { moveClockInput } from '~/inputs/clock';
import { moveClock } from '~/services/clock/move-clock';

export const loader = page('clock:move', async () => redirect('/desk'));

export const action = forms({
  move: command({
    act: 'clock:move',
    shape: moveClockInput,
    run: async ({ actor, now, input, realNow, demo }) => {
      if (!demo) throw refusalResponse({ code: 'not-found' });
      const moved = await moveClock({ actor, now }, { by: input.by, realNow });
      // The banner stands on every page and has none of its own, so a refusal is said where the person was.
      return ok(
        moved.ok
          ? `The demonstration’s clock now shows ${dateTimeWords(moved.value.toISOString())}.`
          : wordsOf(moved.refusal).says,
      );
    },
    done: ({ input, value }) => ({ to: safeReturn(input.to), says: value }),
  }),
});

/** Never shown: the loader leads to the desk. With it a refusal is a page of the house. */
export default function Clock() {
  return null;
}
