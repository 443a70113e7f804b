import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { meetingTitle } from '~/content/meeting-words';
import type { CalledMeeting } from '~/domain/message/message-facts';

export type CalendarEntry = CalledMeeting & { readonly cancelled: boolean };

type Wish = {
  /** The house's address, without a slash at its end. */
  readonly site: string;
  /** When the file is made. */
  readonly now: Date;
  readonly name: string;
  /** Of an invitation by e-mail: who sends it and whom it is for. */
  readonly invites?: { readonly from: string; readonly name: string; readonly address: string };
};

const MINE = { prodId: { company: 'Tabled', product: 'Tabled', language: 'EN' } } as const;

/**
 * Meetings as an iCalendar file (RFC 5545), all times in UTC, so that no client has to know a zone. Of each when, where,
 * which body and its title: no business. The same meeting has the same UID for ever, and a higher SEQUENCE after each
 * change.
 */
export function calendarOf(entries: readonly CalendarEntry[], { site, now, name, invites }: Wish): string {
  const cancels = invites !== undefined && entries.every(({ cancelled }) => cancelled);
  const method = cancels
    ? ICalCalendarMethod.CANCEL
    : invites
      ? ICalCalendarMethod.REQUEST
      : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ ...MINE, name: plain(name), method });
  const { hostname } = new URL(site);
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: `meeting-${entry.id}${entry.continues ? '-continued' : ''}@${hostname}`,
      sequence: entry.sequence,
      stamp: now,
      start: new Date(entry.startsAt),
      end: new Date(entry.endsAt),
      summary: plain(
        `${entry.cancelled ? 'Cancelled: ' : ''}${meetingTitle(entry)}${entry.continues ? ', continued' : ''}`,
      ),
      location: plain(entry.place),
      url: `${site}/meetings/${entry.id}`,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (!invites) continue;
    event.organizer({ name: 'Tabled', email: invites.from });
    event.createAttendee({
      name: plain(invites.name).replaceAll('"', "'"),
      email: invites.address,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: false,
    });
  }
  return calendar.toString();
}

/** One line, without signs that end one. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
