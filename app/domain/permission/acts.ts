/** Every act of the product, noun:verb. A route declares one; `can` decides it; the service asks again. */
export const PAPER_ACTS = [
  'paper:read',
  'paper:edit',
  'paper:submit',
  'paper:issue-version',
  'paper:withdraw',
  'paper:share',
  'paper:attach',
  'paper:move',
  'paper:comment',
  'paper:resolve-comment',
  'paper:ask-advice',
  'paper:give-notice',
  'paper:table',
] as const;
export const MEETING_ACTS = [
  'meeting:read',
  'meeting:follow',
  'meeting:arrange',
  'meeting:end-invitation',
  'meeting:run',
  'meeting:record-attendance',
  'meeting:attend',
  'meeting:reply',
  'meeting:record-reply',
  'meeting:declare-interest',
  'meeting:rule-interest',
  'meeting:preside',
  'meeting:admit-late-item',
  'meeting:exclude-public',
  'meeting:conduct',
  'meeting:ask-to-speak',
  'meeting:call-speaker',
  'meeting:minute',
  'meeting:sign-off-agenda',
  'meeting:publish-agenda',
  'meeting:retry-pack',
  'meeting:waive-notice',
  'meeting:take-back-notice',
  'ballot:prepare',
  'ballot:open',
  'ballot:close',
  'ballot:set-aside',
  'ballot:declare',
  'ballot:contest',
  'ballot:casting-vote',
  'ballot:cast',
  'ballot:object',
  'ballot:second',
  'ballot:withdraw-motion',
  'ballot:call-for-names',
  'ballot:record-own-vote',
  'ballot:record-for-member',
] as const;
export const DECISION_ACTS = [
  'decision:read',
  'decision:record',
  'decision:publish',
  'decision:correct',
  'decision:dissent',
  'decision:change-condition',
  'decision:at-desk',
  'decision:take-urgent',
  'decision:call-in',
  'decision:answer-call-in',
] as const;
export const ACTION_ACTS = [
  'action:read',
  'action:create',
  'action:update',
  'action:revise-due',
  'action:reassign',
  'action:ask-closure',
  'action:decide-closure',
] as const;
export const BODY_ACTS = [
  'body:read-interests',
  'body:register-interest',
  'body:ask-dispensation',
  'body:decide-dispensation',
  'body:appoint-proxy',
  'body:restrict-vote',
] as const;
export const RESOLUTION_ACTS = [
  'resolution:read',
  'resolution:circulate',
  'resolution:answer',
  'resolution:withdraw',
] as const;
export const MINUTES_ACTS = [
  'minutes:read',
  'minutes:draft',
  'minutes:circulate',
  'minutes:suggest',
  'minutes:answer',
  'minutes:agree',
  'minutes:approve',
  'minutes:sign',
  'minutes:file-scan',
  'minutes:publish',
  'minutes:correct',
] as const;
/** Acts that need no thing: any signed-in person, or an administrator. Their lists start from a scope. */
export const HOUSE_ACTS = [
  'house:visit',
  'paper:create',
  'meeting:create',
  'comment:withdraw',
  'advice:answer',
  'rule:try',
  'session:manage',
  'clock:move',
  'message:read-own',
  'message:watch',
  'people:administer',
] as const;

export type PaperAct = (typeof PAPER_ACTS)[number];
export type MeetingAct = (typeof MEETING_ACTS)[number];
export type DecisionAct = (typeof DECISION_ACTS)[number];
export type ActionAct = (typeof ACTION_ACTS)[number];
export type BodyAct = (typeof BODY_ACTS)[number];
export type ResolutionAct = (typeof RESOLUTION_ACTS)[number];
export type MinutesAct = (typeof MINUTES_ACTS)[number];
export type HouseAct = (typeof HOUSE_ACTS)[number];
export type Act =
  | PaperAct
  | MeetingAct
  | DecisionAct
  | ActionAct
  | BodyAct
  | ResolutionAct
  | MinutesAct
  | HouseAct;
