import type { Actor } from '~/domain/permission/actor';
import { canAction } from '~/domain/permission/can';
import { actionThing } from '~/persistence/action-thing';
import { reads } from '~/persistence/reads';

/** A file filed as evidence, for somebody who may read the action; null otherwise. */
export async function evidenceFile(actor: Actor, ref: string, evidenceId: string) {
  const thing = await actionThing(reads(), { ref }, actor);
  if (!thing || !canAction(actor, 'action:read', thing).ok) return null;
  const file = await reads().evidence.findFirst({
    where: { id: evidenceId, actionId: thing.id, kind: 'file' },
  });
  return (
    file && {
      digest: file.digest,
      fileName: file.fileName,
      mediaType: file.mediaType,
      size: file.size,
      keepable: false,
    }
  );
}
