import { Readable } from 'node:stream';
import { fileResponse } from '~/http/file-response';
import { allowed, found, page } from '~/http/page';
import { throttleFiles } from '~/http/throttle';
import { packFile } from '~/queries/packs/pack-file';
import { readFile, wholeFile } from '~/storage/store';

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
  const bytes = found(await wholeFile(digest));
  const mayRead = (entry: (typeof entries)[number]) => open.includes(entry);
  // Loaded when first used, as all that writes PDF.
  const { copyPack } = await import('~/documents/pack/copy-pack');
  const copy = await copyPack({ bytes, title, entries, first, last, mayRead });
  return fileResponse({ ...named, size: copy.bytes.byteLength }, Readable.from(Buffer.from(copy.bytes)));
});
