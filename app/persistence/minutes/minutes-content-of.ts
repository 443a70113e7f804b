import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import type { MinutesContent } from '~/domain/minutes/minutes-content';
import { noticeLine } from '~/domain/minutes/notice-line';
import { quorumLine } from '~/domain/minutes/quorum-line';
import { standsForWords } from '~/domain/minutes/stands-for';
import { londonTime } from '~/platform/london';
import { meetingNotice } from '../notice-consents';
import type { Reads } from '../reads';
import { ruleCardInForce } from '../rule-cards';
import type { Transaction } from '../transaction';
import { minutedItems } from './minuted-items';
import { type MinutedMeeting, minutedMeeting } from './minuted-meeting';
import { movesOf } from './minuted-moves';

/** The minutes of a meeting as they would be now, from its record and the officer's text; null where it is not known. */
export async function minutesContentOf(
  client: Reads | Transaction,
  meetingId: string,
  correction: string | null = null,
): Promise<MinutesContent | null> {
  const minuted = await minutedMeeting(client, meetingId);
  if (!minuted) return null;
  const { meeting, day } = minuted;
  const rules = await ruleCardInForce(client, meeting.bodyId, day);
  const remote = rules?.card.remote ?? true;
  const people = peopleOf(minuted, remote);
  const needed = rules?.card.quorum ? quorumNeeded(rules.card.quorum, meeting.body.seats.length) : null;
  return {
    organisation: meeting.body.organisation.name,
    body: meeting.body.name,
    title: meeting.title,
    on: day,
    startedAt: londonTime((meeting.startedAt ?? meeting.startsAt).toISOString()),
    endedAt: meeting.endedAt ? londonTime(meeting.endedAt.toISOString()) : '',
    place: meeting.place,
    ...people,
    quorum: quorumLine({ present: people.present.length, needed }),
    ...(await noticeOf(client, minuted)),
    items: correction === null ? minutedItems(minuted, people.apologies) : [],
    correction,
  };
}

/** Who agreed to short notice, or waived it; nothing where nobody did. */
async function noticeOf(
  client: Reads | Transaction,
  { meeting, day }: MinutedMeeting,
): Promise<Pick<MinutesContent, 'notice'>> {
  const { standing, seats } = await meetingNotice(client, meeting.id, day);
  const notice = noticeLine(
    standing,
    seats.filter(({ given }) => given).map(({ name }) => name),
  );
  return notice === '' ? {} : { notice };
}

const ROLES: { readonly [role: string]: string } = { chair: ', Chair', deputy: ', Deputy Chair' };

function peopleOf(minuted: MinutedMeeting, remote: boolean) {
  const { meeting, nameOf, officerIds, standIns } = minuted;
  const order = meeting.body.seats.map(({ id }) => id);
  const rows = [...meeting.attendance].sort((a, b) => order.indexOf(a.seatId) - order.indexOf(b.seatId));
  const moves = movesOf(minuted);
  const roleOf = (seatId: string) =>
    ROLES[meeting.body.seats.find(({ id }) => id === seatId)?.role ?? ''] ?? '';
  const named = ({ seatId, personId, mode }: (typeof rows)[number]) => {
    const came = moves.find((move) => move.personId === personId && arrival(move.did));
    const last = moves.findLast((move) => move.personId === personId && move.did !== 'presided');
    const placed = standIns.find((one) => one.seatId === seatId && one.personId === personId);
    const notes = [
      placed ? standsForWords(placed.kind, nameOf(placed.memberId)) : '',
      mode === 'on-line' ? 'on line' : '',
      came ? `from ${londonTime(came.at)}` : '',
      last?.did === 'left' ? `until ${londonTime(last.at)}` : '',
    ].filter((note) => note !== '');
    return `${nameOf(personId)}${roleOf(seatId)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  };
  const counts = (mode: string) => mode === 'in-room' || (mode === 'on-line' && remote);
  const presiding = rows.find(({ seatId }) => seatId === meeting.presidingSeatId);
  return {
    presided: presiding ? `${nameOf(presiding.personId)}${roleOf(presiding.seatId)}` : '',
    present: rows.filter(({ mode }) => counts(mode)).map(named),
    apologies: [
      ...rows.filter(({ mode }) => mode === 'apologies').map(({ personId }) => nameOf(personId)),
      // Whoever sent a substitute is away, and is said to be.
      ...standIns.filter(({ kind }) => kind === 'substitute').map(({ memberId }) => nameOf(memberId)),
    ],
    absent: rows
      .filter(({ mode }) => mode === 'absent' || mode === 'expected')
      .map(({ personId }) => nameOf(personId)),
    inAttendance: [
      ...rows
        .filter(({ mode }) => mode === 'on-line' && !remote)
        .map((row) => `${named(row)}, not counted as present`),
      ...officerIds.map((personId) => `${nameOf(personId)}, governance officer`),
      ...meeting.observers
        .filter(({ personId }) => rows.every((row) => row.personId !== personId))
        .map(({ personId, role }) => `${nameOf(personId)}${role ? `, ${role}` : ''}`),
      ...followedUntil(minuted),
    ],
  };
}

/** Those whose invitation was ended after it had begun: they were there. */
function followedUntil({ meeting, nameOf }: MinutedMeeting): readonly string[] {
  const { startedAt, observers, invitationsEnded } = meeting;
  return invitationsEnded
    .filter(({ personId, endedAt }) => {
      const back = observers.some((one) => one.personId === personId);
      return !back && startedAt !== null && endedAt > startedAt;
    })
    .map(({ personId, role, endedAt }) => {
      const until = londonTime(endedAt.toISOString());
      return `${nameOf(personId)}${role ? `, ${role}` : ''} (until ${until})`;
    });
}

function arrival(did: string): boolean {
  return did === 'arrived' || did === 'joined-on-line';
}
