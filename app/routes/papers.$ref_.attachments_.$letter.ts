import { fileResponse } from '~/http/file-response';
import { found, page } from '~/http/page';
import { attachmentFile } from '~/queries/papers/attachment-file';

export const loader = page('paper:read', async ({ actor, params }) =>
  fileResponse(found(await attachmentFile(actor, { ref: params.ref ?? '', letter: params.letter ?? '' }))),
);
