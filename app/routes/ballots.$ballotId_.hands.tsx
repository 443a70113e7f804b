import { useActionData, useLoaderData } from '@remix-run/react';
import { HandsPage } from '~/components/ballot/room-votes';
import type { PageHandle } from '~/components/layout/house';
import type { Reply } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, found, page } from '~/http/page';
import { handsInput } from '~/inputs/ballots';
import { ballotPage } from '~/queries/ballots/room-ballot';
import { mayFollow } from '~/queries/meetings/may-follow';
import { enterHands } from '~/services/ballots/enter-hands';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Show of hands') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { ballotId: params.ballotId ?? '' }, now));
  return found(await ballotPage(actor, params.ballotId ?? '', now));
});

export const action = forms({
  hands: command({
    act: 'ballot:record-for-member',
    shape: handsInput,
    run: ({ actor, now, input, params }) =>
      enterHands({ actor, now }, { ballotId: params.ballotId ?? '', hands: input.hands }),
    done: ({ params, value: { counted, voted } }) => ({
      to: `/ballots/${params.ballotId}/hands`,
      says: handsWords(counted, voted.length),
    }),
  }),
});

function handsWords(counted: number, voted: number): string {
  const hands = counted === 1 ? 'One hand is recorded.' : `${counted} hands are recorded.`;
  if (voted === 0) return hands;
  const twice =
    voted === 1 ? 'One more had voted on screen and is' : `${voted} more had voted on screen and are`;
  return `${hands} ${twice} counted once, by that vote.`;
}

export default function Hands() {
  const room = useLoaderData<typeof loader>();
  return <HandsPage room={room} reply={useActionData<Reply>()} />;
}
