import { Link } from '@remix-run/react';

type SegmentedLinksProps = {
  label: string;
  options: readonly { label: string; to: string; current: boolean }[];
  className?: string;
};

/** A choice of view that lives in the address, so it works without JavaScript. */
export function SegmentedLinks({ label, options, className = '' }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={`segmented ${className}`}>
      {options.map((option) => (
        <Link
          key={option.to}
          to={option.to}
          aria-current={option.current ? 'true' : undefined}
          preventScrollReset
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
