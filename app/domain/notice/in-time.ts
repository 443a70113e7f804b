import { compareInstants, type Instant } from '~/domain/shared/instant';

/** Whether what arrived came before a window closed; `closesAt` itself is outside it (governance.md §6.4, §15 example 27). */
export function isInTime(receivedAt: Instant, closesAt: Instant): boolean {
  return compareInstants(receivedAt, closesAt) < 0;
}
