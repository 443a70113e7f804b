import { isSoleDecider, type Profile } from '~/domain/body/profile';
import { type SeriesRefusal, type SeriesRule, seriesDates } from '~/domain/meeting/series';
import { bodiesOf, isOfficerOf } from '~/domain/permission/actor';
import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { areLondonTimes, londonDate, londonInstant } from '~/platform/london';
import type { Acting } from '../acting';
import { makeMeeting } from './create-meeting';

export type CreateSeriesInput = {
  readonly bodyId: string;
  readonly title: string;
  readonly rule: SeriesRule;
  /** Days of the rule that are left out, as the officer chose in the preview. */
  readonly without: readonly string[];
  /** Local times, HH:MM. */
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly onlineAllowed: boolean;
};
export type CreateSeriesRefusal =
  | PermissionRefusal
  | SeriesRefusal
  | { readonly code: 'body-does-not-meet' | 'meeting-in-past' | 'ends-before-start' | 'no-such-time' };

/**
 * Calls the meetings of a series for a body that the officer serves, each with its standing items. A day on which the body
 * meets already is passed over, so that a repeat makes nothing twice. Refuses as `seriesDates`, `body-does-not-meet`,
 * `meeting-in-past`, `no-such-time`, `ends-before-start`.
 */
export async function createSeries(
  acting: Acting,
  input: CreateSeriesInput,
): Promise<Result<{ readonly made: number }, CreateSeriesRefusal>> {
  const { actor, now } = acting;
  return transaction<{ readonly made: number }, CreateSeriesRefusal>(async (tx) => {
    const { bodyId, from, until } = input;
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { profile: true } });
    if (!body || !bodiesOf(actor).includes(bodyId)) return refuse({ code: 'not-found' });
    if (!isOfficerOf(actor, bodyId))
      return refuse({ code: 'not-permitted', act: 'meeting:create', who: ['officer'] });
    const profile = body.profile as Profile;
    if (isSoleDecider(profile)) return refuse({ code: 'body-does-not-meet' });
    if (until <= from) return refuse({ code: 'ends-before-start' });
    const dates = seriesDates(input.rule);
    if (!dates.ok) return dates;
    const today = londonDate(now.toISOString());
    const wanted = dates.value.filter((day) => !input.without.includes(day));
    if (wanted.length === 0) return refuse({ code: 'series-empty' });
    if (wanted.some((day) => day < today)) return refuse({ code: 'meeting-in-past' });
    if (wanted.some((day) => !areLondonTimes(day, [from, until]))) return refuse({ code: 'no-such-time' });
    const held = await tx.meeting.findMany({
      where: { bodyId, state: { not: 'cancelled' } },
      select: { startsAt: true },
    });
    const taken = new Set(held.map(({ startsAt }) => londonDate(startsAt.toISOString())));
    const free = wanted.filter((day) => !taken.has(day));
    if (free.length === 0) return ok({ made: 0 });
    const seriesId = newId();
    await tx.meetingSeries.create({
      data: {
        id: seriesId,
        bodyId,
        rule: JSON.stringify(input.rule),
        createdAt: now,
        createdById: actor.personId,
      },
    });
    const { title, place, onlineAllowed } = input;
    for (const on of free) {
      await makeMeeting(tx, acting, {
        ...{ id: newId(), bodyId, title, on, place, onlineAllowed, usualItems: true, profile, seriesId },
        startsAt: londonInstant(on, from),
        endsAt: londonInstant(on, until),
      });
    }
    return ok({ made: free.length });
  });
}
