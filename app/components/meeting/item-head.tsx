import { Link } from '@remix-run/react';
import { timeWords } from '~/content/dates';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { RoomBallot } from '~/domain/ballot/room-ballot';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import { resultWord } from '../ballot/ballot-words';
import { MotionWording, WordingChange } from '../ballot/motion-wording';
import { Chip } from '../ui/chip';
import { BookOpen, ChevronDown } from '../ui/icons';
import { Reference } from '../ui/reference';
import { StatusChip } from '../ui/status-chip';

type ItemHeadProps = {
  item: AgendaLine;
  room: RoomBallot | null;
  ballot: BallotView | null;
  /** The words put, or to be put, if the item has them in hand. */
  wording: string | undefined;
  /** They stand below too, where a phone shows them. */
  listed: boolean;
};

/** What the meeting is on: the paper and its version, the state of its vote, and the words voted on. */
export function ItemHead({ item, room, ballot, wording, listed }: ItemHeadProps) {
  const { paper } = item;
  return (
    <>
      <p className="flex min-h-8 flex-wrap items-center gap-x-2.5 gap-y-1 text-ink-2 empty:hidden">
        {paper ? <Reference className="font-semibold text-ink">{paper.ref}</Reference> : null}
        {paper?.version ? <span>version {paper.version}</span> : null}
        {paper?.withdrawn ? <Chip tone="warn">Withdrawn</Chip> : null}
        <VoteChip ballot={ballot} />
        {paper ? (
          <Link
            to={`/papers/${paper.ref}?version=${paper.version ?? ''}`}
            className="ml-auto -my-3 inline-flex min-h-11 items-center gap-1.5"
          >
            <BookOpen size={18} strokeWidth={1.75} className="max-md:hidden" aria-hidden />
            <span>
              Read<span className="max-md:sr-only"> the paper</span>
            </span>
          </Link>
        ) : null}
      </p>
      <h1 className="serif-display mt-1 text-xl md:text-3xl">{item.title}</h1>
      {room && wording !== undefined ? (
        <>
          <div className="mt-1.5 max-md:hidden">
            <MotionWording lead="The motion:" wording={wording} hidden={room.wordingHidden} />
          </div>
          {listed ? null : (
            <details className="mt-1 md:hidden">
              <summary className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-accent">
                The motion
                <ChevronDown size={18} strokeWidth={1.75} aria-hidden />
              </summary>
              <MotionWording wording={wording} hidden={room.wordingHidden} />
            </details>
          )}
        </>
      ) : null}
      {ballot?.replaces && ballot.replaces.change.length > 0 ? (
        <details className="mt-1">
          <summary className="inline-flex min-h-11 items-center text-accent">
            A new vote on changed words: see what changed
          </summary>
          <WordingChange parts={ballot.replaces.change} />
        </details>
      ) : null}
    </>
  );
}

function VoteChip({ ballot }: { ballot: BallotView | null }) {
  if (!ballot || ballot.state === 'set-aside') return null;
  if (ballot.state === 'open') {
    if (ballot.method === 'assent') return <Chip tone="info">Is it agreed?</Chip>;
    return (
      <>
        <StatusChip status="vote-open" />
        {ballot.method === 'secret' ? <Chip tone="line">Secret ballot</Chip> : null}
        {ballot.lastCallAt ? <Chip tone="warn">Last votes</Chip> : null}
      </>
    );
  }
  if (ballot.declared) {
    return (
      <Chip tone={ballot.declared.result === 'carried' ? 'good' : 'hold'}>
        {resultWord(ballot.declared.result, ballot.method)}
      </Chip>
    );
  }
  const at = ballot.closed ? ` ${timeWords(ballot.closed.at)}` : undefined;
  if (ballot.method === 'assent') return <Chip tone="line">Question closed{at}</Chip>;
  return <StatusChip status="vote-closed" detail={at} />;
}
