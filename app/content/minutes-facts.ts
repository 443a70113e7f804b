import type { ReadMinutes } from '~/domain/minutes/open-part';

/** When and where it was, who presided and who came: each fact under its word, and none that there is nothing to say of. */
export function minutesFacts(minutes: ReadMinutes): readonly (readonly [string, readonly string[]])[] {
  const {
    startedAt,
    endedAt,
    place,
    presided,
    present,
    apologies,
    absent,
    inAttendance,
    quorum,
    notice = '',
  } = minutes;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Held', [`${startedAt} to ${endedAt}, ${place}`]],
    ['In the chair', presided === '' ? [] : [presided]],
    ['Present', present],
    ['Apologies', apologies],
    ['Absent', absent],
    ['In attendance', inAttendance],
    ['Quorum', quorum === '' ? [] : [quorum]],
    ['Notice', notice === '' ? [] : [notice]],
  ];
  return facts.filter(([, lines]) => lines.length > 0);
}
