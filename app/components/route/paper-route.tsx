import type { PaperRoute as Route } from '~/domain/paper/route-station';
import { RouteHorizontal } from '../line/route-horizontal';
import { RouteSummary } from '../line/route-summary';
import { RouteVertical } from '../line/route-vertical';
import { stationsOf } from './stations-of';

/** The line of one paper down the side of a wide page: dates, outcomes, votes and conditions of every body. */
export function PaperRoute({ route }: { route: Route }) {
  return (
    <section aria-labelledby="route-heading">
      <h2 id="route-heading" className="mb-3 font-semibold">
        Route
      </h2>
      <RouteVertical stations={stationsOf(route)} />
    </section>
  );
}

/** The same line across a tablet, and as beads on a phone that open into the whole of it. */
export function PaperRouteAcross({ route }: { route: Route }) {
  const stations = stationsOf(route);
  return (
    <>
      <div className="hidden md:block">
        {/* Each at about 1:1, so that its words stay 14 to 16 px on a tablet held either way. */}
        <div className="lg:hidden">
          <RouteHorizontal stations={stations} />
        </div>
        <div className="hidden lg:block">
          <RouteHorizontal stations={stations} width={1000} />
        </div>
      </div>
      <RouteSummary stations={stations} />
    </>
  );
}
