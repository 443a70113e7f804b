import type { Result } from '~/domain/shared/result';

/** What a service answered; the fill stops at a refusal, because then the story is wrong. */
export function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
