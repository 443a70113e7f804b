import { type DateForm, dateWords } from '~/content/dates';

export function DateText({
  on,
  form = 'full',
  className,
}: {
  on: string;
  form?: DateForm;
  className?: string;
}) {
  return (
    <time dateTime={on} className={className}>
      {dateWords(on, form)}
    </time>
  );
}
