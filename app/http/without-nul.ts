import { refusalResponse } from './refusal-response';

/** What was sent without NUL, which PostgreSQL keeps in no text and nobody types. */
export function withoutNul(sent: FormData): FormData {
  const fields = new FormData();
  for (const [name, value] of sent) {
    if (typeof value === 'string') fields.append(name, value.replaceAll('\0', ''));
    else fields.append(name, value, value.name);
  }
  return fields;
}

/** An address with a NUL in it is nobody's. */
export function requireAddress(url: string): void {
  if (url.includes('%00')) throw refusalResponse({ code: 'not-found' });
}
