import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BrandMark } from '~/components/layout/brand-mark';
import { SignInDemonstration } from '~/components/people/sign-in-demonstration';
import { Button } from '~/components/ui/button';
import { FormProblem } from '~/components/ui/form-problem';
import { TextField } from '~/components/ui/text-field';
import { pageTitle } from '~/content/page-title';
import { openPage } from '~/http/page';
import { safeReturn, sessionOf } from '~/http/session';
import { signInForm } from '~/http/sign-in-form';
import { demonstrationPeople } from '~/queries/people/demonstration-people';

export const meta = () => [{ title: pageTitle('Sign in') }];

export const loader = openPage(async ({ request, url, demo }) => {
  const to = safeReturn(url.searchParams.get('to'));
  if (await sessionOf(request.headers.get('Cookie'))) throw redirect(to);
  return { to, groups: demo ? await demonstrationPeople() : [] };
});

export const action = Object.assign(signInForm, { acts: ['anyone'] as const });

export default function SignInPage() {
  const { to, groups } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="mx-auto w-full max-w-[1040px] px-4 py-10 md:px-8 md:py-14">
      <div className="flex items-center gap-3">
        <BrandMark size={40} seat="var(--color-accent)" />
        <span className="font-serif text-2xl font-semibold">Tabled</span>
      </div>
      <div className="mt-8 grid gap-10 lg:grid-cols-[400px_1fr]">
        <Form method="post" className="space-y-5">
          <h1 className="serif-display text-3xl">Sign in</h1>
          <FormProblem reply={reply} intent="sign-in" />
          <input type="hidden" name="intent" value="sign-in" />
          <input type="hidden" name="to" value={to} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            defaultValue={reply?.values.email}
            error={reply?.fields.email?.[0]}
          />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            error={reply?.fields.password?.[0]}
          />
          <Button variant={groups.length > 0 ? 'default' : 'primary'}>Sign in</Button>
        </Form>
        {groups.length > 0 ? <SignInDemonstration groups={groups} to={to} /> : null}
      </div>
    </main>
  );
}
