import { addDays, addYears, type CalendarDate } from '~/domain/shared/calendar';
import { londonDate } from '~/platform/london';

/** The date in London so many days from now: until one in the morning of its summer that is not the date in UTC. */
export function inDays(days: number): CalendarDate {
  return addDays(londonDate(new Date().toISOString()), days);
}

export const inYears = (years: number): CalendarDate => addYears(inDays(0), years);
