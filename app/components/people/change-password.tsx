import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextField } from '../ui/text-field';

export function ChangePassword({ reply }: { reply: Reply | undefined }) {
  const error = (name: string) => (reply?.intent === 'change-password' ? reply.fields[name]?.[0] : undefined);
  return (
    <section>
      <h2 className="serif-display text-xl">Change your password</h2>
      <Form method="post" className="mt-3 max-w-[400px] space-y-4">
        <input type="hidden" name="intent" value="change-password" />
        <TextField
          name="presentPassword"
          label="Present password"
          type="password"
          autoComplete="current-password"
          error={error('presentPassword')}
        />
        <TextField
          name="newPassword"
          label="New password"
          hint="At least 12 characters. Three random words do well."
          type="password"
          autoComplete="new-password"
          error={error('newPassword')}
        />
        <TextField
          name="newPasswordAgain"
          label="New password again"
          type="password"
          autoComplete="new-password"
          error={error('newPasswordAgain')}
        />
        <Button>Change my password</Button>
      </Form>
    </section>
  );
}
