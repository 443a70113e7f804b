import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ProxyPage } from '~/components/settings/proxy-page';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, page } from '~/http/page';
import { appointProxyInput, endProxyInput } from '~/inputs/proxy';
import { proxiesPage } from '~/queries/bodies/proxies-page';
import { appointProxy } from '~/services/bodies/appoint-proxy';
import { endProxy } from '~/services/bodies/end-proxy';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Proxies: ${data.shown.body.name}` : 'Proxies') },
];

export const loader = page('body:appoint-proxy', async ({ actor, params, now }) => {
  const shown = found(await proxiesPage(actor, params.code ?? '', now));
  return { shown, refused: shown.unlawful ? wordsOf({ code: shown.unlawful }) : null };
});

const here = (says: string) => (asked: { params: { readonly code?: string } }) => ({
  to: `/proxies/${asked.params.code}`,
  says,
});

export const action = forms({
  appoint: command({
    act: 'body:appoint-proxy',
    shape: appointProxyInput,
    run: async ({ actor, now, params, input }) => {
      const { body } = found(await proxiesPage(actor, params.code ?? '', now));
      return appointProxy({ actor, now }, { ...input, bodyId: body.id });
    },
    done: here('The appointment is recorded, and the person told.'),
  }),
  end: command({
    act: 'body:appoint-proxy',
    shape: endProxyInput,
    run: ({ actor, now, input }) => endProxy({ actor, now }, input),
    done: here('The appointment has ended. The member attends and votes again.'),
  }),
});

export default function ProxiesRoute() {
  const { shown, refused } = useLoaderData<typeof loader>();
  return <ProxyPage shown={shown} refused={refused} reply={useActionData<FormReply>()} />;
}
