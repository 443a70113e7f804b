import { useEffect, useState } from 'react';
import { Printer } from '../ui/icons';

/** Printing by a button needs JavaScript; its place is kept until that is there, so that nothing moves. */
export function PrintButton() {
  const [enhanced, setEnhanced] = useState(false);
  useEffect(() => setEnhanced(true), []);
  return (
    <button
      type="button"
      aria-label="Print"
      onClick={() => window.print()}
      className={`btn hidden px-3 md:inline-flex ${enhanced ? '' : 'invisible'}`}
    >
      <Printer size={20} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
