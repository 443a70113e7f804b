type Named = { readonly ref: string /** Blank where it is not for the agenda. */; readonly title: string };

/** How the agenda names the report of an urgent decision. */
export function reportTitle({ ref, title }: Named): string {
  return title === '' ? `Urgent decision ${ref}, reported` : `Urgent decision ${ref}, reported: ${title}`;
}

/** The question that the chair puts, where the body is to ratify it (governance.md §9). */
export function reportMotion({ body, ref, title }: Named & { readonly body: string }): string {
  return `That ${body} ratifies the urgent decision ${ref}${title === '' ? '' : `, ${title}`}.`;
}

/** The question at a station of concurrence: the other wording, clause by clause; the record alone where the item may not show it (governance.md §9). */
export function concurrenceMotion({
  body,
  ref,
  resolved,
}: {
  readonly body: string;
  readonly ref: string;
  readonly resolved: readonly string[];
}): string {
  if (resolved.length === 0) return `That ${body} concurs with ${ref}.`;
  return [`That ${body} concurs with ${ref}:`, ...resolved].join('\n');
}
