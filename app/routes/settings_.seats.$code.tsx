import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageBar } from '~/components/layout/page-bar';
import { PageHeader } from '~/components/layout/page-header';
import { OfficeQuorum } from '~/components/settings/office-quorum';
import { OfficerList } from '~/components/settings/officer-list';
import { SeatHistory } from '~/components/settings/seat-history';
import { SmallForm } from '~/components/settings/small-form';
import { FormProblem } from '~/components/ui/form-problem';
import { theBody } from '~/content/body-words';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import type { FormReply } from '~/http/form-reply';
import { found, page } from '~/http/page';
import * as inputs from '~/inputs/settings';
import { seatsPage } from '~/queries/bodies/seats-page';
import { addSeat } from '~/services/bodies/add-seat';
import { appointOfficer } from '~/services/bodies/appoint-officer';
import { endPlace } from '~/services/bodies/end-place';
import { seatPerson } from '~/services/bodies/seat-person';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `Seats of ${theBody(data.name)}` : 'Seats') },
];

export const loader = page('people:administer', async ({ params, now }) =>
  found(await seatsPage(params.code ?? '', now)),
);

const act = 'people:administer';
const here =
  (says: string) =>
  ({ params }: { params: { readonly code?: string } }) => ({ to: `/settings/seats/${params.code}`, says });

export const action = forms({
  seat: command({
    act,
    shape: inputs.seatPersonInput,
    run: ({ actor, now, input: { intent: _, ...seat } }) => seatPerson({ actor, now }, seat),
    done: here('The seat is filled for those days.'),
  }),
  appoint: command({
    act,
    shape: inputs.appointOfficerInput,
    run: ({ actor, now, input: { intent: _, ...office } }) => appointOfficer({ actor, now }, office),
    done: here('The officer is appointed for those days.'),
  }),
  'end-place': command({
    act,
    shape: inputs.endPlaceInput,
    run: ({ actor, now, input }) => endPlace({ actor, now }, input),
    done: here('It has its last day. Access and live news end after it.'),
  }),
  'add-seat': command({
    act,
    shape: inputs.addSeatInput,
    run: ({ actor, now, input: { intent: _, ...seat } }) => addSeat({ actor, now }, seat),
    done: here('The seat is added, and is vacant.'),
  }),
});

export default function SeatsRoute() {
  const body = useLoaderData<typeof loader>();
  const reply = useActionData<FormReply>();
  return (
    <main id="main">
      <PageBar trail={[{ label: 'Settings', to: '/settings' }, { label: `Seats: ${body.name}` }]} />
      <div className="max-w-[860px] space-y-8 px-4 py-6 md:px-6">
        <FormProblem reply={reply} />
        <PageHeader title={`Seats of ${theBody(body.name)}`}>
          Who sits, who sat and who will. Nothing of it is lost: a place gets a last day.
        </PageHeader>
        <OfficeQuorum office={body.office} seats={body.seats.length} />
        <SeatHistory page={body} reply={reply} />
        <SmallForm
          intent="add-seat"
          hidden={{ bodyId: body.id }}
          summary="Add a seat"
          button="Add the seat"
          reply={reply}
          fields={[
            {
              kind: 'choice',
              name: 'role',
              label: 'Of whom',
              options: [
                { value: 'member', label: 'A member' },
                { value: 'deputy', label: 'A deputy chair' },
                { value: 'chair', label: 'The chair' },
              ],
            },
            {
              kind: 'text',
              name: 'category',
              label: 'Category',
              hint: `Where the quorum counts by it${body.categories.length > 0 ? `: ${body.categories.join(', ')}` : ''}`,
              optional: true,
            },
          ]}
        />
        <OfficerList page={body} reply={reply} />
      </div>
    </main>
  );
}
