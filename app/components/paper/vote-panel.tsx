import type { Seat } from '../table/seat';
import { SeatTable } from '../table/seat-table';
import { ArrowRight } from '../ui/icons';
import { LinkButton } from '../ui/link-button';

export type VoteShown = {
  readonly ballotId: string;
  readonly meetingId: string;
  readonly meetingVersion: number;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly method: 'named' | 'secret' | 'assent';
  readonly electors: number;
  readonly voted: number;
  readonly mine: 'voted' | 'to-vote' | 'none';
  readonly seats: readonly (Seat & {
    readonly state: 'present' | 'voted' | 'apologies' | 'recused' | 'restricted' | 'vacant';
  })[];
  readonly rule: { readonly carries: string; readonly ties: string };
};

/** Beside the title while a vote concerns you: its state, the small table, where you stand, one button. */
export function VotePanel({ vote }: { vote: VoteShown }) {
  const drawn = vote.seats.length >= 3 && vote.seats.length <= 25;
  return (
    <section
      aria-labelledby="vote-heading"
      className="overflow-hidden rounded-lg border border-accent bg-sheet shadow-lift"
    >
      <h2
        id="vote-heading"
        className="flex items-center gap-2.5 bg-accent px-4 py-2.5 font-semibold text-on-accent"
      >
        {vote.state === 'open' ? <span className="live-dot" /> : null}
        {voteHeading(vote)}
        <span className="ml-auto tnum">{turnout(vote)}</span>
      </h2>
      <div className="px-4 pt-2 pb-4">
        {drawn ? (
          <div className="relative">
            <SeatTable
              seats={vote.seats}
              title={`${vote.body}: ${turnout(vote) || voteHeading(vote)}`}
              width={308}
              height={148}
              labels={false}
              slips={false}
            />
            <span
              aria-hidden="true"
              className="absolute inset-0 grid place-items-center text-sm font-semibold text-ink-2"
            >
              <span className="max-w-[110px] truncate">{vote.body}</span>
            </span>
          </div>
        ) : null}
        <p className="mt-1 leading-[22px] text-ink-2">
          <b className="font-semibold text-ink">{standing(vote)}</b> {vote.rule.carries} {vote.rule.ties}
        </p>
        <LinkButton to={`/meetings/${vote.meetingId}`} variant="primary" className="mt-3 w-full">
          {roomWords(vote)}
          <ArrowRight size={20} strokeWidth={1.75} aria-hidden />
        </LinkButton>
      </div>
    </section>
  );
}

/** The same at the foot of a tablet or a phone. */
export function VoteDock({ vote }: { vote: VoteShown }) {
  return (
    <aside
      aria-label="Vote"
      className="no-print sticky bottom-0 z-30 flex items-center gap-3 border-t border-rule bg-sheet px-4 py-3 shadow-dock md:px-6 xl:hidden"
    >
      {vote.state === 'open' ? (
        <span className="text-accent">
          <span className="live-dot" />
        </span>
      ) : null}
      <p className="leading-5">
        <b className="font-semibold">{voteHeading(vote)}</b>
        <span className="block text-ink-2 tnum">
          {turnout(vote)}
          <span className="hidden md:inline">. {standing(vote)}</span>
        </span>
      </p>
      <LinkButton to={`/meetings/${vote.meetingId}`} variant="primary" className="ml-auto min-h-[52px]">
        {roomWords(vote)}
        <ArrowRight size={20} strokeWidth={1.75} aria-hidden />
      </LinkButton>
    </aside>
  );
}

function voteHeading({ state, method }: VoteShown): string {
  const assent = method === 'assent';
  if (state === 'closed') return `${assent ? 'Question' : 'Vote'} closed, not yet declared`;
  return assent ? 'The question is put' : 'Vote open';
}

function turnout({ method, voted, electors }: VoteShown): string {
  return method === 'assent' ? '' : `${voted} of ${electors} in`;
}

function standing({ mine, state, method }: VoteShown): string {
  if (mine === 'none') return 'You do not vote on this.';
  if (method === 'assent') return 'If you object, say so in the room.';
  if (mine === 'voted') return 'You have voted.';
  return state === 'open' ? 'You haven’t voted.' : 'You did not vote.';
}

function roomWords({ mine, state, method }: VoteShown): string {
  return mine === 'to-vote' && state === 'open' && method !== 'assent' ? 'Go and vote' : 'Go to the room';
}
