import { useActionData, useLoaderData } from '@remix-run/react';
import { MotionsPage } from '~/components/ballot/motions-page';
import type { PageHandle } from '~/components/layout/house';
import type { Reply } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, found, page } from '~/http/page';
import { amendInput, motionInput, openInput, putInput, secondInput, wishOf } from '~/inputs/ballots';
import { roomBallot } from '~/queries/ballots/room-ballot';
import { mayFollow } from '~/queries/meetings/may-follow';
import { amendMotion } from '~/services/ballots/amend-motion';
import { callForNames } from '~/services/ballots/call-for-names';
import { markBudgetMotion } from '~/services/ballots/mark-budget-motion';
import { moveAmendment } from '~/services/ballots/move-amendment';
import { openBallot } from '~/services/ballots/open-ballot';
import { putMotion } from '~/services/ballots/put-motion';
import { secondMotion } from '~/services/ballots/second-motion';
import { withdrawMotion } from '~/services/ballots/withdraw-motion';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Motions') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { itemId: params.itemId ?? '' }, now));
  return found(await roomBallot(actor, params.itemId ?? '', { now }));
});

type Moved = { readonly movedById?: string | undefined; readonly secondedById?: string | undefined };
const people = ({ movedById, secondedById }: Moved) => ({
  movedById: movedById || null,
  secondedById: secondedById || null,
});
const says =
  (text: string) =>
  ({ input, params }: { input: { to?: string | undefined }; params: { itemId?: string } }) => ({
    to: input.to ?? `/items/${params.itemId}/motions`,
    says: text,
  });

export const action = forms({
  put: command({
    act: 'ballot:prepare',
    shape: putInput,
    run: ({ actor, now, input, params }) =>
      putMotion({ actor, now }, { itemId: params.itemId ?? '', wish: wishOf(input), ...people(input) }),
    done: says('The motion has been put.'),
  }),
  amend: command({
    act: 'ballot:prepare',
    shape: amendInput,
    run: ({ actor, now, input }) =>
      amendMotion({ actor, now }, { motionId: input.motionId, text: input.text, ...people(input) }),
    done: says('The motion has been amended.'),
  }),
  'move-amendment': command({
    act: 'ballot:prepare',
    shape: amendInput,
    run: ({ actor, now, input }) =>
      moveAmendment({ actor, now }, { motionId: input.motionId, text: input.text, ...people(input) }),
    done: says('The amendment is moved. It is disposed of before the motion.'),
  }),
  second: command({
    act: 'ballot:second',
    shape: secondInput,
    run: ({ actor, now, input: { motionId, personId } }) =>
      secondMotion({ actor, now }, { motionId, personId: personId || null }),
    done: says('The motion is seconded.'),
  }),
  withdraw: command({
    act: 'ballot:withdraw-motion',
    shape: motionInput,
    run: ({ actor, now, input: { motionId } }) => withdrawMotion({ actor, now }, { motionId }),
    done: says('The motion is withdrawn.'),
  }),
  'call-for-names': command({
    act: 'ballot:call-for-names',
    shape: motionInput,
    run: ({ actor, now, input: { motionId } }) => callForNames({ actor, now }, { motionId }),
    done: ({ input, params, value }) => ({
      to: input.to ?? `/items/${params.itemId}/motions`,
      says: value.recorded
        ? 'The vote on this motion will be recorded by name.'
        : 'Your call for a recorded vote is kept. More members must call for it.',
    }),
  }),
  'mark-budget': command({
    act: 'ballot:prepare',
    shape: motionInput,
    run: ({ actor, now, input: { motionId } }) => markBudgetMotion({ actor, now }, { motionId }),
    done: says('It is a budget decision: the names will be recorded.'),
  }),
  open: command({
    act: 'ballot:open',
    shape: openInput,
    run: ({ actor, now, input: { motionId, method, forId = null } }) =>
      openBallot({ actor, now }, { motionId, method, forId }),
    done: ({ input, value }) => ({
      to: input.to ?? `/ballots/${value.ballotId}`,
      says: input.method === 'assent' ? 'The question is put without a vote.' : 'The vote is open.',
    }),
  }),
});

export default function Motions() {
  const room = useLoaderData<typeof loader>();
  return <MotionsPage room={room} reply={useActionData<Reply>()} />;
}
