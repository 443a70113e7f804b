import { anOpenBallot, type BuiltBallot } from './a-ballot';
import type { BuiltBody } from './a-body';
import { aMeeting, type BuiltMeeting } from './a-meeting';
import type { BuiltPaper } from './a-paper';
import { NOW } from './today';
import { write } from './write';

export type BallotOnPaper = BuiltBallot & {
  readonly meeting: BuiltMeeting;
  readonly setAside: () => Promise<void>;
};

/** A ballot on the paper at a meeting of its own, open, or closed and not yet declared. */
export async function aBallotOn(
  body: BuiltBody,
  paper: BuiltPaper,
  state: 'open' | 'closed' = 'open',
): Promise<BallotOnPaper> {
  const item = {
    state: 'current',
    paperId: paper.id,
    versionNumber: 1,
    ...(paper.stageId && { stageId: paper.stageId }),
  };
  const meeting = await aMeeting(body, { items: [{ ...item, state: 'current' }] });
  const ballot = await anOpenBallot(body, meeting);
  const turn = (to: string) =>
    write((tx) => tx.ballot.update({ where: { id: ballot.id }, data: { state: to } }));
  if (state === 'closed') await turn('closed');
  return {
    ...ballot,
    meeting,
    setAside: async () => {
      await turn('set-aside');
      await write((tx) =>
        tx.meeting.update({ where: { id: meeting.id }, data: { state: 'ended', endedAt: NOW } }),
      );
    },
  };
}
