import { fileResponse } from '~/http/file-response';
import { allowed, openPage } from '~/http/page';
import { publicPack } from '~/queries/public/public-meeting';
import { readFile } from '~/storage/store';

export const loader = openPage(async ({ params, now }) => {
  const pack = allowed(await publicPack(params.meetingId ?? '', params.packId ?? '', now));
  return fileResponse({ ...pack, mediaType: 'application/pdf', keepable: true }, readFile(pack.digest));
});
