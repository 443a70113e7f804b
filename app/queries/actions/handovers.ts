import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

type Row = {
  readonly id: string;
  readonly at: Date;
  readonly fromLeadId: string;
  readonly toLeadId: string;
  readonly fromHelperIds: string;
  readonly toHelperIds: string;
  readonly reason: string;
};

/** Each time that an action went to another lead or other helpers: who had it, who has it, and why. */
export async function handoversOf(rows: readonly Row[]) {
  const helpers = rows.map((row) => ({
    before: JSON.parse(row.fromHelperIds) as readonly string[],
    after: JSON.parse(row.toHelperIds) as readonly string[],
  }));
  const ids = [
    ...rows.flatMap(({ fromLeadId, toLeadId }) => [fromLeadId, toLeadId]),
    ...helpers.flatMap(({ before, after }) => [...before, ...after]),
  ];
  const people = await reads().person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...NAME_SELECT },
  });
  const nameOf = (id: string) =>
    people
      .filter((one) => one.id === id)
      .map(fullName)
      .join();
  return rows.map((row, index) => {
    const { before = [], after = [] } = helpers[index] ?? {};
    return {
      ...{ id: row.id, on: londonDate(row.at.toISOString()), reason: row.reason },
      ...{ fromLead: nameOf(row.fromLeadId), toLead: nameOf(row.toLeadId) },
      joined: after.filter((id) => !before.includes(id)).map(nameOf),
      left: before.filter((id) => !after.includes(id)).map(nameOf),
    };
  });
}
