import { Link, useLoaderData } from '@remix-run/react';
import { PublicPage } from '~/components/public/public-page';
import { pageTitle } from '~/content/page-title';
import { openPage } from '~/http/page';
import { publicBodies } from '~/queries/public/public-bodies';

export const meta = () => [{ title: pageTitle('Published agendas, papers and minutes') }];

export const loader = openPage(async ({ now }) => ({ bodies: await publicBodies(now) }));

export default function PublicBodiesPage() {
  const { bodies } = useLoaderData<typeof loader>();
  return (
    <PublicPage
      title="Published agendas, papers and minutes"
      under="What these bodies publish can be read by anybody. What is exempt or confidential is not here."
    >
      {bodies.length === 0 ? <p>No body publishes its meetings here.</p> : null}
      <ul>
        {bodies.map(({ code, name, organisation }) => (
          <li key={code} className="border-t border-rule">
            <Link to={`/public/${code}`} className="block py-3">
              <span className="serif-display block text-lg">{name}</span>
              <span className="text-ink-2">{organisation}</span>
            </Link>
          </li>
        ))}
      </ul>
    </PublicPage>
  );
}
