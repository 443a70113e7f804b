import { Link, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BrandMark } from '../layout/brand-mark';
import { PageHeader } from '../layout/page-header';

type PublicPageProps = {
  title: string;
  children: ReactNode;
  under?: ReactNode;
  /** The pages above this one. */
  trail?: readonly { readonly label: string; readonly to: string }[];
};

/** A page for anybody, signed in or not: its name, where it stands, and the way to sign in. */
export function PublicPage({ title, under, trail = [], children }: PublicPageProps) {
  const root = useRouteLoaderData('root') as { readonly house: unknown } | undefined;
  return (
    <main id="main" className="mx-auto w-full max-w-[900px] space-y-6 px-4 py-8 md:px-8">
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <BrandMark size={32} seat="var(--color-accent)" />
        <Link
          to="/public"
          className="inline-flex min-h-11 items-center font-serif text-xl font-semibold text-ink"
        >
          Published by Tabled
        </Link>
        {root?.house ? null : (
          <Link to="/sign-in" className="ml-auto inline-flex min-h-11 items-center">
            Sign in
          </Link>
        )}
      </div>
      {trail.length > 0 ? (
        <nav aria-label="Where you are" className="flex flex-wrap gap-x-4 print:hidden">
          {trail.map(({ label, to }) => (
            <Link key={to} to={to} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          ))}
        </nav>
      ) : null}
      <PageHeader title={title}>{under}</PageHeader>
      {children}
    </main>
  );
}
