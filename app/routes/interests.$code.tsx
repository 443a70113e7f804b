import type { MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { InterestFacts } from '~/components/interest/interest-facts';
import { PageHeader } from '~/components/layout/page-header';
import { theBody } from '~/content/body-words';
import { dateWords } from '~/content/dates';
import { pageTitle } from '~/content/page-title';
import { found, page } from '~/http/page';
import { bodyRegister } from '~/queries/interests/body-register';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Interests of ${theBody(data.body)}` : 'Interests') },
];

export const loader = page('body:read-interests', async ({ actor, params, now }) =>
  found(await bodyRegister(actor, params.code ?? '', now)),
);

export default function BodyRegisterPage() {
  const { body, code, members } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="max-w-[840px] space-y-6 px-4 py-6 md:px-6">
      <PageHeader
        title={`Interests: ${body}`}
        actions={
          <>
            <Link to="/interests" className="inline-flex min-h-11 items-center">
              Your own
            </Link>
            <Link to={`/restrictions/${code}`} className="inline-flex min-h-11 items-center">
              Who may not vote
            </Link>
            <Link to="/dispensations" className="inline-flex min-h-11 items-center">
              Dispensations
            </Link>
          </>
        }
      >
        As its members registered them. The same person may have others in another body.
      </PageHeader>
      {members.map(({ personId, name, you, registerBy, interests }) => (
        <section key={personId} aria-labelledby={`of-${personId}`} className="border-t border-rule pt-3">
          <h2 id={`of-${personId}`} className="text-lg font-semibold">
            {name}
            {you ? ' (you)' : ''}
          </h2>
          {interests.length === 0 ? (
            <p className="text-ink-2">
              None registered{registerBy ? `; until ${dateWords(registerBy)} to register` : ''}.
            </p>
          ) : null}
          <ul className="space-y-3">
            {interests.map((interest) => (
              <li key={interest.id}>
                <InterestFacts interest={interest} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
