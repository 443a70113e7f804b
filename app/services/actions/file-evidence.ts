import { type ActionRefusal, decideWork } from '~/domain/action/decide-action';
import { LARGEST_ATTACHMENT } from '~/domain/paper/attachment';
import { canAction, type PermissionRefusal } from '~/domain/permission/can';
import { safeFileName } from '~/domain/shared/file-name';
import { type Result, refuse } from '~/domain/shared/result';
import { actionThing } from '~/persistence/action-thing';
import { reads } from '~/persistence/reads';
import { documentKind } from '~/storage/document-kind';
import { keepFile } from '~/storage/store';
import type { Acting } from '../acting';
import { addEvidence } from './add-evidence';

export type FileRefusal =
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-not-a-document' };
export type EvidenceFile = {
  readonly title: string;
  readonly note: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

/** Files a PDF or Office document as evidence, its type known by its content, at most 25 MB. Kept under its digest. */
export async function fileEvidence(
  acting: Acting,
  ref: string,
  { title, note, fileName, bytes }: EvidenceFile,
): Promise<Result<string, ActionRefusal | PermissionRefusal | FileRefusal>> {
  const thing = await actionThing(reads(), { ref }, acting.actor);
  if (!thing) return refuse({ code: 'not-found' });
  const permission = canAction(acting.actor, 'action:update', { ...thing, state: 'open' });
  if (!permission.ok) return permission;
  // Before anything is kept; the transaction asks again.
  const open = decideWork(thing.state);
  if (!open.ok) return open;
  if (bytes.byteLength > LARGEST_ATTACHMENT) return refuse({ code: 'file-too-large', megabytes: 25 });
  const kind = await documentKind(bytes);
  if (!kind) return refuse({ code: 'file-not-a-document' });
  return addEvidence(acting, ref, {
    kind: 'file',
    title,
    note,
    fileName: safeFileName(fileName, kind.extension),
    mediaType: kind.mediaType,
    size: bytes.byteLength,
    digest: await keepFile(bytes),
  });
}
