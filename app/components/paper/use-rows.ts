import { useEffect, useState } from 'react';

/** Rows of a form: those filled and two more, and with JavaScript as many as are asked for. */
export function useRows(filled: number, most: number) {
  const [shown, setShown] = useState(Math.min(most, filled + 2));
  const [enhanced, setEnhanced] = useState(false);
  useEffect(() => setEnhanced(true), []);
  return {
    rows: Array.from({ length: shown }, (_, index) => index + 1),
    /** Without JavaScript nothing is added here: saving brings two more rows. */
    add: enhanced && shown < most ? () => setShown(shown + 1) : undefined,
  };
}
