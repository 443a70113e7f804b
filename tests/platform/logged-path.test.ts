import { expect, it } from 'vitest';
import { loggedPath } from '~/platform/logged-path';

it('the log keeps the path of a request, and no secret address', () => {
  const secret = 'a'.repeat(64);
  expect(loggedPath(`http://localhost/calendar/${secret}.ics`)).toBe('/calendar/…');
  expect(loggedPath(`/calendar/${secret}.ics?x=${secret}`)).toBe('/calendar/…');
  expect(loggedPath(`//calendar/${secret}.ics`)).not.toContain(secret);
  expect(loggedPath(`/calendar//${secret}.ics`)).not.toContain(secret);
  expect(loggedPath('/meetings/m1/calendar.ics?a=b')).toBe('/meetings/m1/calendar.ics');
});
