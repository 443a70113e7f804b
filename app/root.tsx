import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { CSSProperties, ReactNode } from 'react';
import styles from './app.css?url';
import { ErrorPage } from './components/layout/error-page';
import { House } from './components/layout/house';
import { KeptPlace } from './components/layout/kept-place';
import { pageTitle } from './content/page-title';
import { said, saidAlready } from './http/flash';
import { sessionOf } from './http/session';
import { businessNow } from './platform/clock';
import { environment } from './platform/environment';
import { housePage } from './queries/people/house-page';

export const links = () => [
  {
    rel: 'preload',
    href: '/fonts/inter-latin-opsz-normal.woff2',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  },
  {
    rel: 'preload',
    href: '/fonts/source-serif-4-latin-opsz-normal.woff2',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
];

/** A page that could not be shown has no title of its own. */
export const meta: MetaFunction = ({ error }) => {
  const said = isRouteErrorResponse(error) ? (error.data as { title?: string } | null)?.title : undefined;
  return [{ title: pageTitle(said ?? 'Something went wrong') }];
};

/** Around every page. Without a session there is no house, only the page itself. */
export const loader = Object.assign(
  async ({ request, context }: LoaderFunctionArgs) => {
    const session = await sessionOf(request.headers.get('Cookie'));
    const says = await said(request);
    return data(
      {
        house: session ? await housePage(session.actor) : null,
        mode: environment().mode,
        now: businessNow().toISOString(),
        nonce: String(context.nonce),
        says,
      },
      says ? { headers: { 'Set-Cookie': await saidAlready() } } : {},
    );
  },
  { act: 'anyone' as const },
);

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  // What the foot of a printed page says: a page's loader may name it.
  const foot = useMatches()
    .map(({ data }) => (data as { printFoot?: string } | undefined)?.printFoot)
    .find(Boolean);
  return (
    <html lang="en-GB" style={foot ? ({ '--print-foot': JSON.stringify(foot) } as CSSProperties) : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {/* An address that leads nowhere has no loader, so no nonce: its page is plain. */}
        {root ? (
          <>
            {/* What a link to a part of the page leads to has no key of its own. */}
            <KeptPlace>
              <ScrollRestoration getKey={({ key, hash }) => key + hash} nonce={root.nonce} />
            </KeptPlace>
            <Scripts nonce={root.nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function App() {
  const root = useRouteLoaderData<typeof loader>('root');
  if (!root?.house) return <Outlet />;
  return (
    <House house={root.house} mode={root.mode} now={root.now} says={root.says}>
      <Outlet />
    </House>
  );
}

/** What is refused or not found is said where everything else stands; only a fault of ours stands alone. */
export function ErrorBoundary() {
  const root = useRouteLoaderData<typeof loader>('root');
  const refused = isRouteErrorResponse(useRouteError());
  if (!refused || !root?.house) return <ErrorPage />;
  return (
    <House house={root.house} mode={root.mode} now={root.now} says={root.says}>
      <ErrorPage inHouse />
    </House>
  );
}
