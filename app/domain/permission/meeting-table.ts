import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { MeetingAct } from './acts';

export const MEETING_STATES = ['scheduled', 'in-session', 'adjourned', 'ended', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/**
 * `presiding` is whoever presides now; `chair` holds the chair's seat, presiding or not; `excluded` was let in to follow the
 * meeting and is out with the public; `proxy` acts for a company's member (CA 2006 ss.323, 324).
 */
export const MEETING_RELATIONS = [
  'presiding',
  'chair',
  'officer',
  'member',
  'proxy',
  'observer',
  'excluded',
] as const;
export type MeetingRelation = (typeof MEETING_RELATIONS)[number];

type Row = { readonly [R in MeetingRelation]?: readonly MeetingState[] };

const EVERY: readonly MeetingState[] = MEETING_STATES;
const UNFINISHED: readonly MeetingState[] = ['scheduled', 'in-session', 'adjourned'];
/** Every state but that of a meeting that was called off. */
const HELD: readonly MeetingState[] = ['scheduled', 'in-session', 'adjourned', 'ended'];
const SESSION: readonly MeetingState[] = ['in-session'];
const chairOrOfficer = (states: readonly MeetingState[]): Row => ({ presiding: states, officer: states });

/** Acts × relation × state for a meeting and its ballots (product.md, Chair and officer). */
export const MEETING_TABLE: { readonly [A in MeetingAct]: Row } = {
  'meeting:read': {
    ...{ presiding: EVERY, chair: EVERY, officer: EVERY, member: EVERY, proxy: EVERY },
    observer: EVERY,
    excluded: EVERY,
  },
  // What goes on in the room, as against that there is a meeting (LGA 1972 s.100A(4)).
  'meeting:follow': {
    ...{ presiding: EVERY, chair: EVERY, officer: EVERY, member: EVERY, proxy: EVERY },
    observer: EVERY,
  },
  'meeting:arrange': { officer: UNFINISHED, chair: ['scheduled'] },
  // Whoever leads the meeting also decides who is in its room.
  'meeting:end-invitation': { ...chairOrOfficer(UNFINISHED), chair: ['scheduled'] },
  'meeting:run': { presiding: UNFINISHED, chair: UNFINISHED, officer: UNFINISHED },
  'meeting:record-attendance': chairOrOfficer(UNFINISHED),
  'meeting:attend': { presiding: UNFINISHED, chair: UNFINISHED, member: UNFINISHED, proxy: UNFINISHED },
  // Until the meeting starts; then attendance is recorded.
  'meeting:reply': { presiding: ['scheduled'], chair: ['scheduled'], member: ['scheduled'] },
  'meeting:record-reply': { officer: ['scheduled'] },
  'meeting:declare-interest': {
    presiding: UNFINISHED,
    chair: UNFINISHED,
    member: UNFINISHED,
    officer: UNFINISHED,
  },
  'meeting:rule-interest': chairOrOfficer(UNFINISHED),
  'meeting:preside': { presiding: UNFINISHED, chair: UNFINISHED, officer: UNFINISHED },
  'meeting:admit-late-item': chairOrOfficer(UNFINISHED),
  'meeting:exclude-public': chairOrOfficer(SESSION),
  'meeting:conduct': {
    ...{ presiding: ['in-session', 'adjourned'], chair: ['in-session', 'adjourned'] },
    officer: ['in-session', 'adjourned'],
  },
  'meeting:ask-to-speak': {
    ...{ presiding: SESSION, chair: SESSION, officer: SESSION, member: SESSION, observer: SESSION },
  },
  'meeting:call-speaker': chairOrOfficer(SESSION),
  'meeting:minute': { officer: ['in-session', 'adjourned', 'ended'] },
  'meeting:sign-off-agenda': chairOrOfficer(UNFINISHED),
  'meeting:publish-agenda': { officer: UNFINISHED },
  'meeting:retry-pack': { officer: UNFINISHED },
  // Of a company's meeting: a director may until some days after it (model article 9(4)).
  'meeting:waive-notice': { officer: HELD, member: HELD, proxy: HELD },
  'meeting:take-back-notice': { officer: ['scheduled'] },
  'ballot:prepare': chairOrOfficer(UNFINISHED),
  'ballot:open': chairOrOfficer(SESSION),
  'ballot:close': chairOrOfficer(SESSION),
  'ballot:set-aside': chairOrOfficer(SESSION),
  'ballot:declare': chairOrOfficer(SESSION),
  'ballot:contest': {
    presiding: ['in-session', 'adjourned', 'ended'],
    chair: ['in-session', 'adjourned', 'ended'],
  },
  'ballot:casting-vote': chairOrOfficer(SESSION),
  'ballot:cast': { presiding: SESSION, chair: SESSION, member: SESSION, proxy: SESSION },
  'ballot:object': { presiding: SESSION, chair: SESSION, member: SESSION, proxy: SESSION },
  'ballot:second': { presiding: SESSION, chair: SESSION, member: SESSION, officer: SESSION, proxy: SESSION },
  'ballot:withdraw-motion': {
    presiding: UNFINISHED,
    chair: UNFINISHED,
    member: UNFINISHED,
    officer: UNFINISHED,
  },
  'ballot:call-for-names': { presiding: SESSION, chair: SESSION, member: SESSION, proxy: SESSION },
  'ballot:record-own-vote': { presiding: SESSION, chair: SESSION, member: SESSION },
  'ballot:record-for-member': { officer: SESSION },
};

export type MeetingThing = {
  readonly bodyId: string;
  readonly state: MeetingState;
  /** Who presides now: the chair, a deputy or another member. */
  readonly presidingPersonId: string | null;
  readonly observerIds: readonly string[];
  /** Those of them who are out, while the public is excluded from the item in hand. */
  readonly excludedIds: readonly string[];
  /** Those who act for a member of a company. */
  readonly proxyIds: readonly string[];
};

export function meetingRelations(actor: Actor, meeting: MeetingThing): readonly MeetingRelation[] {
  const relations: MeetingRelation[] = [];
  if (actor.personId === meeting.presidingPersonId) relations.push('presiding');
  if (actor.seats.some((seat) => seat.bodyId === meeting.bodyId && seat.role === 'chair'))
    relations.push('chair');
  if (isOfficerOf(actor, meeting.bodyId)) relations.push('officer');
  if (sitsOn(actor, meeting.bodyId)) relations.push('member');
  if (meeting.proxyIds.includes(actor.personId)) relations.push('proxy');
  if (meeting.observerIds.includes(actor.personId)) {
    relations.push(meeting.excludedIds.includes(actor.personId) ? 'excluded' : 'observer');
  }
  return relations;
}
