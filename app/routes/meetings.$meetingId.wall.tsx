import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { Wall } from '~/components/meeting/wall';
import { pageTitle } from '~/content/page-title';
import { allowed, found, page } from '~/http/page';
import { mayFollow } from '~/queries/meetings/may-follow';
import { wallOf } from '~/queries/meetings/wall-of';

export const handle = { bare: true } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('The wall') }];

export const loader = page('meeting:follow', async ({ actor, params, now }) => {
  const meetingId = params.meetingId ?? '';
  allowed(await mayFollow(actor, { meetingId }, now));
  return found(await wallOf(actor, meetingId, now));
});

export default function WallPage() {
  return <Wall wall={useLoaderData<typeof loader>()} />;
}
