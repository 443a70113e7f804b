export function SkipLink({ to = '#main' }: { to?: string }) {
  return (
    <a
      href={to}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-focus focus:px-4 focus:py-2.5 focus:font-semibold focus:text-focus-ink"
    >
      Skip to main content
    </a>
  );
}
