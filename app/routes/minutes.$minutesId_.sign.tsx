import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { SignForms } from '~/components/minutes/sign-forms';
import { Button } from '~/components/ui/button';
import { FormProblem } from '~/components/ui/form-problem';
import { dateWords } from '~/content/dates';
import { minutesTitle } from '~/content/minutes-words';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { freshly } from '~/http/freshly';
import { found, page } from '~/http/page';
import { readUpload } from '~/http/upload-form';
import { scanInput, signInput } from '~/inputs/minutes';
import { signPage } from '~/queries/minutes/sign-page';
import { fileSignedScan } from '~/services/minutes/file-signed-scan';
import { signMinutes } from '~/services/minutes/sign-minutes';

export const handle = { current: 'meetings' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Sign minutes') }];

export const loader = page('minutes:read', async ({ actor, params, realNow, session }) =>
  found(await signPage(actor, params.minutesId ?? '', { realNow, sessionId: session.id })),
);

export const action = forms(
  {
    sign: command({
      act: 'minutes:sign',
      shape: signInput,
      run: ({ actor, now, realNow, session, params, input: { password, ...input } }) =>
        freshly(session, () =>
          signMinutes(
            { actor, now },
            {
              ...input,
              minutesId: params.minutesId ?? '',
              fresh: { password, sessionId: session.id, realNow },
            },
          ),
        ),
      done: ({ params }) => ({
        to: `/minutes/${params.minutesId}`,
        says: 'The minutes are signed and locked.',
      }),
    }),
    scan: command({
      act: 'minutes:file-scan',
      shape: scanInput,
      run: async ({ actor, now, realNow, session, params, input: { password, file, digest } }) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const fresh = { password, sessionId: session.id, realNow };
        const scan = { minutesId: params.minutesId ?? '', digest, fileName: file.name, bytes, fresh };
        return freshly(session, () => fileSignedScan({ actor, now }, scan));
      },
      done: ({ params }) => ({
        to: `/minutes/${params.minutesId}`,
        says: 'The signed scan is filed. The minutes are locked.',
      }),
    }),
  },
  readUpload,
);

export default function SignMinutesPage() {
  const sign = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { id, body, title, number, on, fresh } = sign;
  return (
    <>
      <PageBar trail={[{ label: 'Minutes', to: `/minutes/${id}` }, { label: 'Sign' }]} />
      <main id="main" className="max-w-[720px] space-y-5 px-4 py-5 md:px-6">
        <h1 className="serif-display text-2xl md:text-3xl">{minutesTitle({ body, title, number })}</h1>
        <p className="text-ink-2">
          Of {dateWords(on)}. Once signed, nobody can change them; a correction is new minutes.
        </p>
        <FormProblem reply={reply} />
        {fresh === 'sign-in-again' ? (
          <Form method="post" action="/sign-out">
            <input type="hidden" name="to" value={`/minutes/${id}/sign`} />
            <p className="mb-3">
              A signature asks who you are anew, and you signed in more than ten minutes ago.
            </p>
            <Button variant="primary">Sign in again to sign</Button>
          </Form>
        ) : (
          <SignForms sign={sign} reply={reply} />
        )}
      </main>
    </>
  );
}
