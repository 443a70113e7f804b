import { businessNow, realNow } from '~/platform/clock';
import type { Environment } from '~/platform/environment';
import { logger } from '~/platform/logger';
import { onCauses } from '~/services/messages/on-causes';
import { beginMessages } from '~/services/messages/queue-messages';
import { sendMessages } from './send-messages';

const EVERY_MS = 30_000;

/**
 * Starts to queue and send messages: soon after what causes one, and again and again. The demonstration sends none, and
 * nor does a house without a mail server: there they wait and are shown. Returns how to stop, which waits for the message
 * being sent.
 */
export async function startMessages(environment: Environment): Promise<() => Promise<void>> {
  await beginMessages();
  const { mode, mailServer, publicUrl: site, mailFrom: from } = environment;
  // Where no mail leaves the house, what sends it is not loaded.
  const transport =
    mode === 'live' && mailServer ? (await import('~/mail/transport')).openTransport(mailServer) : null;
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;
  const closing = () => closed;
  const work = async () => {
    do {
      again = false;
      try {
        await sendMessages({ transport, site, from, now: businessNow, realNow, closing });
      } catch (error) {
        logger.error({ err: error }, 'messages could not be sent; they are tried again');
      }
    } while (again);
  };
  const run = () => {
    again = true;
    running ??= work().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(run, EVERY_MS);
  timer.unref();
  const deaf = onCauses(run);
  run();
  return async () => {
    clearInterval(timer);
    deaf();
    closed = true;
    again = false;
    await running;
    transport?.close();
  };
}
