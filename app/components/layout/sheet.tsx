import type { ReactNode } from 'react';

type SheetProps = {
  /** The index tab: a reference, and after it more tabs at rest. */
  tab: ReactNode;
  quietTabs?: readonly string[];
  live?: boolean;
  labelledBy?: string;
  className?: string;
  children: ReactNode;
};

/** A paper: a sheet with an index tab cut into its top edge. */
export function Sheet({
  tab,
  quietTabs = [],
  live = false,
  labelledBy,
  className = 'px-4 py-6 md:px-9',
  children,
}: SheetProps) {
  return (
    <article
      aria-labelledby={labelledBy}
      className={`tabbed rounded-r-lg rounded-bl-lg print:border-0 print:shadow-none ${live ? 'is-live' : ''}`}
    >
      <span className="tab">
        <span className="inline-flex items-center gap-1.5">{tab}</span>
        {quietTabs.length > 0 ? (
          <span className="absolute bottom-px left-full ml-2 flex gap-1 font-normal">
            {quietTabs.map((words) => (
              <span
                key={words}
                className="flex h-[26px] items-center rounded-t-md border border-b-0 border-rule bg-paper px-2.5 text-sm text-ink-2"
              >
                {words}
              </span>
            ))}
          </span>
        ) : null}
      </span>
      <div className={className}>{children}</div>
    </article>
  );
}
