import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { OwnRegister } from '~/components/interest/own-register';
import { PageHeader } from '~/components/layout/page-header';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { page } from '~/http/page';
import { registerInterestInput } from '~/inputs/interest';
import { ownInterests } from '~/queries/interests/own-interests';
import { registerInterest } from '~/services/interests/register-interest';

export const meta = () => [{ title: pageTitle('Your interests') }];

export const loader = page('house:visit', ({ actor, now }) => ownInterests(actor, now));

export const action = forms({
  register: command({
    act: 'body:register-interest',
    shape: registerInterestInput,
    run: ({ actor, now, input: { intent: _, bodyId, interestId, basedOn, ...stated } }) =>
      registerInterest({ actor, now }, { bodyId, interestId, basedOn, stated }),
    done: () => ({ to: '/interests', says: 'The register says so now. What it said before is kept.' }),
  }),
});

export default function OwnInterestsPage() {
  const shown = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  return (
    <main id="main" className="max-w-[840px] space-y-8 px-4 py-6 md:px-6">
      <FormProblem reply={reply?.refusal ? undefined : reply} />
      <PageHeader
        title="Your interests"
        actions={
          <Link to="/dispensations" className="inline-flex min-h-11 items-center">
            Dispensations
          </Link>
        }
      >
        Registered for each body you sit on. They remind you at an item; you still declare them there.
      </PageHeader>
      {shown.places.length === 0 ? <p>You sit on no body, so there is nothing to register.</p> : null}
      {shown.serves.length > 0 ? (
        <section aria-labelledby="serves-title">
          <h2 id="serves-title" className="serif-display text-xl">
            Registers that you keep
          </h2>
          <ul>
            {shown.serves.map(({ code, body }) => (
              <li key={code} className="border-b border-rule">
                <Link to={`/interests/${code}`} className="inline-flex min-h-11 items-center">
                  {body}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <OwnRegister page={shown} reply={reply} />
    </main>
  );
}
