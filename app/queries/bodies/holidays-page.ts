import type { Actor } from '~/domain/permission/actor';
import { canHouse } from '~/domain/permission/can';
import { reads } from '~/persistence/reads';
import { bankHolidays } from '~/platform/holidays';
import { londonDate } from '~/platform/london';

/** The bank holidays to come, how far they are known, and each body's closure days to come. */
export async function holidaysPage(actor: Actor, now: Date) {
  const today = londonDate(now.toISOString());
  const bodies = await reads().body.findMany({
    orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      organisation: { select: { name: true } },
      closures: {
        where: { day: { gte: today } },
        orderBy: { day: 'asc' },
        select: { day: true, reason: true },
      },
    },
  });
  return {
    today,
    mayChange: canHouse(actor, 'people:administer').ok,
    asOf: bankHolidays.asOf,
    knownTo: bankHolidays.to,
    holidays: [...bankHolidays.holidays]
      .filter(([day]) => day >= today)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([day, name]) => ({ day, name })),
    bodies: bodies.map(({ organisation, ...body }) => ({ ...body, organisation: organisation.name })),
  };
}
