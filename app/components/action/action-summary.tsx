import { Form } from '@remix-run/react';
import type { ActionLine } from '~/domain/action/action-line';
import { PageHeader } from '../layout/page-header';
import { Button } from '../ui/button';
import { SegmentedLinks } from '../ui/segmented-links';
import { SelectField } from '../ui/select-field';

type Filter = {
  readonly whose: 'mine' | 'everyone';
  readonly group: 'urgency' | 'decision';
  readonly body: string | null;
};
type Props = {
  lines: readonly ActionLine[];
  filter: Filter;
  bodies: readonly { readonly code: string; readonly name: string }[];
};

/** How many are open and late, and the choices of what to show; each choice is an address. */
export function ActionSummary({ lines, filter, bodies }: Props) {
  const overdue = lines.filter(({ status }) => status === 'overdue');
  const mine = overdue.filter((line) => line.mine).length;
  return (
    <PageHeader
      title="Actions"
      actions={
        <>
          <SegmentedLinks
            label="Whose actions"
            className="max-md:w-full"
            options={[
              { label: 'Mine', to: address({ ...filter, whose: 'mine' }), current: filter.whose === 'mine' },
              {
                label: 'Everyone',
                to: address({ ...filter, whose: 'everyone' }),
                current: filter.whose === 'everyone',
              },
            ]}
          />
          <SegmentedLinks
            label="Group"
            className="max-md:w-full"
            options={[
              {
                label: 'By urgency',
                to: address({ ...filter, group: 'urgency' }),
                current: filter.group === 'urgency',
              },
              {
                label: 'By decision',
                to: address({ ...filter, group: 'decision' }),
                current: filter.group === 'decision',
              },
            ]}
          />
          <Form method="get" className="flex items-end gap-2 max-md:w-full">
            <input type="hidden" name="whose" value={filter.whose} />
            <input type="hidden" name="group" value={filter.group} />
            <SelectField
              name="body"
              label="Body"
              labelHidden
              className="max-md:flex-1"
              defaultValue={filter.body ?? ''}
              placeholder="All bodies"
              options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <Button>Show</Button>
          </Form>
        </>
      }
    >
      {lines.length} open.{' '}
      {overdue.length > 0 ? (
        <b className="font-semibold text-bad">{overdue.length} overdue</b>
      ) : (
        'None overdue'
      )}
      {mine > 0 ? `, ${mine === 1 ? 'one' : mine} of them yours` : ''}.
    </PageHeader>
  );
}

function address({ whose, group, body }: Filter): string {
  return `/actions?${new URLSearchParams({ whose, group, ...(body ? { body } : {}) })}`;
}
