import { fileResponse } from '~/http/file-response';
import { found, page } from '~/http/page';
import { attachmentFile } from '~/queries/papers/attachment-file';
import { readFile } from '~/storage/store';

export const loader = page('paper:read', async ({ actor, params }) => {
  const file = found(await attachmentFile(actor, { ref: params.ref ?? '', letter: params.letter ?? '' }));
  return fileResponse(file, readFile(file.digest));
});
