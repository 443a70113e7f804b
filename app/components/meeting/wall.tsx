import { Link } from '@remix-run/react';
import { useState } from 'react';
import { MEETING_STATE_WORDS } from '~/content/meeting-words';
import type { WallShown, WallVote } from '~/domain/meeting/wall-view';
import { useLive } from '~/realtime/use-live';
import { closedWords, resultWord, tallyWords, turnoutWords } from '../ballot/ballot-words';
import { Clauses } from '../ballot/clauses';
import { ItemTimer } from './item-timer';

/** The large screen in the room: the item, the words put, turnout, outcome, time and who speaks. Nothing to press. */
export function Wall({ wall }: { wall: WallShown }) {
  const { meeting, item, motion, behind, speaks, waiting } = wall;
  const [cast, setCast] = useState<{ of: WallShown; turnout: number }>();
  useLive(`meeting:${meeting.id}`, meeting.version, {
    onNews: ({ kind, facts: { ballotId, turnout } }) => {
      if (kind !== 'Turnout' || ballotId !== wall.vote?.ballotId || typeof turnout !== 'number') return false;
      setCast({ of: wall, turnout });
      return true;
    },
  });
  const vote = wall.vote && (cast?.of === wall ? { ...wall.vote, turnout: cast.turnout } : wall.vote);
  return (
    <main id="main" className="flex min-h-dvh flex-col bg-paper px-6 py-6 md:px-16 md:py-12">
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-1 border-b-2 border-ink pb-4 text-xl md:text-2xl">
        <p className="mr-auto font-semibold">{meeting.body}</p>
        {behind === null ? null : (
          <p className="text-ink-2 tnum">
            Running {Math.abs(behind)} min {behind > 0 ? 'late' : 'early'}
          </p>
        )}
        {item?.since ? (
          <p className="text-ink-2">
            <ItemTimer since={item.since} now={wall.now} planned={item.minutes} />
          </p>
        ) : null}
        <p className="font-semibold text-good">{MEETING_STATE_WORDS[meeting.state]}</p>
      </div>
      <div className="flex flex-1 flex-col justify-center py-8">
        {item ? (
          <>
            <p className="text-xl text-ink-2 md:text-3xl tnum">
              Item {item.number} of {item.of}
            </p>
            <h1 className="serif-display mt-2 text-4xl break-words md:text-[56px] md:leading-[64px]">
              {item.title ?? 'An item taken in private'}
            </h1>
            {motion ? (
              <p className="mt-6 max-w-[72ch] font-serif text-xl text-ink-2 md:text-2xl md:leading-9 xl:text-3xl xl:leading-[42px]">
                <Clauses text={motion} />
              </p>
            ) : null}
          </>
        ) : (
          <h1 className="serif-display text-4xl md:text-[56px] md:leading-[64px]">{meeting.title}</h1>
        )}
        {vote ? <Vote vote={vote} /> : null}
      </div>
      {speaks || waiting.length > 0 ? (
        <p className="border-t border-rule pt-4 text-xl md:text-2xl">
          {speaks ? (
            <>
              <b className="font-semibold">{speaks}</b> speaks.{' '}
            </>
          ) : null}
          {waiting.length > 0 ? <span className="text-ink-2">Next: {waiting.join(', ')}.</span> : null}
        </p>
      ) : null}
      <p className="no-print mt-4">
        <Link to={`/meetings/${meeting.id}`} className="inline-flex min-h-11 items-center">
          Leave the wall
        </Link>
      </p>
    </main>
  );
}

function Vote({ vote }: { vote: WallVote }) {
  const { method, open, declared, tally } = vote;
  return (
    <div role="status" className="mt-8 text-2xl md:text-4xl">
      {declared ? (
        <p>
          <b className="serif-num text-4xl md:text-[56px] md:leading-[64px]">
            {resultWord(declared, method)}
          </b>
          {tally ? (
            <span className="ml-6 text-ink-2 tnum">{tallyWords({ ...tally, notVoting: 0, late: 0 })}</span>
          ) : null}
        </p>
      ) : (
        <p className="font-semibold tnum">
          {open
            ? method === 'assent'
              ? 'Is it agreed?'
              : `Vote open: ${turnoutWords(vote)}`
            : closedWords(method).replace(/\.$/, '')}
        </p>
      )}
    </div>
  );
}
