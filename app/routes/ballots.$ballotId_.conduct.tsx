import { useActionData, useLoaderData } from '@remix-run/react';
import { closedWords } from '~/components/ballot/ballot-words';
import { ConductPage } from '~/components/ballot/conduct-page';
import type { PageHandle } from '~/components/layout/house';
import type { Reply } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { allowed, found, page } from '~/http/page';
import { castingVoteInput, chairActInput, declareInput, recordInput, setAsideInput } from '~/inputs/ballots';
import { ballotPage } from '~/queries/ballots/room-ballot';
import { mayFollow } from '~/queries/meetings/may-follow';
import { callLastVotes } from '~/services/ballots/call-last-votes';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { giveCastingVote } from '~/services/ballots/give-casting-vote';
import { recordForMember } from '~/services/ballots/record-for-member';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Conduct the vote') }];

export const loader = page('meeting:read', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { ballotId: params.ballotId ?? '' }, now));
  return found(await ballotPage(actor, params.ballotId ?? '', now));
});

/** The ballot of the address, beside what was typed. */
const of = <T extends object>(params: { ballotId?: string }, input: T) => ({
  ballotId: params.ballotId ?? '',
  ...input,
});
const says =
  (text: string) =>
  ({ input, params }: { input: { to?: string | undefined }; params: { ballotId?: string } }) => ({
    to: input.to ?? `/ballots/${params.ballotId}`,
    says: text,
  });

export const action = forms({
  record: command({
    act: 'ballot:record-for-member',
    shape: recordInput,
    run: ({ actor, now, input, params }) => recordForMember({ actor, now }, of(params, input)),
    done: says('The member’s vote has been recorded, and the member is told.'),
  }),
  'last-votes': command({
    act: 'ballot:close',
    shape: chairActInput,
    run: ({ actor, now, params }) => callLastVotes({ actor, now }, of(params, {})),
    done: says('Last votes have been called.'),
  }),
  close: command({
    act: 'ballot:close',
    shape: chairActInput,
    run: ({ actor, now, input, params }) =>
      closeBallot({ actor, now }, of(params, { forId: input.forId ?? null })),
    done: (args) => says(closedWords(args.value.method))(args),
  }),
  'set-aside': command({
    act: 'ballot:set-aside',
    shape: setAsideInput,
    run: ({ actor, now, input, params }) =>
      setBallotAside({ actor, now }, of(params, { reason: input.reason, forId: input.forId ?? null })),
    done: says('It is set aside. Nothing of it counts.'),
  }),
  'casting-vote': command({
    act: 'ballot:casting-vote',
    shape: castingVoteInput,
    run: ({ actor, now, input: { choice, reason, forId = null }, params }) =>
      giveCastingVote({ actor, now }, of(params, { choice, reason, forId })),
    done: says('The casting vote has been recorded.'),
  }),
  declare: command({
    act: 'ballot:declare',
    shape: declareInput,
    run: ({ actor, now, input: { result, reason, forId = null }, params }) =>
      declareBallot({ actor, now }, of(params, { result, reason, forId })),
    done: says('The result has been declared.'),
  }),
});

export default function Conduct() {
  const room = useLoaderData<typeof loader>();
  return <ConductPage room={room} reply={useActionData<Reply>()} />;
}
