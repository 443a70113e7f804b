import { type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type ButtonVariant, buttonClass } from './button-class';
import { DialogHead } from './dialog-head';

type DialogProps = {
  /** Words of the button that opens it. */
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  triggerClassName?: string;
  title: ReactNode;
  children: ReactNode;
};

/**
 * A native dialog once JavaScript is there. Before that, and without it, the same
 * words and the same form open in place under the button, as a disclosure.
 */
export function Dialog({
  trigger,
  triggerVariant = 'default',
  triggerClassName,
  title,
  children,
}: DialogProps) {
  const [enhanced, setEnhanced] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const early = useRef<HTMLDetailsElement>(null);
  const titleId = useId();
  // Who has opened it in place before the scripts came goes on there: what is typed in it already would be lost.
  useEffect(() => setEnhanced(!early.current?.open), []);

  if (!enhanced) {
    return (
      <details ref={early}>
        <summary className={buttonClass(triggerVariant, triggerClassName)}>{trigger}</summary>
        <div className="mt-2 rounded-lg border border-rule bg-sheet p-5 text-ink">
          <h2 className="serif-display text-xl">{title}</h2>
          <div className="mt-3">{children}</div>
        </div>
      </details>
    );
  }
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={buttonClass(triggerVariant, triggerClassName)}
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a native dialog by itself */}
      <dialog ref={dialog} aria-labelledby={titleId} className="dialog" onClick={closeOnBackdrop}>
        <DialogHead titleId={titleId}>{title}</DialogHead>
        <div className="mt-3">{children}</div>
      </dialog>
    </>
  );
}
