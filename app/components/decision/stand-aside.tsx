import { Form } from '@remix-run/react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import { typedIn } from '../ui/typed';

type StandAsideProps = {
  /** Who decides instead; null where nobody may. */
  instead: string | null;
  reply: Reply | undefined;
};

/** One of a council's executive with an interest takes no step but this (Localism Act 2011 s.31(8)). */
export function StandAside({ instead, reply }: StandAsideProps) {
  const typed = typedIn(reply, 'stand-aside');
  return (
    <details className="mt-4 border-t border-rule pt-2" open={reply?.intent === 'stand-aside'}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
        Stand aside for an interest
      </summary>
      {instead === null ? (
        <p className="max-w-[64ch] text-ink-2">
          By the scheme of delegation nobody else of the executive may decide it. The governance officer can
          move it back to an earlier body, and an administrator can seat somebody else in your place.
        </p>
      ) : (
        <Form method="post" className="space-y-3 pt-1">
          <input type="hidden" name="intent" value="stand-aside" />
          <TextareaField
            {...typed.field('about')}
            label="What your interest is"
            hint={`The governance officers are told it in these words. The decision goes to ${instead}, and you take no further step in it.`}
            rows={2}
          />
          <Button className="max-md:w-full">Stand aside</Button>
        </Form>
      )}
    </details>
  );
}

/** A consent is the body's own to give, by whoever sits for it. */
export function NoStandIn() {
  return (
    <p className="mt-4 max-w-[64ch] border-t border-rule pt-4 text-ink-2">
      If an interest keeps you out of it, do not decide. Nobody else consents for this body: an administrator
      can seat another representative in your place, and until then it waits.
    </p>
  );
}
