import { Form } from '@remix-run/react';
import { GAP_FIELD, GAP_WORDS } from '~/content/decision-words';
import { SidePanel } from '../layout/side-panel';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { StatusChip } from '../ui/status-chip';
import type { RecordShown } from './record-shown';

/** Before sealing: what is still missing, and for the officer the seal itself. */
export function DraftPanel({ shown }: { shown: RecordShown }) {
  const { lacks, may, id } = shown;
  if (!lacks) return null;
  const complete = lacks.gaps.length === 0 && lacks.against === null;
  return (
    <SidePanel id="sealing" title="Sealing" aside={<StatusChip status="unsealed" />}>
      {lacks.against ? (
        <p className="mt-2 leading-[22px]">The kind of decision does not agree with what was declared.</p>
      ) : null}
      {lacks.gaps.length > 0 ? (
        <ul className="mt-2 list-disc space-y-1 pl-5 leading-[22px]">
          {lacks.gaps.map((gap) => (
            <li key={gap}>
              {may.record ? (
                <a href={`/decisions/${id}/edit#${GAP_FIELD[gap]}`}>{GAP_WORDS[gap]}</a>
              ) : (
                GAP_WORDS[gap]
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {complete ? (
        <p className="mt-2 leading-[22px] text-ink-2">
          Nothing is missing. Sealing enters it in the register for good, makes its actions and moves the
          paper on. Only a new record can correct it.
        </p>
      ) : null}
      {may.record ? (
        <div className="mt-3 space-y-2">
          <LinkButton
            to={`/decisions/${id}/edit`}
            variant={complete ? 'default' : 'primary'}
            className="w-full"
          >
            Write the record
          </LinkButton>
          <Form method="post">
            <input type="hidden" name="intent" value="seal" />
            <input type="hidden" name="decisionId" value={id} />
            <Button variant={complete ? 'primary' : 'default'} className="w-full">
              Seal this record
            </Button>
          </Form>
        </div>
      ) : (
        <p className="mt-2 leading-[22px] text-ink-2">The governance officer writes and seals it.</p>
      )}
    </SidePanel>
  );
}
