import { ok, type Result, refuse } from '~/domain/shared/result';

const MEGABYTE = 1024 * 1024;
/** Several times the longest paper that a form takes. */
const LARGEST_MB = 5;
const PLAIN = 'application/x-www-form-urlencoded';

type FormRefusal =
  | { readonly code: 'form-too-large'; readonly megabytes: number }
  | { readonly code: 'unknown-form' };

/**
 * The fields of a form without a large file, counted while they come in: a visitor who is signed in to nothing may send
 * one too. Refuses `form-too-large`, and `unknown-form` when it is no such form.
 */
export async function readForm(request: Request): Promise<Result<FormData, FormRefusal>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    // The rest is left unread, not cut off: who sent it could not be answered any more.
    if (size > LARGEST_MB * MEGABYTE) return refuse({ code: 'form-too-large', megabytes: LARGEST_MB });
    parts.push(next.value);
  }
  const type = request.headers.get('Content-Type') ?? '';
  if (type.startsWith(PLAIN)) return ok(plainFields(Buffer.concat(parts).toString()));
  try {
    return ok(await new Response(new Blob(parts), { headers: { 'Content-Type': type } }).formData());
  } catch (error) {
    if (error instanceof TypeError) return refuse({ code: 'unknown-form' });
    throw error;
  }
}

/** What a form without files sends, a vote among them: read without the framework's streams. */
function plainFields(text: string): FormData {
  const fields = new FormData();
  for (const [name, value] of new URLSearchParams(text)) fields.append(name, value);
  return fields;
}
