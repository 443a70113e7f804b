import { isCouncilProfile, type Profile } from '../body/profile';
import { addDays, type CalendarDate } from '../shared/calendar';

/**
 * The last day on which a councillor who took office on the day may register what there is: 28 days beginning with it
 * (Localism Act 2011 s.30(1); governance.md §3.1). Null for a body whose law sets no such period.
 */
export function registerBy(profile: Profile, tookOfficeOn: CalendarDate): CalendarDate | null {
  return isCouncilProfile(profile) ? addDays(tookOfficeOn, 27) : null;
}
