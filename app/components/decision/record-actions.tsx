import { Link } from '@remix-run/react';
import { dateWords } from '~/content/dates';
import { chipOf } from '../action/action-words';
import { DataTable } from '../ui/data-table';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';
import { numbered } from './numbered';
import type { RecordShown } from './record-shown';

const HEAD = 'py-2 pr-4 font-semibold';
/** On a phone the lead and the date stand under the title. */
const WIDE = 'hidden md:table-cell print:table-cell';

/** What was agreed to be done; before sealing, what the seal will make. */
export function RecordActions({ shown: { actions, planned } }: { shown: RecordShown }) {
  if (actions.length === 0 && planned.length === 0) return null;
  return (
    <section aria-labelledby="what-happens-now" className="mt-6 border-t border-rule pt-5">
      <h2 id="what-happens-now" className="serif-display text-xl">
        What happens now
      </h2>
      <DataTable
        label="Actions from this decision"
        caption="Actions from this decision"
        className="mt-1 leading-[22px]"
      >
        <thead>
          <tr className="border-b border-ink text-left text-ink-2">
            <th scope="col" className={HEAD}>
              Action
            </th>
            <th scope="col" className={`${HEAD} ${WIDE}`}>
              Who
            </th>
            <th scope="col" className={`${HEAD} ${WIDE}`}>
              Due
            </th>
            <th scope="col" className="py-2 font-semibold">
              State
            </th>
          </tr>
        </thead>
        <tbody>
          {numbered(planned).map(({ at, thing: { title, leadName, dueOn } }) => (
            <tr key={at} className="border-b border-rule">
              <td className="py-2 pr-4">
                {title}
                <Under lead={leadName} dueOn={dueOn} />
              </td>
              <td className={`${WIDE} py-2 pr-4 text-ink-2`}>{leadName}</td>
              <td className={`${WIDE} py-2 pr-4 whitespace-nowrap tnum`}>{dueOn ? dateWords(dueOn) : ''}</td>
              <td className="py-2 text-ink-2">Made by the seal</td>
            </tr>
          ))}
          {actions.map((line) => (
            <tr key={line.ref} className="border-b border-rule">
              <td className="py-2 pr-4">
                <span className="flex flex-wrap gap-x-3 md:flex-nowrap">
                  <Link
                    to={`/actions/${line.ref}`}
                    className="relative min-h-6 before:absolute before:-inset-x-1 before:-inset-y-2.5 print:before:hidden"
                  >
                    <Reference>{line.ref}</Reference>
                  </Link>
                  <span>
                    {line.title}
                    <Under lead={line.lead} dueOn={line.dueOn} />
                    {line.addedAt ? (
                      <span className="block text-sm text-ink-2">
                        Added after the seal, {dateWords(line.addedAt)}
                      </span>
                    ) : null}
                  </span>
                </span>
              </td>
              <td className={`${WIDE} py-2 pr-4 text-ink-2`}>{line.lead}</td>
              <td className={`${WIDE} py-2 pr-4 whitespace-nowrap tnum`}>{dateWords(line.dueOn)}</td>
              <td className="py-2">
                <StatusChip status={chipOf(line)} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function Under({ lead, dueOn }: { lead: string; dueOn: string }) {
  return (
    <span className="block text-sm text-ink-2 md:hidden print:hidden">
      {lead}
      {dueOn ? `, by ${dateWords(dueOn)}` : ''}
    </span>
  );
}
