/** What a body does at its station of a route. */
export const GATES = [
  'clearance',
  'recommend',
  'endorse',
  'decide',
  'member-consent',
  'key-decision',
  'call-in',
  'concurrence',
  'department-consent',
  'implementation',
] as const;
export type Gate = (typeof GATES)[number];
/** Those of a route as it is written; concurrence is put in where a later body adopts other wording. */
export const TEMPLATE_GATES = GATES.filter((gate) => gate !== 'concurrence');

export const STAGE_STATES = ['to-come', 'current', 'passed', 'sent-back', 'stopped', 'skipped'] as const;
export type StageState = (typeof STAGE_STATES)[number];

/** What a gate needs before it lets a paper through. Empty where the body's own decision is enough. */
export type StageNeeds = {
  /** Clearances to be given, positive only (governance.md §9: silence is never consent). */
  readonly clearances?: readonly ('finance' | 'legal' | 'sponsor')[];
  /** Clear days of key-decision notice (SI 2012/2089 reg 9). */
  readonly noticeDays?: number;
  /** Working days within which to publish; how long a call-in may then be asked for, the executive's card says. */
  readonly publishWithinDays?: number;
};

export type TemplateStage = {
  readonly gate: Gate;
  readonly bodyCode: string;
  readonly name: string;
  readonly targetDays: number;
  readonly targetUnit: 'calendar' | 'working';
  readonly needs: StageNeeds;
};
