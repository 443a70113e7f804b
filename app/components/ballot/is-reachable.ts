const PATIENCE_MS = 4_000;

/** Whether the house answers now. Asked before a vote is sent, so that no vote leaves for nowhere. */
export async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const answer = await fetch('/healthy', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}
