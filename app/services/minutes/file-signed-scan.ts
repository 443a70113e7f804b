import { type MinutesRefusal, mayActOnMinutes } from '~/domain/minutes/may-act-on-minutes';
import { LARGEST_ATTACHMENT } from '~/domain/paper/attachment';
import { safeFileName } from '~/domain/shared/file-name';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { frozenTexts } from '~/persistence/minutes/minutes-texts';
import { minutesThing } from '~/persistence/minutes/minutes-thing';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { documentKind } from '~/storage/document-kind';
import { keepFile } from '~/storage/store';
import type { Acting } from '../acting';
import { confirmIdentity, type FreshSignIn, type IdentityRefusal } from '../people/confirm-identity';
import { lockMinutes, type SignedTextRefusal } from './lock-minutes';
import { minutesToMove } from './minutes-for';

export type FileScanInput = {
  readonly minutesId: string;
  readonly digest: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly fresh: FreshSignIn;
};
export type FileScanRefusal =
  | MinutesRefusal
  | IdentityRefusal
  | SignedTextRefusal
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'scan-not-pdf' }
  | { readonly code: 'nobody-presided' };

/**
 * The officer files a scan of the minutes signed with ink by whoever presided over the meeting that approved them: a PDF, by
 * its content, of at most 25 MB, with a fresh sign-in. They are locked as if signed here. Refuses `scan-not-pdf`,
 * `file-too-large`, `nobody-presided` and as `mayActOnMinutes`, `confirmIdentity`, `lockMinutes`. Source: governance.md §13
 * (accept wet-ink scan or authenticated sign-off).
 */
export async function fileSignedScan(
  acting: Acting,
  { minutesId, digest, fileName, bytes, fresh }: FileScanInput,
): Promise<Result<true, FileScanRefusal>> {
  const { actor } = acting;
  const thing = await minutesThing(reads(), minutesId);
  if (!thing) return refuse({ code: 'not-found' });
  const known = mayActOnMinutes(actor, 'minutes:file-scan', { ...thing, state: 'approved' });
  if (!known.ok) return known;
  if (bytes.byteLength > LARGEST_ATTACHMENT) return refuse({ code: 'file-too-large', megabytes: 25 });
  const kind = await documentKind(bytes);
  if (kind?.extension !== 'pdf') return refuse({ code: 'scan-not-pdf' });
  const confirmed = await confirmIdentity({ actor }, fresh);
  if (!confirmed.ok) return confirmed;
  const fileDigest = await keepFile(bytes);
  return transaction<true, FileScanRefusal>(async (tx) => {
    const found = await minutesToMove(tx, acting, { minutesId, act: 'minutes:file-scan', to: 'signed' });
    if (!found.ok) return found;
    const { minutes, again } = found.value;
    if (again) return ok(true);
    if (minutes.approverId === null) return refuse({ code: 'nobody-presided' });
    const signer = await tx.person.findUniqueOrThrow({
      where: { id: minutes.approverId },
      select: NAME_SELECT,
    });
    const texts = await frozenTexts(tx, minutesId);
    const named = safeFileName(fileName, kind.extension);
    return lockMinutes(tx, acting, {
      ...{ minutes, approved: texts.at(-1), digest },
      signature: {
        ...{ kind: 'scan', name: fullName(signer) },
        ...{ fileName: named, size: bytes.byteLength, fileDigest },
      },
    });
  });
}
