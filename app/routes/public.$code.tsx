import { useLoaderData } from '@remix-run/react';
import { PublicMeetings } from '~/components/public/public-meetings';
import { PublicPage } from '~/components/public/public-page';
import { pageTitle } from '~/content/page-title';
import type { PublicBody } from '~/domain/meeting/public-view';
import { found, openPage } from '~/http/page';
import { publicBody } from '~/queries/public/public-bodies';

export const meta = ({ data }: { data: PublicBody | undefined }) => [
  { title: pageTitle(data ? `${data.name}: published meetings` : 'Published meetings') },
];

export const loader = openPage(async ({ params, now }) => found(await publicBody(params.code ?? '', now)));

export default function PublicBodyPage() {
  const { name, organisation, coming, past } = useLoaderData<typeof loader>();
  return (
    <PublicPage
      title={name}
      under={organisation}
      trail={[{ label: 'All bodies that publish', to: '/public' }]}
    >
      <PublicMeetings id="coming" title="Coming" meetings={coming} empty="No agenda is published yet." />
      <PublicMeetings id="past" title="Past" meetings={past} empty="No published meeting is past." />
    </PublicPage>
  );
}
