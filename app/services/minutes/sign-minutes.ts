import { decideSignature, type SignatureRefusal } from '~/domain/minutes/decide-signature';
import { type MinutesRefusal, mayActOnMinutes } from '~/domain/minutes/may-act-on-minutes';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { frozenTexts } from '~/persistence/minutes/minutes-texts';
import { minutesThing } from '~/persistence/minutes/minutes-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { confirmIdentity, type FreshSignIn, type IdentityRefusal } from '../people/confirm-identity';
import { lockMinutes, type SignedTextRefusal } from './lock-minutes';
import { minutesToMove } from './minutes-for';

export type SignInput = {
  readonly minutesId: string;
  /** The signer's own name, as typed. */
  readonly name: string;
  /** Of the text that was before the signer. */
  readonly digest: string;
  readonly fresh: FreshSignIn;
};
export type SignRefusal = MinutesRefusal | IdentityRefusal | SignatureRefusal | SignedTextRefusal;

/**
 * Whoever presides over the meeting that approved the minutes signs them: by the typed name and a fresh sign-in, over the
 * digest of their exact text. They are locked. Signed twice it is answered as done. Refuses as `mayActOnMinutes`,
 * `confirmIdentity`, `decideSignature` and `lockMinutes`. Source: governance.md §8 (LGA 1972 Sch 12 para 41) and §13.
 */
export async function signMinutes(
  acting: Acting,
  { minutesId, name, digest, fresh }: SignInput,
): Promise<Result<true, SignRefusal>> {
  const { actor } = acting;
  const thing = await minutesThing(reads(), minutesId);
  if (!thing) return refuse({ code: 'not-found' });
  const known = mayActOnMinutes(actor, 'minutes:sign', { ...thing, state: 'approved' });
  if (!known.ok) return known;
  const confirmed = await confirmIdentity({ actor }, fresh);
  if (!confirmed.ok) return confirmed;
  return transaction<true, SignRefusal>(async (tx) => {
    const found = await minutesToMove(tx, acting, { minutesId, act: 'minutes:sign', to: 'signed' });
    if (!found.ok) return found;
    if (found.value.again) return ok(true);
    const person = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: NAME_SELECT,
    });
    const signature = decideSignature(name, person);
    if (!signature.ok) return signature;
    const texts = await frozenTexts(tx, minutesId);
    return lockMinutes(tx, acting, {
      minutes: found.value.minutes,
      approved: texts.at(-1),
      digest,
      signature: { kind: 'typed', name: fullName(person) },
    });
  });
}
