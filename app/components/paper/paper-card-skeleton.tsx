import { Skeleton } from '../ui/skeleton';

/** A card's shape and height before its words are there. */
export function PaperCardSkeleton() {
  return (
    <div className="tabbed" aria-hidden="true">
      <span className="tab w-[72px]">
        <Skeleton className="h-2.5 w-[46px]" />
      </span>
      <div className="space-y-2 p-3">
        <Skeleton className="h-3.5 w-11/12" />
        <Skeleton className="h-3.5 w-2/3" />
        <Skeleton className="mt-3 h-2.5 w-1/2" />
        <Skeleton className="mt-3 h-1 w-full" />
      </div>
    </div>
  );
}
