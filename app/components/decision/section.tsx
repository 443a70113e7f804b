import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: string;
  /** Not to be broken over two printed pages. */
  whole?: boolean;
  ruled?: boolean;
  children: ReactNode;
};

/** A titled part of a record. */
export function Section({ title, whole = false, ruled = false, children }: SectionProps) {
  const id = useId();
  const look = ruled
    ? 'mt-5 border-t border-rule pt-4 first:mt-0 first:border-0 first:pt-0'
    : 'mt-5 first:mt-0';
  return (
    <section aria-labelledby={id} className={`${look} ${whole ? 'avoid-break' : ''}`}>
      <h2 id={id} className="serif-display text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
