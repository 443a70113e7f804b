import { ok, type Result, refuse } from '../shared/result';
import { ACTION_TABLE, type ActionThing, actionRelations } from './action-table';
import type { Actor } from './actor';
import type {
  ActionAct,
  BodyAct,
  DecisionAct,
  HouseAct,
  MeetingAct,
  MinutesAct,
  PaperAct,
  ResolutionAct,
} from './acts';
import { BODY_TABLE, bodyRelations } from './body-table';
import { DECISION_TABLE, type DecisionThing, decisionRelations } from './decision-table';
import { MEETING_TABLE, type MeetingThing, meetingRelations } from './meeting-table';
import { MINUTES_TABLE, type MinutesThing, minutesRelations } from './minutes-table';
import { type PaperThing, paperRelations } from './paper-relations';
import { PAPER_TABLE } from './paper-table';
import { RESOLUTION_TABLE, type ResolutionThing, resolutionRelations } from './resolution-table';

export type PermissionRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'not-permitted'; readonly act: string; readonly who: readonly string[] };
export type Permission = Result<true, PermissionRefusal>;

/**
 * Whether the actor may do the act to the thing. Who may not even know of the thing is told `not-found`;
 * who may see it and not do it is told `not-permitted` with the relations that may.
 */
export function canPaper(actor: Actor, act: PaperAct, paper: PaperThing): Permission {
  const relations = paperRelations(actor, paper);
  const allowed = (asked: PaperAct) =>
    relations.some((relation) => {
      const cell = PAPER_TABLE[asked][relation];
      return cell?.states.includes(paper.state) && cell.classes.includes(paper.classification);
    });
  return answer(allowed(act), allowed('paper:read'), act, Object.keys(PAPER_TABLE[act]));
}

export function canMeeting(actor: Actor, act: MeetingAct, meeting: MeetingThing): Permission {
  const relations = meetingRelations(actor, meeting);
  const allowed = (asked: MeetingAct) =>
    relations.some((relation) => MEETING_TABLE[asked][relation]?.includes(meeting.state));
  return answer(allowed(act), allowed('meeting:read'), act, Object.keys(MEETING_TABLE[act]));
}

export function canDecision(actor: Actor, act: DecisionAct, decision: DecisionThing): Permission {
  const relations = decisionRelations(actor, decision);
  const allowed = (asked: DecisionAct) =>
    relations.some((relation) => {
      const cell = DECISION_TABLE[asked][relation];
      return cell?.states.includes(decision.state) && cell.classes.includes(decision.classification);
    });
  return answer(allowed(act), allowed('decision:read'), act, Object.keys(DECISION_TABLE[act]));
}

export function canAction(actor: Actor, act: ActionAct, action: ActionThing): Permission {
  const relations = actionRelations(actor, action);
  const allowed = (asked: ActionAct) =>
    relations.some((relation) => ACTION_TABLE[asked][relation]?.includes(action.state));
  return answer(allowed(act), allowed('action:read'), act, Object.keys(ACTION_TABLE[act]));
}

export function canBody(actor: Actor, act: BodyAct, bodyId: string): Permission {
  const relations = bodyRelations(actor, bodyId);
  const allowed = (asked: BodyAct) => relations.some((relation) => BODY_TABLE[asked].includes(relation));
  return answer(allowed(act), allowed('body:read-interests'), act, BODY_TABLE[act]);
}

export function canResolution(actor: Actor, act: ResolutionAct, thing: ResolutionThing): Permission {
  const relations = resolutionRelations(actor, thing);
  const allowed = (asked: ResolutionAct) =>
    relations.some((relation) => {
      const cell = RESOLUTION_TABLE[asked][relation];
      return cell?.states.includes(thing.state) && cell.classes.includes(thing.classification);
    });
  return answer(allowed(act), allowed('resolution:read'), act, Object.keys(RESOLUTION_TABLE[act]));
}

/** Also for a reader who is signed in to nothing. */
export function canMinutes(actor: Actor | null, act: MinutesAct, minutes: MinutesThing): Permission {
  const relations = minutesRelations(actor, minutes);
  const allowed = (asked: MinutesAct) =>
    relations.some((relation) => MINUTES_TABLE[asked][relation]?.includes(minutes.state));
  return answer(allowed(act), allowed('minutes:read'), act, Object.keys(MINUTES_TABLE[act]));
}

/** Acts that need no thing. Everything they lead to starts from the actor's own scope. */
export function canHouse(actor: Actor, act: HouseAct): Permission {
  switch (act) {
    case 'house:visit':
    case 'rule:try':
    case 'session:manage':
    case 'clock:move':
    case 'advice:answer':
    case 'comment:withdraw':
    case 'message:read-own':
      return ok(true);
    case 'paper:create':
      return answer(!actor.administrator, true, act, ['no-administrator']);
    case 'meeting:create':
      return answer(actor.offices.length > 0, true, act, ['officer']);
    case 'people:administer':
    // Whether they leave, not what they say.
    case 'message:watch':
      return answer(actor.administrator, true, act, ['administrator']);
  }
}

function answer(allowed: boolean, visible: boolean, act: string, who: readonly string[]): Permission {
  if (allowed) return ok(true);
  return visible ? refuse({ code: 'not-permitted', act, who }) : refuse({ code: 'not-found' });
}
