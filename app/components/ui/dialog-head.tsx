import type { ReactNode } from 'react';
import { X } from './icons';

type DialogHeadProps = { titleId: string; children: ReactNode };

/** The title of a dialog, and the button that closes it. */
export function DialogHead({ titleId, children }: DialogHeadProps) {
  return (
    <div className="flex items-start gap-3">
      <h2 id={titleId} className="serif-display flex-1 text-2xl">
        {children}
      </h2>
      <form method="dialog">
        <button
          type="submit"
          aria-label="Close"
          className="-mt-2 -mr-2 grid size-11 place-items-center rounded-sm text-ink"
        >
          <X size={22} strokeWidth={1.75} aria-hidden />
        </button>
      </form>
    </div>
  );
}
