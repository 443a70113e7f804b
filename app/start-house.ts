import type { Server } from 'node:http';
import { fillApart } from './fill-apart';
import { sessionOf } from './http/session';
import { startJobs } from './jobs/start-jobs';
import { startMessages } from './jobs/start-messages';
import { closeDatabase, openDatabase } from './persistence/clients';
import { migrate } from './persistence/migrations';
import { setClockOffset } from './platform/clock';
import type { Environment } from './platform/environment';
import { logger } from './platform/logger';
import { attachGateway } from './realtime/gateway';
import { currentOffset } from './services/clock/current-offset';
import { openStore } from './storage/store';

/** What must run before the first request, in order; returns how to stop it, in the reverse order. */
export async function startHouse(server: Server, environment: Environment): Promise<() => Promise<void>> {
  const { applied } = await migrate(environment.database);
  if (applied.length > 0) logger.info({ applied }, 'migrations applied');
  await openDatabase(environment.database);
  openStore(environment.dataDir);
  if (environment.mode === 'demo') {
    await fillApart();
    setClockOffset(await currentOffset());
  }
  const closeGateway = attachGateway(server, sessionOf);
  const stopJobs = startJobs();
  const stopMessages = await startMessages(environment);
  return async () => {
    stopJobs();
    await stopMessages();
    await closeGateway();
    await closeDatabase();
  };
}
