import { logger } from '~/platform/logger';
import { fillEmptyHouse } from '~/services/demonstration/fill-empty-house';
import { settleBodies } from './bodies/settle-bodies';
import { datesOf, isWithinHolidayData } from './calendar';
import { settlePeople } from './people/settle-people';
import { story } from './story/story';
import { newTale, tell } from './tale';

/**
 * Fills an empty house with the demonstration (demonstration.md), by the services that people use, its business time
 * running from the past up to `start`. All of it or nothing: a half-filled house is never seen. Answers whether it did;
 * a house with anything in it is left alone.
 */
export async function fillDemonstration(start: Date): Promise<boolean> {
  const dates = datesOf(start);
  const filled = await fillEmptyHouse(async () => {
    const tale = newTale();
    const founded = dates.before(-420);
    const administrator = await settlePeople(tale, new Date(dates.at(founded, '09:00')));
    await settleBodies(tale, administrator, founded);
    await tell(tale, story(dates));
  });
  if (filled && !isWithinHolidayData(dates)) {
    logger.warn(
      'The holiday data ends before the demonstration does: its call-in windows have no known end.',
    );
  }
  return filled;
}
