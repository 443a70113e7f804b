import { z } from 'zod';
import type { BodyCard } from '~/domain/body/body-card';
import { URGENCY_ANSWERS, URGENCY_TAKERS } from '~/domain/body/urgency-rule';
import { DAY_BASES } from '~/domain/notice/working-calendar';
import { isCalendarDate } from '~/domain/shared/calendar';
import { type Result, refuse } from '~/domain/shared/result';
import { ruleOf } from './card-fields';
import { ruleShape } from './outcome-line';
import { type LineError, parseValue } from './parse-line';
import type { RuleCardFields } from './rule-card-fields';

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
  const keyNotice = fields.keyNotice === null ? null : z.enum(DAY_BASES).safeParse(fields.keyNotice);
  if (keyNotice?.success === false) return refuse(missing('keyNotice'));
  const urgency = fields.urgency ? urgencyShape.safeParse(fields.urgency) : null;
  if (urgency?.success === false) return refuse(missing('urgency'));
  if (fields.noticeDays !== null && !/^\d{1,3}$/.test(fields.noticeDays))
    return refuse(missing('noticeDays'));
  if (fields.shortNotice !== null && !/^\d{1,3}$/.test(fields.shortNotice))
    return refuse(missing('shortNotice'));
  const writtenDays = Number(fields.writtenDays);
  return {
    ok: true,
    value: {
      ...rest,
      quorum: fields.rules.chairOrDeputy === 'yes' ? { ...quorum, chairOrDeputy: true } : quorum,
      majority,
      tie,
      castingVoteReason,
      namesPublished,
      writtenDays,
      ...(fields.quorumArticle ? { quorumArticle: fields.quorumArticle } : {}),
      ...(fields.shortNotice === null ? {} : { shortNotice: [Number(fields.shortNotice), 100] as const }),
      ...(fields.leaveRoom === null ? {} : { leaveRoom: fields.leaveRoom }),
      ...(fields.substitutes ? { substitutes: fields.substitutes } : {}),
      ...(fields.secondingRequired ? { secondingRequired: true } : {}),
      ...(demand > 0 ? { recordedVoteDemand: demand } : {}),
      ...(fields.noticeDays === null ? {} : { noticeDays: Number(fields.noticeDays) }),
      ...(fields.publishes !== null && { publishes: fields.publishes }),
      ...(urgency && { urgency: urgency.data }),
      ...(callIn && { callIn: callIn.data }),
      ...(keyNotice && { keyNotice: keyNotice.data }),
    },
  };
}

const urgencyShape = z.object({
  by: z.enum(URGENCY_TAKERS),
  consults: z.coerce.number().int().min(0).max(120),
  answer: z.enum(URGENCY_ANSWERS),
});

const callInShape = z
  .object({
    requests: z.coerce.number().int().min(1).max(120),
    chairAlone: z.boolean(),
    callInDays: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
    takesEffect: z.enum(['next-working-day', 'next-day']),
  })
  .transform(({ callInDays: days, ...rule }) => ({ ...rule, days }));

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
