import { fileResponse } from '~/http/file-response';
import { found, openPage } from '~/http/page';
import { publicFile } from '~/queries/public/public-meeting';
import { readFile } from '~/storage/store';

export const loader = openPage(async ({ params, now }) => {
  const { meetingId = '', ref = '', letter = '' } = params;
  const file = found(await publicFile(meetingId, { ref, letter }, now));
  return fileResponse({ ...file, keepable: true }, readFile(file.digest));
});
