import { useLive } from '~/realtime/use-live';

/** Keeps a page of minutes up to date with what happens to them: they are news of their meeting. */
export function FollowMeeting({ meetingId, version }: { meetingId: string; version: number }) {
  useLive(`meeting:${meetingId}`, version);
  return null;
}
