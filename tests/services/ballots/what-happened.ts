import { reads } from '~/persistence/reads';

/** Every event about a ballot, in order, its facts read. */
export async function eventsOf(ballotId: string, kind?: string) {
  const rows = await reads().event.findMany({
    where: { subjectId: ballotId, ...(kind ? { kind } : {}) },
    orderBy: { seq: 'asc' },
  });
  return rows.map(({ facts, ...row }) => ({ ...row, facts: JSON.parse(facts) as Record<string, unknown> }));
}

export async function ballotRow(id: string) {
  return reads().ballot.findUniqueOrThrow({
    where: { id },
    include: {
      electors: true,
      votes: { orderBy: [{ seatId: 'asc' }, { sequence: 'asc' }] },
      objections: true,
    },
  });
}

export async function notificationsOf(personId: string): Promise<readonly string[]> {
  const rows = await reads().notification.findMany({ where: { personId } });
  return rows.map(({ text }) => text);
}

export function code(result: { ok: boolean; refusal?: { code: string } }): string {
  return result.ok ? 'ok' : (result.refusal?.code ?? '');
}
