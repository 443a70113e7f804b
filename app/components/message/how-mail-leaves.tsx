import { Notice } from '../ui/notice';

type Props = {
  readonly demo: boolean;
  readonly leaves: boolean;
  readonly waiting: number;
  readonly watches: boolean;
};

/** Why messages stay here, where they do. */
export function HowMailLeaves({ demo, leaves, waiting, watches }: Props) {
  if (demo)
    return (
      <Notice title="The demonstration sends no e-mail.">
        Each message that it would send is shown here.
      </Notice>
    );
  if (leaves) return null;
  return watches ? (
    <Notice tone="warn" title="No mail server is named, so no message leaves.">
      {waiting === 1 ? '1 message waits' : `${waiting} messages wait`}. Name one in the setting SMTP_URL and
      start Tabled again.
    </Notice>
  ) : (
    <Notice tone="warn" title="No e-mail leaves this house yet.">
      The messages wait here. An administrator can change that.
    </Notice>
  );
}
