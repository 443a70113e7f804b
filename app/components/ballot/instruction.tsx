import type { BallotActs } from '~/domain/ballot/my-part';

/** Hidden fields of every act of the chair: where to go back to, and on whose instruction the officer acts. */
export function ActFields({ intent, acts, to }: { intent: string; acts: BallotActs; to: string }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="to" value={to} />
      {acts.instructedBy ? <input type="hidden" name="forId" value={acts.instructedBy.personId} /> : null}
    </>
  );
}

/** Said beside the button of an officer: the act is recorded as the chair's. */
export function InstructionNote({
  acts,
  className = 'text-ink-2',
}: {
  acts: BallotActs;
  className?: string;
}) {
  if (!acts.instructedBy) return null;
  return (
    <p className={`text-sm leading-5 ${className}`}>
      Recorded as instructed by {acts.instructedBy.name}, who is told and may contest it.
    </p>
  );
}
