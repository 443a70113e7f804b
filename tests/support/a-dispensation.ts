import type { Ruling } from '~/domain/interest/effect';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { type AskDispensationInput, askDispensation } from '~/services/interests/ask-dispensation';
import { decideDispensation } from '~/services/interests/decide-dispensation';
import { declareInterest } from '~/services/meetings/declare-interest';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { aBody, type BuiltBody } from './build/a-body';
import type { BuiltMeeting } from './build/a-meeting';
import { NOW } from './build/today';

export const by = (actor: Actor, now = NOW) => ({ actor, now });
export const member = (body: BuiltBody, index = 2) => body.members[index] ?? body.chair;
export const request = {
  matter: 'My tenancy, in the lettings policy.',
  paperId: null,
  asks: 'vote',
} as const;
export const period = { allows: 'vote', fromOn: '2026-11-23', untilOn: '2026-12-31' } as const;
export const basis = { ground: 'residents', grantedBy: 'monitoring-officer' } as const;

export const aCabinet = () =>
  aBody({ code: 'CAB', of: 'council', profile: 'cabinet', card: { quorum: { count: 3 } } });

export async function asked(actor: Actor, body: BuiltBody, wish: Partial<AskDispensationInput> = {}) {
  const done = await askDispensation(by(actor), { bodyId: body.id, ...request, ...wish });
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value.id;
}
export const grant = (actor: Actor, id: string, wish: object = {}, now = NOW) =>
  decideDispensation(by(actor, now), {
    id,
    grants: true,
    reason: 'Few are left.',
    ...period,
    basis,
    ...wish,
  });
export async function granted(body: BuiltBody, actor = member(body), wish: object = {}) {
  const id = await asked(actor, body);
  const done = await grant(body.officer, id, wish);
  if (!done.ok) throw new Error(done.refusal.code);
  return id;
}
export const kept = (id: string) => reads().dispensation.findUniqueOrThrow({ where: { id } });

export async function declared(body: BuiltBody, meeting: BuiltMeeting, index = 2, item = 0) {
  const interest = { kind: 'pecuniary', interest: 'My tenancy.' } as const;
  const itemId = meeting.itemIds[item] ?? '';
  const made = await declareInterest(by(member(body, index)), { itemId, ...interest });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.id;
}
export const rule = (actor: Actor, declarationId: string, ruling: Ruling, more: object = {}, now = NOW) =>
  ruleInterest(by(actor, now), { declarationId, ruling, reason: 'By the law.', ...more });
export const declarationNow = (id: string) => reads().declaration.findUniqueOrThrow({ where: { id } });
