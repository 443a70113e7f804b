import { ok, type Result, refuse } from '~/domain/shared/result';
import { type FrozenMinutes, freezeText } from '~/persistence/minutes/minutes-texts';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import type { MinutesInHand } from './minutes-for';
import { tellMinutes } from './tell-minutes';

export type SignedTextRefusal = { readonly code: 'minutes-changed' | 'minutes-not-intact' };

type Locking = {
  readonly minutes: MinutesInHand;
  /** Their text as the meeting approved it. */
  readonly approved: FrozenMinutes | undefined;
  /** Of what the signer had before them. */
  readonly digest: string;
  readonly signature:
    | { readonly kind: 'typed'; readonly name: string }
    | {
        readonly kind: 'scan';
        readonly name: string;
        readonly fileName: string;
        readonly size: number;
        readonly fileDigest: string;
      };
};

/**
 * Keeps the signature and freezes the approved text a last time; a trigger refuses any change from then on. Refuses
 * `minutes-not-intact` where the text is no longer that of its digest, `minutes-changed` where the signer saw another.
 */
export async function lockMinutes(
  tx: Transaction,
  acting: Acting,
  { minutes, approved, digest, signature }: Locking,
): Promise<Result<true, SignedTextRefusal>> {
  const { actor, now } = acting;
  if (!approved?.intact) return refuse({ code: 'minutes-not-intact' });
  if (approved.digest !== digest) return refuse({ code: 'minutes-changed' });
  const { id: minutesId } = minutes;
  await freezeText(tx, {
    ...{ minutesId, stage: 'signed', content: approved.content },
    ...{ at: now, byId: actor.personId },
  });
  const scan = signature.kind === 'scan' ? signature : null;
  await tx.minutes.update({
    where: { id: minutesId },
    data: {
      ...{ state: 'signed', signature: signature.kind, signedName: signature.name },
      ...{ signedById: actor.personId, signedAt: now },
      ...{
        scanFileName: scan?.fileName ?? '',
        scanSize: scan?.size ?? 0,
        scanDigest: scan?.fileDigest ?? '',
      },
    },
  });
  await tellMinutes(tx, acting, { kind: 'MinutesSigned', minutes });
  return ok(true);
}
