/** An expected no is a value, not an exception. A refusal has a `code`; its words live in `app/content`. */
export type Refused<R> = { readonly ok: false; readonly refusal: R };
export type Result<T, R> = { readonly ok: true; readonly value: T } | Refused<R>;

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<const R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
