import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** One line: how many, what is late, what needs you. */
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

export function PageHeader({ title, children, actions, className = '' }: PageHeaderProps) {
  return (
    <div className={`flex flex-wrap items-end gap-x-4 gap-y-3 ${className}`}>
      <div className="min-w-0 flex-1 basis-96">
        <h1 className="serif-display text-2xl md:text-3xl">{title}</h1>
        {children ? <p className="mt-0.5 text-ink-2">{children}</p> : null}
      </div>
      {actions ? (
        <div className="no-print flex w-full flex-wrap items-center gap-2 md:ml-auto md:w-auto md:gap-3">
          {actions}
        </div>
      ) : null}
    </div>
  );
}
