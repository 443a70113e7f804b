import type { ReactNode } from 'react';
import { Glyph } from './glyph';

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-semibold text-bad leading-[22px]">
      <Glyph name="late" className="mt-[3px] shrink-0" />
      <span>
        <span className="sr-only">Error: </span>
        {children}
      </span>
    </p>
  );
}
