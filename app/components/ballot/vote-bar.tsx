type VoteBarProps = {
  votesFor: number;
  against: number;
  abstained: number;
  /** In a row of the register, or across a panel. */
  size?: 'row' | 'wide';
  /** "7–1–1" beside the bar. */
  figures?: boolean;
  className?: string;
};

/** Solid for, hatched against, outlined abstained: one mark a vote. */
export function VoteBar({
  votesFor,
  against,
  abstained,
  size = 'row',
  figures = size === 'row',
  className = '',
}: VoteBarProps) {
  const marks = [...one('for', votesFor), ...one('against', against), ...one('abstain', abstained)];
  return (
    <span className={`flex items-center gap-2.5 ${className}`}>
      <span
        className={`flex h-3 ${size === 'row' ? 'w-[110px] gap-[2px]' : 'w-full gap-[3px]'}`}
        aria-hidden="true"
      >
        {marks.map(({ id, look }) => (
          <span key={id} className={`flex-1 ${look}`} />
        ))}
      </span>
      <span className={figures ? 'text-sm whitespace-nowrap text-ink-2 tnum' : 'sr-only'}>
        <span className="sr-only">For, against, abstained: </span>
        {votesFor}–{against}–{abstained}
      </span>
    </span>
  );
}

function one(choice: 'for' | 'against' | 'abstain', count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `${choice}-${index}`, look: `mark-${choice}` }));
}
