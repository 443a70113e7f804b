import type { DecisionType } from '~/domain/decision/decision-type';
import type { InterestKind } from '~/domain/interest/declaration';
import type { Ruling } from '~/domain/interest/effect';
import type { ItemKind } from '~/domain/meeting/agenda';
import type { CalendarDate } from '~/domain/shared/calendar';
import type { Instant } from '~/domain/shared/instant';
import type { BodyCode } from '../bodies/body-plan';
import type { PersonKey } from '../people/everyone';

export type MeetingPlan = {
  /** By which the story calls it. */
  readonly name: string;
  readonly body: BodyCode;
  readonly title: string;
  readonly on: CalendarDate;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly online: boolean;
  readonly clerk: PersonKey;
  readonly calledAt: Instant;
  /** When the agenda is made up. */
  readonly agendaAt: Instant;
  readonly items: readonly ItemPlan[];
  readonly observers?: readonly { readonly who: PersonKey; readonly role: string }[];
  /** Who signs the agenda off, where it is published. */
  readonly signedOffBy?: PersonKey;
};

export type ItemPlan = {
  /** Left out where a paper gives it. */
  readonly title?: string;
  readonly kind?: ItemKind;
  readonly paper?: string;
  readonly minutes: number;
  readonly interests?: readonly InterestPlan[];
  readonly question?: QuestionPlan;
  /** What the agenda says of an item without a ballot. */
  readonly result?: string;
  readonly decision?: DecisionPlan;
};

export type InterestPlan = {
  readonly who: PersonKey;
  readonly kind: InterestKind;
  readonly interest: string;
  readonly ruling: Ruling;
  readonly reason: string;
};

/** A question put: agreed without a vote, or voted on by name. Without words it is the paper's recommendations. */
export type QuestionPlan = {
  readonly words?: string;
  /** A special resolution, in the words that its notice sets out. */
  readonly special?: string;
  readonly mover?: PersonKey;
  readonly seconder?: PersonKey;
  readonly votes?: {
    readonly for: readonly PersonKey[];
    readonly against?: readonly PersonKey[];
    readonly abstain?: readonly PersonKey[];
  };
  readonly casting?: { readonly choice: 'for' | 'against' | 'declined'; readonly reason: string };
};

export type DecisionPlan = {
  /** By which the story calls it. */
  readonly name: string;
  readonly type: DecisionType;
  readonly title?: string;
  /** Left out, the recommendations of the paper. */
  readonly resolved?: readonly string[];
  readonly reasons: string;
  /** Left out: the paper's other options, or none where there is no paper. */
  readonly alternatives?: readonly { readonly option: string; readonly why: string }[];
  readonly differs?: string;
  readonly conditions?: readonly ConditionPlan[];
  readonly actions?: readonly ActionPlan[];
  readonly sealedAt: Instant;
  readonly publishedAt?: Instant;
};

type Charge = { readonly lead: PersonKey; readonly dueOn: CalendarDate };
export type ConditionPlan = Charge & { readonly text: string; readonly kind: 'precedent' | 'continuing' };
export type ActionPlan = Charge & { readonly title: string; readonly helpers?: readonly PersonKey[] };

export type RoomPlan = {
  readonly room: readonly PersonKey[];
  readonly online?: readonly PersonKey[];
  readonly apologies?: readonly PersonKey[];
  readonly chair: PersonKey;
};

/** An item from the moment at which it is opened to that at which it is done. */
export type Taking = { readonly item: ItemPlan; readonly from: Instant; readonly to: Instant };

/** The key of an item in the story. */
export function itemKey(meeting: string, { paper, title }: ItemPlan): string {
  return `item:${meeting}/${paper ?? title}`;
}

const USUAL: readonly ItemPlan[] = [
  { title: 'Welcome and apologies', kind: 'welcome', minutes: 5 },
  { title: 'Declarations of interest', kind: 'declarations', minutes: 5 },
];

/** The whole agenda: the two usual items, then those of the plan. */
export function agendaOf({ items }: MeetingPlan): readonly ItemPlan[] {
  return [...USUAL, ...items];
}
