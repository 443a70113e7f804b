import { useLoaderData } from '@remix-run/react';
import { PublicDecisions } from '~/components/public/public-decisions';
import { PublicMeetings } from '~/components/public/public-meetings';
import { PublicPage } from '~/components/public/public-page';
import { pageTitle } from '~/content/page-title';
import type { PublicBody } from '~/domain/meeting/public-view';
import { found, openPage } from '~/http/page';
import { publicBody } from '~/queries/public/public-bodies';

export const meta = ({ data }: { data: PublicBody | undefined }) => [
  { title: pageTitle(data ? `${data.name}: published meetings` : 'Published meetings') },
  ...(data
    ? [
        {
          ...{ tagName: 'link', rel: 'alternate', type: 'application/atom+xml' },
          ...{ title: `${data.name}: agendas, minutes and decisions`, href: `/public/${data.code}/feed.xml` },
        },
      ]
    : []),
];

export const loader = openPage(async ({ params, now }) => found(await publicBody(params.code ?? '', now)));

export default function PublicBodyPage() {
  const { code, name, organisation, coming, past, decisions } = useLoaderData<typeof loader>();
  return (
    <PublicPage
      title={name}
      under={organisation}
      trail={[{ label: 'All bodies that publish', to: '/public' }]}
    >
      <PublicMeetings id="coming" title="Coming" meetings={coming} empty="No agenda is published yet." />
      <PublicMeetings id="past" title="Past" meetings={past} empty="No published meeting is past." />
      <PublicDecisions decisions={decisions} />
      <p className="print:hidden">
        <a href={`/public/${code}/feed.xml`} className="inline-flex min-h-11 items-center">
          Follow what is published by feed (Atom)
        </a>
      </p>
    </PublicPage>
  );
}
