import { z } from 'zod';
import type { BodyCard } from '~/domain/body/body-card';
import { type CallInRule, callInRule } from '~/domain/body/call-in-rule';
import { noticeRule, publishesMeetings } from '~/domain/body/notice-rule';
import { isCouncilProfile, isSoleDecider } from '~/domain/body/profile';
import { isExecutive } from '~/domain/decision/is-executive';
import { isCalendarDate } from '~/domain/shared/calendar';
import { type Result, refuse } from '~/domain/shared/result';
import { type CardFields, cardFields, ruleOf } from './card-fields';
import { ruleShape } from './outcome-line';
import { type LineError, parseValue } from './parse-line';

export type CallInFields = {
  readonly requests: string;
  readonly chairAlone: boolean;
  readonly takesEffect: string;
};

/** What the form of a rule card holds beside the rules of a ballot. */
export type RuleCardFields = {
  readonly rules: CardFields;
  readonly castingVoteReason: boolean;
  readonly namesPublished: boolean;
  readonly secondingRequired: boolean;
  /** A whole number as typed; 0 where nobody may call for a recorded vote. */
  readonly recordedVoteDemand: string;
  /** A whole number as typed. */
  readonly writtenDays: string;
  /** Clear days of notice, as typed; null where a statute gives them, or nobody is called. */
  readonly noticeDays: string | null;
  /** Whether agendas, open papers and minutes are published; null where the law says so. */
  readonly publishes: boolean | null;
  /** The rule that lets a substitute come, as typed; blank: none. */
  readonly substitutes: string;
  /** Of an executive, as typed; null of another body. */
  readonly callIn: CallInFields | null;
  /** A day as typed. */
  readonly effectiveOn: string;
};

/** The form as it is to be shown: as asked for, else as the newest card has it. */
export function ruleCardFields(
  asked: Pick<URLSearchParams, 'get'>,
  card: BodyCard,
  effectiveOn: string,
): RuleCardFields {
  const yes = (name: string, usual: boolean) => (asked.get(name) ?? (usual ? 'yes' : 'no')) === 'yes';
  return {
    rules: cardFields(asked, card),
    castingVoteReason: yes('castingVoteReason', card.castingVoteReason),
    namesPublished: yes('namesPublished', card.namesPublished),
    secondingRequired: yes('secondingRequired', card.secondingRequired ?? false),
    recordedVoteDemand: (asked.get('recordedVoteDemand') ?? String(card.recordedVoteDemand ?? 0)).slice(0, 3),
    noticeDays:
      noticeRule(card).from === 'card' && !isSoleDecider(card.profile)
        ? (asked.get('noticeDays') ?? String(noticeRule(card).days)).slice(0, 2)
        : null,
    publishes:
      isCouncilProfile(card.profile) || isSoleDecider(card.profile)
        ? null
        : yes('publishes', publishesMeetings(card)),
    writtenDays: (asked.get('writtenDays') ?? String(card.writtenDays)).slice(0, 3),
    substitutes: (asked.get('substitutes') ?? card.substitutes ?? '').trim().slice(0, 100),
    callIn: isExecutive(card.profile) ? callInFields(asked, callInRule(card)) : null,
    effectiveOn: (asked.get('effectiveOn') ?? effectiveOn).slice(0, 10),
  };
}

function callInFields(asked: Pick<URLSearchParams, 'get'>, rule: CallInRule): CallInFields {
  return {
    requests: (asked.get('requests') ?? String(rule.requests)).slice(0, 3),
    chairAlone: (asked.get('chairAlone') ?? (rule.chairAlone ? 'yes' : 'no')) === 'yes',
    takesEffect: (asked.get('takesEffect') ?? rule.takesEffect).slice(0, 20),
  };
}

/** The card that a form asks for; its kind and its vetoes stay the body's. Where it cannot be understood, says where. */
export function proposedCard(fields: RuleCardFields, card: BodyCard): Result<BodyCard, LineError> {
  const parsed = parseValue(ruleOf(fields.rules, card), ruleShape);
  if (!parsed.ok) return refuse({ ...parsed.error, path: `/rule${parsed.error.path}` });
  const { quorum, majority, tie, ...rest } = parsed.value;
  if (!quorum || !majority || !tie) return refuse(missing(quorum ? 'majority' : 'quorum'));
  if (!isCalendarDate(fields.effectiveOn)) return refuse(missing('effectiveOn'));
  if (!/^[1-9]\d{0,2}$/.test(fields.writtenDays)) return refuse(missing('writtenDays'));
  if (!/^\d{1,3}$/.test(fields.recordedVoteDemand)) return refuse(missing('recordedVoteDemand'));
  if (fields.noticeDays !== null && !/^\d{1,2}$/.test(fields.noticeDays))
    return refuse(missing('noticeDays'));
  const { castingVoteReason, namesPublished } = fields;
  const demand = Number(fields.recordedVoteDemand);
  const callIn = fields.callIn ? callInShape.safeParse(fields.callIn) : null;
  if (callIn?.success === false) return refuse(missing('callIn'));
  const writtenDays = Number(fields.writtenDays);
  return {
    ok: true,
    value: {
      ...notAsked(card),
      ...rest,
      quorum: fields.rules.chairOrDeputy === 'yes' ? { ...quorum, chairOrDeputy: true } : quorum,
      majority,
      tie,
      castingVoteReason,
      namesPublished,
      writtenDays,
      ...(fields.substitutes ? { substitutes: fields.substitutes } : {}),
      ...(fields.secondingRequired ? { secondingRequired: true } : {}),
      ...(demand > 0 ? { recordedVoteDemand: demand } : {}),
      ...(fields.noticeDays !== null && { noticeDays: Number(fields.noticeDays) }),
      ...(fields.publishes !== null && { publishes: fields.publishes }),
      ...(callIn && { callIn: callIn.data }),
    },
  };
}

/** What the form does not ask for stays as the card has it. */
function notAsked({ noticeDays, publishes, urgency }: BodyCard): Partial<BodyCard> {
  return {
    ...(noticeDays !== undefined && { noticeDays }),
    ...(publishes !== undefined && { publishes }),
    ...(urgency !== undefined && { urgency }),
  };
}

const callInShape = z.object({
  requests: z.coerce.number().int().min(1).max(120),
  chairAlone: z.boolean(),
  takesEffect: z.enum(['next-working-day', 'next-day']),
});

const missing = (field: string): LineError => ({
  code: 'invalid-input',
  path: `/rule/${field}`,
  message: 'this is missing',
});

/** The post that makes it so: the same fields, and the version that the change was made from. */
export const changeCardInput = z.looseObject({
  intent: z.literal('change'),
  basedOn: z.coerce.number().int().min(1),
});
