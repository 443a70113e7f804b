import { type MouseEvent, useEffect, useRef } from 'react';
import { Glyph } from './glyph';
import { plainTitle, problemTitle } from './problem-title';

type ErrorSummaryProps = {
  title?: string;
  /** `fieldId` is the id of the control; leave it out for a problem that is no field's. */
  errors: readonly { fieldId?: string; message: string }[];
};

/** As GOV.UK: takes the focus when it appears, the page’s title says that there is an error, and each line leads to its field and its label. */
export function ErrorSummary({ title = 'There is a problem', errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // By their words, not by the array: a page that draws itself again must not take the focus from a field.
  const said = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (!said) return;
    box.current?.focus();
    document.title = problemTitle(document.title);
    return () => {
      document.title = plainTitle(document.title);
    };
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className="mb-6 rounded-lg border-2 border-bad bg-sheet p-4 md:p-5"
    >
      <h2 id="error-summary-title" className="serif-display flex items-center gap-3 text-2xl">
        <Glyph name="late" size={26} className="shrink-0 text-bad" />
        {title}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}-${message}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                onClick={(event) => goToField(event, fieldId)}
                className="inline-block py-1 font-semibold text-bad"
              >
                {message}
              </a>
            ) : (
              <span className="font-semibold text-bad">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  const heading =
    field.closest('fieldset')?.querySelector('legend') ??
    document.querySelector(`label[for="${CSS.escape(fieldId)}"]`);
  heading?.scrollIntoView?.();
  field.focus({ preventScroll: true });
}
