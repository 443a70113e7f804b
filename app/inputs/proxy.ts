import { z } from 'zod';
import { PROXY_KINDS } from '~/domain/body/decide-proxy';

const chosen = (missing: string) => z.string({ error: missing }).min(1, { error: missing }).max(64);

export const appointProxyInput = z.object({
  seatId: chosen('Choose the member'),
  holderId: chosen('Choose who is appointed'),
  kind: z.enum(PROXY_KINDS, { error: 'Choose as what' }),
  document: z.string().trim().max(200, { error: 'Use 200 characters or fewer' }).default(''),
  fromOn: z.iso.date({ error: 'Enter the first day' }),
  untilOn: z.iso.date({ error: 'Enter the last day' }),
});
export const endProxyInput = z.object({ appointmentId: z.string().min(1).max(64) });
