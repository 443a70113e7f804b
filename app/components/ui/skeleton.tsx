/** Still shapes, no shimmer. The words "Still loading" belong to the page. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden="true" className={`block rounded-xs bg-sunk ${className}`} />;
}
