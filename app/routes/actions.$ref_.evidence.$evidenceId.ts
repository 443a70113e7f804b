import { fileResponse } from '~/http/file-response';
import { found, page } from '~/http/page';
import { evidenceFile } from '~/queries/actions/evidence-file';

export const loader = page('action:read', async ({ actor, params }) =>
  fileResponse(found(await evidenceFile(actor, params.ref ?? '', params.evidenceId ?? ''))),
);
