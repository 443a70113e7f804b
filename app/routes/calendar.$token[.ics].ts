import { calendarOf } from '~/documents/calendar';
import { calendarFile } from '~/http/calendar-file';
import { allowed, found, openPage } from '~/http/page';
import { throttleCalendar } from '~/http/throttle';
import { personalCalendar } from '~/queries/calendar/personal-calendar';

/** A person's calendar at its secret address: whoever has the address may read it, with no session. */
export const loader = openPage(async ({ params, source, now, realNow, site }) => {
  allowed(await throttleCalendar(source));
  const { name, entries } = found(await personalCalendar(params.token ?? '', now));
  return calendarFile(calendarOf(entries, { site, now: realNow, name: `Tabled: ${name}` }));
});
