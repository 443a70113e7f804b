import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { RestrictionsPage } from '~/components/settings/restrictions-page';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, page } from '~/http/page';
import { endRestrictionInput, restrictVoteInput } from '~/inputs/restriction';
import { restrictionsPage } from '~/queries/bodies/restrictions-page';
import { endRestriction } from '~/services/bodies/end-restriction';
import { restrictVote } from '~/services/bodies/restrict-vote';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Who may not vote: ${data.body.name}` : 'Who may not vote') },
];

export const loader = page('body:read-interests', async ({ actor, params, now }) =>
  found(await restrictionsPage(actor, params.code ?? '', now)),
);

const here = (says: string) => (asked: { params: { readonly code?: string } }) => ({
  to: `/restrictions/${asked.params.code}`,
  says,
});

export const action = forms({
  restrict: command({
    act: 'body:restrict-vote',
    shape: restrictVoteInput,
    run: async ({ actor, now, params, input: { whom, paperId, untilOn, standingOrder, fromOn } }) => {
      const { body } = found(await restrictionsPage(actor, params.code ?? '', now));
      return restrictVote(
        { actor, now },
        {
          ...{ bodyId: body.id, standingOrder, fromOn, ...whom },
          ...{ paperId: paperId || null, untilOn: untilOn || null },
        },
      );
    },
    done: here('The standing order is recorded, and takes effect at the next vote.'),
  }),
  end: command({
    act: 'body:restrict-vote',
    shape: endRestrictionInput,
    run: ({ actor, now, input }) => endRestriction({ actor, now }, input),
    done: here('It has ended. Those whom it kept from voting are in the next electorate.'),
  }),
});

export default function RestrictionsRoute() {
  return <RestrictionsPage shown={useLoaderData<typeof loader>()} reply={useActionData<FormReply>()} />;
}
