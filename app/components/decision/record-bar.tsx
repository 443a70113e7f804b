import { PageBar } from '../layout/page-bar';
import { PrintButton } from '../paper/print-button';
import { Braces, FileText } from '../ui/icons';
import { LinkButton } from '../ui/link-button';
import { Reference } from '../ui/reference';
import type { RecordShown } from './record-shown';

const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Where you are, and the record in its other forms. */
export function RecordBar({ shown: { ref, paper, state, may, id } }: { shown: RecordShown }) {
  return (
    <PageBar trail={[{ label: 'Register', to: '/register' }, { label: <Reference>{ref}</Reference> }]}>
      <section aria-label="The record in other forms" className="flex flex-wrap gap-2">
        {paper?.readable ? (
          <LinkButton to={`/papers/${paper.ref}`} className="font-normal" icon={<FileText {...ICON} />}>
            The paper
          </LinkButton>
        ) : null}
        {state === 'sealed' ? (
          <a href={`/register/${ref}.json`} download className="btn font-normal">
            <Braces {...ICON} />
            JSON
          </a>
        ) : null}
        {may.record ? (
          // Beside the record, the panel that lists what is missing leads there.
          <LinkButton to={`/decisions/${id}/edit`} className="font-normal xl:hidden">
            Write the record
          </LinkButton>
        ) : null}
        <PrintButton />
      </section>
    </PageBar>
  );
}
