import { useActionData, useLoaderData } from '@remix-run/react';
import { BallotPage } from '~/components/ballot/ballot-page';
import type { CheckedChoice } from '~/components/ballot/secret-vote';
import type { PageHandle } from '~/components/layout/house';
import type { Reply } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, found, page } from '~/http/page';
import { castInput, contestInput, objectInput } from '~/inputs/ballots';
import { ballotPage } from '~/queries/ballots/room-ballot';
import { mayFollow } from '~/queries/meetings/may-follow';
import { castSecretVote, checkSecretVote } from '~/services/ballots/cast-secret-vote';
import { castVote } from '~/services/ballots/cast-vote';
import { contestAct } from '~/services/ballots/contest-act';
import { objectToAssent } from '~/services/ballots/object-to-assent';
import { recordOwnVote } from '~/services/ballots/record-own-vote';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Your vote') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { ballotId: params.ballotId ?? '' }, now));
  return found(await ballotPage(actor, params.ballotId ?? '', now));
});

const here = (to: string | undefined, ballotId: string | undefined) => to ?? `/ballots/${ballotId}`;

export const action = forms({
  cast: command({
    act: 'ballot:cast',
    shape: castInput,
    run: ({ actor, now, input, params }) =>
      castVote({ actor, now }, { ballotId: params.ballotId ?? '', choice: input.choice }),
    done: ({ input, params }) => ({
      to: here(input.to, params.ballotId),
      says: 'Your vote has been recorded.',
    }),
  }),
  'record-own-vote': command({
    act: 'ballot:record-own-vote',
    shape: objectInput,
    run: ({ actor, now, params }) => recordOwnVote({ actor, now }, { ballotId: params.ballotId ?? '' }),
    done: ({ input, params }) => ({
      to: here(input.to, params.ballotId),
      says: 'How you voted will stand in the record.',
    }),
  }),
  check: command({
    act: 'ballot:cast',
    shape: castInput,
    run: ({ actor, now, params }) => checkSecretVote({ actor, now }, params.ballotId ?? ''),
    done: ({ input, params }) =>
      Response.json({ checking: input.choice, to: here(input.to, params.ballotId) } satisfies CheckedChoice),
  }),
  'cast-secret': command({
    act: 'ballot:cast',
    shape: castInput,
    run: ({ actor, now, input, params }) =>
      castSecretVote({ actor, now }, { ballotId: params.ballotId ?? '', choice: input.choice }),
    done: ({ input, params }) => ({
      to: here(input.to, params.ballotId),
      says: 'Your vote has been recorded. It is final.',
    }),
  }),
  object: command({
    act: 'ballot:object',
    shape: objectInput,
    run: ({ actor, now, params }) => objectToAssent({ actor, now }, { ballotId: params.ballotId ?? '' }),
    done: ({ input, params }) => ({
      to: here(input.to, params.ballotId),
      says: 'Your objection has been recorded.',
    }),
  }),
  contest: command({
    act: 'ballot:contest',
    shape: contestInput,
    run: ({ actor, now, input, params }) =>
      contestAct({ actor, now }, { ballotId: params.ballotId ?? '', text: input.text }),
    done: ({ input, params }) => ({
      to: here(input.to, params.ballotId),
      says: 'Recorded. The governance officer has been told.',
    }),
  }),
});

export default function Ballot() {
  const room = useLoaderData<typeof loader>();
  const answer = useActionData<Reply | CheckedChoice>();
  return <BallotPage room={room} answer={answer} />;
}
