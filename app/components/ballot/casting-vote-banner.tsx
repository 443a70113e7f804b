import type { ReactNode } from 'react';
import { Scale } from '../ui/icons';

type CastingVoteBannerProps = {
  title?: ReactNode;
  /** What happened, and what follows if nothing is done. */
  children: ReactNode;
  /** Who we wait for. */
  waitingFor?: string;
  /** How long, or since when: "00:41". */
  since?: ReactNode;
  /** The id of the form that answers it, further down a small screen: for whoever may. */
  answerAt?: string;
};

/** An ink band above the item: a tie is a tie until the Chair acts. */
export function CastingVoteBanner({
  title = 'The vote is tied. The Chair has a casting vote.',
  children,
  waitingFor,
  since,
  answerAt,
}: CastingVoteBannerProps) {
  return (
    <section
      role="status"
      className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-lg bg-ink px-4 py-4 text-paper md:flex-nowrap md:px-5"
    >
      <Scale size={44} strokeWidth={1.25} className="hidden shrink-0 md:block" aria-hidden />
      <div className="min-w-0">
        <h2 className="serif-display text-2xl">{title}</h2>
        <p className="mt-0.5 leading-[22px] opacity-90">{children}</p>
      </div>
      <div className="md:ml-auto md:text-right">
        {waitingFor ? (
          <p className="leading-[22px] whitespace-nowrap">
            <b className="font-semibold">Waiting for {waitingFor}</b>
            {since ? <span className="block tnum opacity-90">{since}</span> : null}
          </p>
        ) : null}
        {answerAt ? (
          <a
            href={`#${answerAt}`}
            className="inline-flex min-h-11 items-center font-semibold text-paper underline underline-offset-3 xl:hidden"
          >
            Answer it
          </a>
        ) : null}
      </div>
    </section>
  );
}
