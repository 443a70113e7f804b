import { ok, type Result, refuse } from '~/domain/shared/result';

const MEGABYTE = 1024 * 1024;
/** Several times the longest paper that a form takes. */
const LARGEST_MB = 5;
/** Many times what the longest form has. What gathers a name sent often, or reads one of many parts, costs its square. */
const MOST_FIELDS = 1_000;
const LONGEST_NAME = 200;
const PLAIN = 'application/x-www-form-urlencoded';

type FormRefusal =
  | { readonly code: 'form-too-large'; readonly megabytes: number }
  | { readonly code: 'unknown-form' };

/**
 * The fields of a form without a large file, counted while they come in: a visitor who is signed in to nothing may send
 * one too. Refuses `form-too-large`, and `unknown-form` when it is no such form or has more fields than any of ours.
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
  const fields = type.startsWith(PLAIN) ? plainFields(Buffer.concat(parts)) : await partsOf(parts, type);
  return fields && isLikeOurs([...fields.keys()]) ? ok(fields) : refuse({ code: 'unknown-form' });
}

function isLikeOurs(names: readonly string[]): boolean {
  return names.length <= MOST_FIELDS && names.every((name) => name.length <= LONGEST_NAME);
}

async function partsOf(parts: Uint8Array<ArrayBuffer>[], type: string): Promise<FormData | null> {
  try {
    return await new Response(new Blob(parts), { headers: { 'Content-Type': type } }).formData();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What a form without files sends, a vote among them: read without the framework's streams. */
function plainFields(sent: Buffer): FormData | null {
  const text = sent.toString();
  // Counted first: to take a million of them apart takes seconds.
  if (text.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) return null;
  const fields = new FormData();
  for (const [name, value] of new URLSearchParams(text)) fields.append(name, value);
  return fields;
}
