import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isPlainClick } from '../ui/plain-click';

type Props = {
  /** The page that has the form by itself, for who comes without JavaScript or opens it in a tab of its own. */
  to: string;
  className: string;
  children: ReactNode;
  /** The form, made only when it is asked for: a long paper has forty places to comment on. */
  form: (close: () => void) => ReactNode;
};

/** A link to a form that opens it here where it can, ready to type in. */
export function OpenForm({ to, className, children, form }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector('textarea')?.focus();
  }, [open]);
  if (open) return <div ref={box}>{form(() => setOpen(false))}</div>;
  const openHere = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    setOpen(true);
  };
  // The router has no part in it: what is not opened here is opened by the browser.
  return (
    <a href={to} className={className} onClick={openHere}>
      {children}
    </a>
  );
}
