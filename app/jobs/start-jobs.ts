import { businessNow } from '~/platform/clock';
import { logger } from '~/platform/logger';
import { endCallIns } from '~/services/decisions/end-call-ins';
import { lapseResolutions } from '~/services/resolutions/lapse-resolutions';
import { makePacks } from './make-packs';

const EVERY_MS = 30_000;

/**
 * Starts what the clock does by itself: call-in windows that have closed let their papers go on, and
 * resolutions in writing lapse. Each run is
 * safe to repeat, and one at a time in the one process of a database. Returns how to stop.
 */
export function startJobs(): () => void {
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    try {
      await endCallIns(businessNow());
      await lapseResolutions(businessNow());
    } catch (error) {
      logger.error({ err: error }, 'a job failed; it runs again');
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void run(), EVERY_MS);
  timer.unref();
  void run();
  const stopPacks = startPacks();
  return () => {
    clearInterval(timer);
    stopPacks();
  };
}

const PACKS_MS = 1_500;

/** Packs are made as soon as they are asked for, one at a time; one that a crash broke off is begun again. */
function startPacks(): () => void {
  let making = false;
  const make = async () => {
    if (making) return;
    making = true;
    try {
      await makePacks(businessNow);
    } catch (error) {
      logger.error({ err: error }, 'packs could not be looked for; it is tried again');
    } finally {
      making = false;
    }
  };
  const timer = setInterval(() => void make(), PACKS_MS);
  timer.unref();
  return () => clearInterval(timer);
}
