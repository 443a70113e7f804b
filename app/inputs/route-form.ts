import { z } from 'zod';
import { MOST_STATIONS } from '~/domain/paper/check-route';
import { TEMPLATE_GATES, type TemplateStage } from '~/domain/paper/stage';
import { needsOf } from '~/domain/paper/stage-needs';

const MOST_DAYS = 365;
const needed = (message: string, most: number) =>
  z.string({ error: message }).trim().min(1, message).max(most, `Keep it to ${most} characters`);

/** The form of a route: its words, and its stations in numbered fields (`gate-1`, `body-1` …), read by `stationsOf`. */
export const keepRouteInput = z.looseObject({
  intent: z.literal('keep-route'),
  key: z.string().min(1).max(60),
  basedOn: z.coerce.number().int().min(0),
  name: needed('Enter what it is called', 80),
  summary: needed('Enter what it is for', 200),
  retired: z.literal('yes').optional(),
});

const station = z.object({
  gate: z.enum(TEMPLATE_GATES),
  body: z.string().min(1).max(6),
  name: needed('Enter its name', 60),
  days: z.coerce.number().int().min(1).max(MOST_DAYS),
  unit: z.enum(['calendar', 'working']),
});

/** The stations typed, in order; rows without a gate are left out. Else the number of the first row that is not whole. */
export function stationsOf(fields: Readonly<Record<string, unknown>>): readonly TemplateStage[] | number {
  const stages: TemplateStage[] = [];
  for (let row = 1; row <= MOST_STATIONS; row += 1) {
    const of = (name: string) => fields[`${name}-${row}`];
    if (!of('gate')) continue;
    const parsed = station.safeParse({
      ...{ gate: of('gate'), body: of('body'), name: of('name'), days: of('days'), unit: of('unit') },
    });
    if (!parsed.success) return row;
    const { gate, body, name, days, unit } = parsed.data;
    stages.push({ gate, bodyCode: body, name, targetDays: days, targetUnit: unit, needs: needsOf(gate) });
  }
  return stages;
}
