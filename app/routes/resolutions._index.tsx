import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageHeader } from '~/components/layout/page-header';
import { ResolutionList } from '~/components/resolution/resolution-list';
import { LinkButton } from '~/components/ui/link-button';
import { pageTitle } from '~/content/page-title';
import { page } from '~/http/page';
import { resolutionsPage } from '~/queries/resolutions/resolutions-page';

export const handle = { current: 'register' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Resolutions in writing') }];

export const loader = page('resolution:read', ({ actor }) => resolutionsPage(actor));

export default function ResolutionsPage() {
  const { circulating, over, mayCirculate } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="max-w-[1080px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader
        title="Resolutions in writing"
        actions={mayCirculate ? <LinkButton to="/resolutions/new">Circulate a resolution</LinkButton> : null}
      >
        What members of a company and its directors decide between meetings
      </PageHeader>
      <ResolutionList id="circulating" title="Circulating" rows={circulating} empty="None circulates now." />
      <ResolutionList id="over" title="Over" rows={over} empty="None has ended yet." />
    </main>
  );
}
