import { reads } from '~/persistence/reads';

/** All that was told, in the order of the commits, each with what it is about. */
export async function happenings() {
  const events = await reads().event.findMany({ orderBy: { seq: 'asc' } });
  return events.map((event) => ({ ...event, facts: JSON.parse(event.facts) as Record<string, unknown> }));
}

export async function kindsTold(): Promise<readonly string[]> {
  return (await happenings()).map(({ kind }) => kind);
}

/** What a refusal says by its code; `ok` when it was done. */
export function codeOf(result: {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string };
}): string {
  return result.ok ? 'ok' : (result.refusal?.code ?? '');
}
