import { calendarOf } from '~/documents/calendar';
import { calendarFile } from '~/http/calendar-file';
import { found, page } from '~/http/page';
import { meetingCalendar } from '~/queries/calendar/meeting-calendar';

export const loader = page('meeting:read', async ({ actor, params, now, realNow, site }) => {
  const meeting = found(await meetingCalendar(actor, params.meetingId ?? '', now));
  return calendarFile(calendarOf([meeting], { site, now: realNow, name: meeting.body }), 'meeting');
});
