import { Form } from '@remix-run/react';
import { PART_WORDS } from '~/content/pack-words';
import type { PackPart } from '~/domain/pack/pack';
import { Button } from '../ui/button';

type RetryPackProps = { edition: number; parts: readonly PackPart[] };

/** What could not be made of the newest edition, for the officer to have tried again. */
export function RetryPack({ edition, parts }: RetryPackProps) {
  return (
    <Form method="post" className="rounded-lg border border-rule bg-sheet p-4">
      <input type="hidden" name="intent" value="retry-pack" />
      <input type="hidden" name="edition" value={edition} />
      <p className="mb-3">
        Not made of edition {edition}: {parts.map((part) => PART_WORDS[part].toLowerCase()).join('; ')}. The
        agenda stays as it is published.
      </p>
      <Button>Try again</Button>
    </Form>
  );
}
