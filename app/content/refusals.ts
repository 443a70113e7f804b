import type { RefusalTable, Words } from './refusal-table';
import { ACCOUNT_REFUSALS } from './refusals/account';
import { ACTION_REFUSALS } from './refusals/action';
import { AGENDA_REFUSALS } from './refusals/agenda';
import { ATTENDANCE_REFUSALS } from './refusals/attendance';
import { AUTHORITY_REFUSALS } from './refusals/authority';
import { BALLOT_REFUSALS } from './refusals/ballot';
import { BODY_REFUSALS } from './refusals/body';
import { CALL_IN_REFUSALS } from './refusals/call-in';
import { DECISION_REFUSALS } from './refusals/decision';
import { DECLARATION_REFUSALS } from './refusals/declaration';
import { DISPENSATION_REFUSALS } from './refusals/dispensation';
import { EXCLUSION_REFUSALS } from './refusals/exclusion';
import { GENERAL_MEETING_REFUSALS } from './refusals/general-meeting';
import { HOUSE_REFUSALS } from './refusals/house';
import { INTEREST_REFUSALS } from './refusals/interest';
import { MEETING_REFUSALS } from './refusals/meeting';
import { MINUTES_REFUSALS } from './refusals/minutes';
import { MOTION_REFUSALS } from './refusals/motion';
import { NAMED_VOTE_REFUSALS } from './refusals/named-vote';
import { NOTICE_REFUSALS } from './refusals/notice';
import { OWN_DECISION_REFUSALS } from './refusals/own-decision';
import { PAPER_REFUSALS } from './refusals/paper';
import { PROXY_REFUSALS } from './refusals/proxy';
import { RESOLUTION_REFUSALS } from './refusals/resolution';
import { RESTRICTION_REFUSALS } from './refusals/restriction';
import { ROUTE_REFUSALS } from './refusals/route';
import { ROUTE_NOTICE_REFUSALS } from './refusals/route-notice';
import { ROUTE_PLAN_REFUSALS } from './refusals/route-plan';
import { RULE_CARD_REFUSALS } from './refusals/rule-card';
import { TALK_REFUSALS } from './refusals/talk';
import { TRIAL_REFUSALS } from './refusals/trial';
import { URGENT_REFUSALS } from './refusals/urgent';

/** A refusal is a code with the facts that its sentence needs. Each noun's union lives with its rules. */
export type AnyRefusal = { readonly code: string };
const TABLE: RefusalTable = {
  ...HOUSE_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...BODY_REFUSALS,
  ...RULE_CARD_REFUSALS,
  ...AUTHORITY_REFUSALS,
  ...RESTRICTION_REFUSALS,
  ...PROXY_REFUSALS,
  ...PAPER_REFUSALS,
  ...ROUTE_REFUSALS,
  ...ROUTE_NOTICE_REFUSALS,
  ...ROUTE_PLAN_REFUSALS,
  ...NOTICE_REFUSALS,
  ...TALK_REFUSALS,
  ...MEETING_REFUSALS,
  ...AGENDA_REFUSALS,
  ...ATTENDANCE_REFUSALS,
  ...EXCLUSION_REFUSALS,
  ...GENERAL_MEETING_REFUSALS,
  ...INTEREST_REFUSALS,
  ...OWN_DECISION_REFUSALS,
  ...DISPENSATION_REFUSALS,
  ...MOTION_REFUSALS,
  ...BALLOT_REFUSALS,
  ...DECLARATION_REFUSALS,
  ...NAMED_VOTE_REFUSALS,
  ...DECISION_REFUSALS,
  ...URGENT_REFUSALS,
  ...CALL_IN_REFUSALS,
  ...ACTION_REFUSALS,
  ...RESOLUTION_REFUSALS,
  ...MINUTES_REFUSALS,
  ...TRIAL_REFUSALS,
};

export const REFUSAL_CODES: readonly string[] = Object.keys(TABLE);

/** The status and the sentences of a refusal. A test checks that no code lacks them. */
export function wordsOf(refusal: AnyRefusal): Words {
  const words = Object.hasOwn(TABLE, refusal.code) ? TABLE[refusal.code] : undefined;
  if (!words) throw new Error(`no words for the refusal ${refusal.code}`);
  return words(refusal);
}
