import { Readable } from 'node:stream';
import { fileApart } from '~/documents/apart/write-apart';
import { fileResponse } from '~/http/file-response';
import { allowed, found, page } from '~/http/page';
import { throttleFiles } from '~/http/throttle';
import { packFile } from '~/queries/packs/pack-file';
import { openedStore, readFile } from '~/storage/store';

/** The whole pack, or the reader's copy of it, made when it is asked for. */
export const loader = page('meeting:read', async ({ actor, params, now }) => {
  const { meetingId = '', packId = '' } = params;
  const file = found(await packFile(actor, { meetingId, packId, now }));
  const named = { fileName: file.fileName, mediaType: 'application/pdf', keepable: false };
  const { digest, entries, open, firstPage: first, lastPage: last, title } = file;
  if (open.length === entries.length) {
    return fileResponse({ ...named, size: file.size }, readFile(digest));
  }
  allowed(await throttleFiles({ personId: actor.personId }));
  const readable = entries.flatMap((entry, index) => (open.includes(entry) ? [index] : []));
  const copy = { digest, title, entries, readable, first, last };
  const bytes = allowed(await fileApart({ kind: 'copy', dataDir: openedStore(), copy }));
  return fileResponse({ ...named, size: bytes.byteLength }, Readable.from(Buffer.from(bytes)));
});
