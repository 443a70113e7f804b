import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { RollCallPage } from '~/components/ballot/room-votes';
import type { PageHandle } from '~/components/layout/house';
import type { Reply } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, found, page } from '~/http/page';
import { recordInput } from '~/inputs/ballots';
import { ballotPage } from '~/queries/ballots/room-ballot';
import { mayFollow } from '~/queries/meetings/may-follow';
import { recordForMember } from '~/services/ballots/record-for-member';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Roll call') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { ballotId: params.ballotId ?? '' }, now));
  return found(await ballotPage(actor, params.ballotId ?? '', now));
});

export const action = forms({
  answer: command({
    act: 'ballot:record-for-member',
    shape: recordInput,
    run: ({ actor, now, input, params }) =>
      recordForMember({ actor, now }, { ...input, ballotId: params.ballotId ?? '' }),
    done: ({ params, input }) => ({
      to: `/ballots/${params.ballotId}/roll-call?after=${input.seatId}`,
      says: 'The answer is recorded, and the member is told.',
    }),
  }),
});

export default function RollCall() {
  const room = useLoaderData<typeof loader>();
  const [address] = useSearchParams();
  return <RollCallPage room={room} reply={useActionData<Reply>()} after={address.get('after')} />;
}
