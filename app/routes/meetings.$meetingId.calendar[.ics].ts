import { calendarOf } from '~/documents/calendar';
import { calendarFile } from '~/http/calendar-file';
import { found, page } from '~/http/page';
import { meetingCalendar } from '~/queries/calendar/meeting-calendar';

export const loader = page('meeting:read', async ({ actor, params, now, realNow, site }) => {
  const entries = found(await meetingCalendar(actor, params.meetingId ?? '', now));
  const name = entries[0]?.body ?? '';
  return calendarFile(calendarOf(entries, { site, now: realNow, name }), 'meeting');
});
