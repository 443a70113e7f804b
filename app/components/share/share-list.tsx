import { Form } from '@remix-run/react';
import { dateTimeWords } from '~/content/dates';
import { Button } from '../ui/button';

export type ShareShown = {
  readonly id: string;
  readonly with: string;
  readonly versionNumber: number;
  readonly appendices: readonly string[];
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
};

/** Who it is and was shared with: who, when, why, and until when. */
export function ShareList({ shares }: { shares: readonly ShareShown[] }) {
  if (shares.length === 0)
    return (
      <p className="border-t border-rule py-4">It is shared with nobody outside its own organisation.</p>
    );
  return (
    <ul>
      {shares.map((share) => (
        <li key={share.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule py-4">
          <div className="min-w-0 flex-1 basis-72">
            <p className={share.endedAt ? 'text-ink-2' : ''}>
              <b className="font-semibold">{share.with}</b>, version {share.versionNumber}
              {share.appendices.length > 0
                ? ` with appendix ${share.appendices.join(', ')}`
                : ' without appendices'}
            </p>
            <p className="max-w-[66ch] break-words">{share.reason}</p>
            <p className="text-sm text-ink-3">
              {share.by}, {dateTimeWords(share.at)}.
              {share.endedAt ? ` Ended by ${share.endedBy}, ${dateTimeWords(share.endedAt)}.` : ''}
            </p>
          </div>
          {share.endedAt ? (
            <span className="text-ink-2">Ended</span>
          ) : (
            <Form method="post">
              <input type="hidden" name="intent" value="end" />
              <input type="hidden" name="shareId" value={share.id} />
              <Button>
                End it<span className="sr-only"> for {share.with}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
