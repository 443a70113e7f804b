import { fileResponse } from '~/http/file-response';
import { found, page } from '~/http/page';
import { evidenceFile } from '~/queries/actions/evidence-file';
import { readFile } from '~/storage/store';

export const loader = page('action:read', async ({ actor, params }) => {
  const file = found(await evidenceFile(actor, params.ref ?? '', params.evidenceId ?? ''));
  return fileResponse(file, readFile(file.digest));
});
