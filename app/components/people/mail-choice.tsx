import { Form, Link } from '@remix-run/react';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';

/** Which messages the person gets by e-mail, beside those that every member gets. */
export function MailChoice({ wanted }: { wanted: boolean }) {
  return (
    <section>
      <h2 className="serif-display text-xl">E-mail</h2>
      <p className="mt-1 text-ink-2">
        You are written to when a meeting of yours is called, changed or cancelled, and reminded once to say
        whether you come. <Link to="/outbox">Messages to you</Link>
      </p>
      <Form method="post" className="mt-3 space-y-3">
        <input type="hidden" name="intent" value="mail-news" />
        <RadioGroup
          name="wanted"
          legend="Also write to me when I have a new notification"
          defaultValue={wanted ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <Button>Save</Button>
      </Form>
    </section>
  );
}
