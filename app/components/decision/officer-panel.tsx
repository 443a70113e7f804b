import { Form } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { SidePanel } from '../layout/side-panel';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import type { RecordShown } from './record-shown';

type OfficerPanelProps = { shown: RecordShown; reply: Reply | undefined };

/** What the officer can still do with a sealed record: publish it, or correct it by another. */
export function OfficerPanel({ shown, reply }: OfficerPanelProps) {
  const { may, publishBy, executive } = shown;
  if (!may.publish && !may.correct) return null;
  const mine = reply?.intent === 'correct' ? reply : undefined;
  return (
    <SidePanel id="officer" title={may.publish ? 'Publish it' : 'Correct it'}>
      {may.publish ? (
        <>
          <p className="mt-1 leading-[22px] text-ink-2">
            {executive
              ? `An executive decision is published within two working days${publishBy ? `: by ${dateWords(publishBy, 'weekday')}` : ''}. Its call-in window then begins.`
              : 'If its paper is public, anybody may then read it. If not, the same people may as now.'}
          </p>
          <Form method="post" className="mt-3">
            <input type="hidden" name="intent" value="publish" />
            <input type="hidden" name="decisionId" value={shown.id} />
            <Button variant={executive ? 'primary' : 'default'} className="w-full">
              Publish this decision
            </Button>
          </Form>
        </>
      ) : null}
      {may.correct ? (
        <details open={mine ? true : undefined} className={may.publish ? 'mt-3 border-t border-rule' : ''}>
          <summary className="flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
            Correct a mistake
          </summary>
          <p className="leading-[22px] text-ink-2">
            Nothing here is edited. A new record says what this one should have said, and each names the
            other.
          </p>
          <Form method="post" className="mt-2 space-y-3">
            <input type="hidden" name="intent" value="correct" />
            <input type="hidden" name="decisionId" value={shown.id} />
            <TextareaField
              name="correction"
              label="What the record should say"
              rows={3}
              defaultValue={mine?.values.correction}
              error={mine?.fields.correction?.[0]}
            />
            <TextareaField
              name="reasons"
              label="How the mistake came about"
              rows={2}
              defaultValue={mine?.values.reasons}
              error={mine?.fields.reasons?.[0]}
            />
            <Button className="w-full">Seal the correction</Button>
          </Form>
        </details>
      ) : null}
    </SidePanel>
  );
}
