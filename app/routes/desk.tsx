import { useLoaderData } from '@remix-run/react';
import { Desk } from '~/components/desk/desk';
import type { PageHandle } from '~/components/layout/house';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { deskPage } from '~/queries/desk/desk-page';

export const handle = { current: 'desk' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Desk') }];

export const loader = page('house:visit', async ({ actor, now, session }) =>
  deskPage(actor, { now, sessionId: session.id }),
);

export default function DeskRoute() {
  return (
    <main id="main" className="px-4 pt-5 pb-10 md:px-6 xl:px-8">
      <Desk page={useLoaderData<typeof loader>()} />
    </main>
  );
}
