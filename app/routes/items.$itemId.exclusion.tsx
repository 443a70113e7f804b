import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { ExclusionForm } from '~/components/meeting/exclusion-form';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { allowed, found, page } from '~/http/page';
import { excludeInput, readmitInput } from '~/inputs/exclusion';
import { exclusionPage } from '~/queries/meetings/exclusion-page';
import { mayFollow } from '~/queries/meetings/may-follow';
import { roomOfItem } from '~/queries/meetings/room-of-item';
import { excludePublic } from '~/services/meetings/exclude-public';
import { keepAppendices } from '~/services/meetings/keep-appendices';
import { readmitPublic } from '~/services/meetings/readmit-public';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Exclude the public') }];

export const loader = page('meeting:follow', async ({ actor, params, now }) => {
  allowed(await mayFollow(actor, { itemId: params.itemId ?? '' }, now));
  return found(await exclusionPage(actor, params.itemId ?? '', now));
});

export const action = forms({
  exclude: command({
    act: 'meeting:exclude-public',
    shape: excludeInput,
    run: ({ actor, now, params, input }) =>
      excludePublic({ actor, now }, { ...input, itemId: params.itemId ?? '' }),
    done: async ({ params, value }) => ({
      to: await roomOfItem(params.itemId ?? ''),
      says: value.motionId
        ? 'The resolution is moved. The public is out once it is declared carried.'
        : 'The public is excluded.',
    }),
  }),
  'keep-appendices': command({
    act: 'meeting:exclude-public',
    shape: readmitInput,
    run: ({ actor, now, params, input }) =>
      keepAppendices({ actor, now }, { ...input, itemId: params.itemId ?? '' }),
    done: async ({ params }) => ({
      to: await roomOfItem(params.itemId ?? ''),
      says: 'It is recorded that what is exempt is not discussed.',
    }),
  }),
  readmit: command({
    act: 'meeting:exclude-public',
    shape: readmitInput,
    run: ({ actor, now, params, input }) =>
      readmitPublic({ actor, now }, { ...input, itemId: params.itemId ?? '' }),
    done: async ({ params }) => ({
      to: await roomOfItem(params.itemId ?? ''),
      says: 'The meeting is in public again.',
    }),
  }),
});

export default function ExclusionRoute() {
  return <ExclusionForm page={useLoaderData<typeof loader>()} reply={useActionData<FormReply>()} />;
}
