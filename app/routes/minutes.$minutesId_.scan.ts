import { fileResponse } from '~/http/file-response';
import { found, page } from '~/http/page';
import { signedScan } from '~/queries/minutes/minutes-file';
import { readFile } from '~/storage/store';

/** The scan of minutes signed on paper. */
export const loader = page('minutes:read', async ({ actor, params }) => {
  const scan = found(await signedScan(actor, params.minutesId ?? ''));
  return fileResponse(scan, readFile(scan.digest));
});
