import { fileApart } from '~/documents/apart/write-apart';
import { minutesDocument } from '~/documents/minutes-document';
import { documentFile } from '~/http/document-file';
import { allowed, found, openPage } from '~/http/page';
import { requireSession, sessionOf } from '~/http/session';
import { throttleFiles } from '~/http/throttle';
import { minutesFile } from '~/queries/minutes/minutes-file';

/** Minutes as a Word file: the part that this reader may have, and no more. */
export const loader = openPage(async ({ request, params, source, now }) => {
  const session = await sessionOf(request.headers.get('Cookie'));
  const file = await minutesFile(session?.actor ?? null, params.minutesId ?? '', now);
  if (!file && !session) await requireSession(request);
  const minutes = found(file);
  allowed(await throttleFiles(session ? { personId: session.actor.personId } : { source }));
  const bytes = allowed(await fileApart({ kind: 'docx', document: minutesDocument(minutes) }));
  return documentFile(bytes, minutes.name, 'docx');
});
