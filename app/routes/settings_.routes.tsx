import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { RouteForm } from '~/components/route/route-form';
import { RouteShown } from '~/components/route/route-shown';
import { FormProblem } from '~/components/ui/form-problem';
import { LinkButton } from '~/components/ui/link-button';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { page } from '~/http/page';
import { keepRouteInput, stationsOf } from '~/inputs/route-form';
import { stationRows } from '~/inputs/station-rows';
import { routesPage } from '~/queries/routes/routes-page';
import { keepRoute } from '~/services/routes/keep-route';

export const meta = () => [{ title: pageTitle('Routes') }];

export const loader = page('rule:try', ({ actor, url }) => routesPage(actor, url.searchParams.get('edit')));

export const action = forms({
  'keep-route': command({
    act: 'people:administer',
    shape: keepRouteInput,
    run: async ({ actor, now, input }) => {
      const stages = stationsOf(input);
      if (typeof stages === 'number') {
        return { ok: false, refusal: { code: 'station-not-whole', station: stages } };
      }
      const { key, basedOn, name, summary, retired } = input;
      return keepRoute({ actor, now }, { key, basedOn, name, summary, stages, retired: retired === 'yes' });
    },
    done: () => ({
      to: '/settings/routes',
      says: 'The route is kept. Papers on their way keep the one they took.',
    }),
  }),
});

export default function RoutesRoute() {
  const { routes, bodies, form, mayChange } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[1180px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title="Routes">
        The ways that a paper may go. A paper takes its own copy when it is submitted, so a change here moves
        no paper that is on its way.
      </PageHeader>
      <FormProblem reply={reply} />
      {form ? (
        <RouteForm
          key={form.key}
          routeKey={reply?.values.key ?? form.key}
          route={form.route}
          rows={stationRows(form.route, reply?.values)}
          bodies={bodies}
          reply={reply}
        />
      ) : null}
      {mayChange && !form ? <LinkButton to="?edit=new">Add a route</LinkButton> : null}
      <ul className="space-y-6">
        {routes.map((route) => (
          <RouteShown key={route.key} route={route} mayChange={mayChange} />
        ))}
      </ul>
    </main>
  );
}
