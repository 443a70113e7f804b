import { MOST_STATIONS } from '~/domain/paper/check-route';
import type { RouteTemplate } from '~/domain/paper/route-templates';

export type StationFields = Readonly<Record<'gate' | 'body' | 'name' | 'days' | 'unit', string>>;

/** The rows of the form: as typed, else as the route has them, then empty ones. */
export function stationRows(
  route: Pick<RouteTemplate, 'stages'> | null,
  typed: Readonly<Record<string, string>> | undefined,
): readonly StationFields[] {
  return Array.from({ length: MOST_STATIONS }, (_, index) => {
    const stage = route?.stages[index];
    const kept = {
      gate: stage?.gate ?? '',
      body: stage?.bodyCode ?? '',
      name: stage?.name ?? '',
      days: stage ? String(stage.targetDays) : '',
      unit: stage?.targetUnit ?? 'calendar',
    };
    if (!typed) return kept;
    const of = (name: keyof StationFields) => typed[`${name}-${index + 1}`] ?? '';
    return { gate: of('gate'), body: of('body'), name: of('name'), days: of('days'), unit: of('unit') };
  });
}
