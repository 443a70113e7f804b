/** Something that happened, of which somebody may be to hear by mail. */
export type Cause = {
  readonly kind: string;
  readonly at: Date;
  readonly meetingId: string | null;
  readonly bodyId: string | null;
  readonly subjectId: string | null;
  readonly facts: string;
};
