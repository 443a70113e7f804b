import { Form } from '@remix-run/react';
import { PART_WORDS, packProblemWords } from '~/content/pack-words';
import type { FailedPart, PackPart } from '~/domain/pack/pack';
import { Button } from '../ui/button';

/** `shown`: the part whose pack, and why there is none, stands above. */
type RetryPackProps = { edition: number; parts: readonly FailedPart[]; shown: PackPart };

/** What could not be made of the newest edition and why, for the officer to have tried again. */
export function RetryPack({ edition, parts, shown }: RetryPackProps) {
  return (
    <Form method="post" className="space-y-3 rounded-lg border border-rule bg-sheet p-4">
      <input type="hidden" name="intent" value="retry-pack" />
      <input type="hidden" name="edition" value={edition} />
      <p className="font-semibold">Not made of edition {edition}:</p>
      <ul className="list-disc pl-5">
        {parts.map(({ part, problem }) => (
          <li key={part}>
            {PART_WORDS[part]}. {part === shown ? '' : packProblemWords(problem)}
          </li>
        ))}
      </ul>
      <p>The agenda stays as it is published.</p>
      <Button>Try again</Button>
    </Form>
  );
}
