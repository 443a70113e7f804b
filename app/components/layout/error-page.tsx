import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import { BrandMark } from './brand-mark';

type Said = { title?: string; says?: string };

/** Says what happened, what still holds and where to go. An expected refusal brings its own words. */
export function ErrorPage({ inHouse = false }: { inHouse?: boolean }) {
  const error = useRouteError();
  const expected = isRouteErrorResponse(error) ? (error.data as Said | string) : undefined;
  const words: Said =
    typeof expected === 'object' && expected !== null
      ? expected
      : isRouteErrorResponse(error) && error.status === 404
        ? { title: 'Page not found', says: 'There is nothing at this address.' }
        : {};
  return (
    <main
      id="main"
      className={inHouse ? 'max-w-[680px] px-4 py-8 md:px-6' : 'mx-auto max-w-[640px] px-4 py-12 md:py-20'}
    >
      {inHouse ? null : (
        <div className="mb-6">
          <BrandMark size={40} />
        </div>
      )}
      <h1 className="serif-display text-3xl">{words.title ?? 'Something went wrong'}</h1>
      <p className="mt-3 text-lg">
        {words.says ??
          'This is our fault, not yours. Nothing that was already recorded is lost. Try again, and tell the governance officer if it goes on.'}
      </p>
      <p className="mt-6">
        <Link to="/desk" className="btn btn-primary">
          Go to your desk
        </Link>
      </p>
    </main>
  );
}
