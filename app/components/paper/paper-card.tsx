import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { AvatarStack } from '../ui/avatar-stack';
import { Glyph, type GlyphName } from '../ui/glyph';
import { MessageSquare } from '../ui/icons';
import { Reference } from '../ui/reference';
import { type CardBody, PaperCardBody } from './paper-card-body';

export type CardMark = 'over' | 'at-risk' | 'on-track' | 'complete' | 'sent-back';

const MARK: Record<CardMark, { glyph: GlyphName; ink: string; word: string }> = {
  over: { glyph: 'late', ink: 'text-bad', word: 'Over target' },
  'at-risk': { glyph: 'risk', ink: 'text-warn', word: 'At risk' },
  'on-track': { glyph: 'track', ink: 'text-good', word: 'On track' },
  complete: { glyph: 'done', ink: 'text-good', word: 'Complete' },
  'sent-back': { glyph: 'late', ink: 'text-bad', word: 'Sent back' },
};

type PaperCardProps = {
  id?: string;
  to: string;
  reference: string;
  title: string;
  /** Stands in the tab before the reference. */
  mark?: CardMark;
  comments?: number;
  /** Who is reading it now: they perch on its top edge. */
  readers?: readonly string[];
  body: CardBody;
  /** A vote is open: accent tab, border and band. */
  vote?: { cast: number; entitled: number };
  headingLevel?: 2 | 3 | 4;
  /** The move menu; keys M and "." open it. */
  menu?: ReactNode;
};

/** A tabled paper. The whole card is the link; what stands on its edge stays reachable. */
export function PaperCard({
  id,
  to,
  reference,
  title,
  mark,
  comments = 0,
  readers = [],
  body,
  vote,
  headingLevel = 3,
  menu,
}: PaperCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      id={id}
      className={`tabbed avoid-break has-[a:hover]:border-ink-3 ${vote ? 'is-live' : ''}`}
      aria-label={`${reference}, ${title}`}
    >
      <span className="tab">
        {mark ? (
          <span className={MARK[mark].ink}>
            <Glyph name={MARK[mark].glyph} size={14} />
            <span className="sr-only">{MARK[mark].word}, </span>
          </span>
        ) : null}
        <Reference>{reference}</Reference>
      </span>
      <span className="absolute right-2 bottom-full flex items-end gap-1.5">
        {comments > 0 ? (
          <span className="mb-1 inline-flex items-center gap-1 text-sm leading-5 text-ink-3 tnum">
            <MessageSquare size={14} strokeWidth={1.75} aria-hidden />
            {comments}
            <span className="sr-only"> {comments === 1 ? 'comment' : 'comments'}</span>
          </span>
        ) : null}
        {readers.length > 0 ? (
          <AvatarStack
            names={readers}
            show={2}
            size={26}
            live
            label="Reading now"
            className="z-10 -mb-[11px]"
          />
        ) : null}
      </span>
      <div className="px-3 pt-2 pb-2">
        <Heading
          className={`font-serif text-[17px] leading-[22px] font-semibold tracking-[-0.006em] ${menu ? 'pr-7' : ''}`}
        >
          <Link to={to} className="text-ink no-underline after:absolute after:inset-0">
            {title}
          </Link>
        </Heading>
        <PaperCardBody body={body} />
      </div>
      {vote ? (
        <p className="flex items-center gap-2 rounded-b-[5px] bg-accent px-3 py-2 font-semibold text-on-accent">
          <span className="live-dot" />
          Vote open
          <span className="ml-auto tnum">
            {vote.cast} of {vote.entitled} in
          </span>
        </p>
      ) : null}
      {menu ? <div className="absolute top-0 right-0 z-10">{menu}</div> : null}
    </article>
  );
}
