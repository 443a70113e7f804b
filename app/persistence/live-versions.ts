import type { Transaction } from './transaction';

/** Each raises the version of what pages follow live, in the transaction that changes it, and returns it. */
export async function raiseMeeting(tx: Transaction, meetingId: string): Promise<number> {
  // In SQL, which costs less: every vote does it.
  const [meeting] = await tx.$queryRaw<{ liveVersion: number }[]>`
    UPDATE "Meeting" SET "liveVersion" = "liveVersion" + 1 WHERE "id" = ${meetingId} RETURNING "liveVersion"`;
  if (!meeting) throw new Error(`there is no meeting ${meetingId}`);
  return Number(meeting.liveVersion);
}

export async function raisePaper(tx: Transaction, paperId: string): Promise<number> {
  const { liveVersion } = await tx.paper.update({
    where: { id: paperId },
    data: { liveVersion: { increment: 1 } },
    select: { liveVersion: true },
  });
  return liveVersion;
}

export async function raiseDecision(tx: Transaction, decisionId: string): Promise<number> {
  const { liveVersion } = await tx.decision.update({
    where: { id: decisionId },
    data: { liveVersion: { increment: 1 } },
    select: { liveVersion: true },
  });
  return liveVersion;
}

export async function raiseAction(tx: Transaction, actionId: string): Promise<number> {
  const { liveVersion } = await tx.action.update({
    where: { id: actionId },
    data: { liveVersion: { increment: 1 } },
    select: { liveVersion: true },
  });
  return liveVersion;
}

export async function raiseResolution(tx: Transaction, resolutionId: string): Promise<number> {
  const { liveVersion } = await tx.resolution.update({
    where: { id: resolutionId },
    data: { liveVersion: { increment: 1 } },
    select: { liveVersion: true },
  });
  return liveVersion;
}
