import { timeWords } from '~/content/dates';
import { Button } from '../ui/button';
import { WifiOff } from '../ui/icons';
import { CHOICE_WORD } from './choice';
import type { KeptVote } from './use-kept-vote';

type KeptVoteNoticeProps = {
  kept: KeptVote;
  /** The house did not answer just now. */
  unreachable: boolean;
  onCast: () => void;
  onForget: () => void;
};

/** A vote that did not arrive: kept, not cast, and asked again (DESIGN.md §1.4). */
export function KeptVoteNotice({ kept, unreachable, onCast, onForget }: KeptVoteNoticeProps) {
  return (
    <div role="status" className="mb-3 rounded-md bg-warn-tint px-4 py-3 text-ink">
      <p className="flex items-start gap-2.5 leading-[22px]">
        <WifiOff size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-warn" aria-hidden />
        <span>
          <b className="font-semibold">Kept on this device, not cast.</b> You chose {CHOICE_WORD[kept.choice]}{' '}
          at {timeWords(kept.at)}.{' '}
          {unreachable
            ? 'We could not reach the meeting. It is not sent by itself: cast it when you are back on line.'
            : 'It is not sent by itself. Do you still want to cast it?'}
        </span>
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button type="button" onClick={onCast}>
          Cast my vote: {CHOICE_WORD[kept.choice]}
        </Button>
        <Button type="button" variant="quiet" onClick={onForget}>
          Discard it
        </Button>
      </p>
    </div>
  );
}
