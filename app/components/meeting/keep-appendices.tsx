import { Form } from '@remix-run/react';
import type { ExclusionPage } from '~/domain/meeting/exclusion-page';
import { appendixWords } from '~/domain/meeting/exclusion-text';
import { Button } from '../ui/button';

/** The other way: an open paper is taken in public, and what is exempt of it is not spoken of. */
export function KeepAppendices({ page: { head, exemptAppendices } }: { page: ExclusionPage }) {
  const { presiding } = head;
  const words = appendixWords(exemptAppendices);
  return (
    <Form method="post" className="space-y-3 border-t border-rule pt-6">
      <h2 className="serif-display text-xl">Or take it in public</h2>
      <input type="hidden" name="intent" value="keep-appendices" />
      {presiding && !presiding.you ? <input type="hidden" name="forId" value={presiding.personId} /> : null}
      <p className="text-ink-2">
        The paper is open. Members who have read {words} can decide without speaking of what is exempt there.
        It is minuted.
      </p>
      <Button>
        State that {words} {exemptAppendices.length === 1 ? 'is' : 'are'} not discussed
      </Button>
    </Form>
  );
}
