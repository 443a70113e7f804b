import { useNavigation } from '@remix-run/react';
import { type RefObject, useEffect, useRef } from 'react';

type SentForm = { readonly ref: RefObject<HTMLFormElement>; readonly onSubmit: () => void };

/** A form that stays on the page once it was sent: emptied when the answer is there, and closed where it was opened. */
export function useSentForm(onSent?: () => void): SentForm {
  const ref = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    if (state !== 'idle' || !sent.current) return;
    sent.current = false;
    ref.current?.reset();
    onSent?.();
  }, [state, onSent]);
  return {
    ref,
    onSubmit: () => {
      sent.current = true;
    },
  };
}
