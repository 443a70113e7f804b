import { Button } from '../ui/button';
import { Plus } from '../ui/icons';

/** One more row; without JavaScript it says how more rows come. */
export function AddRow({ add, children }: { add: (() => void) | undefined; children: string }) {
  if (!add)
    return <p className="mt-2 text-sm text-ink-2">Save to get more rows. Rows left empty are dropped.</p>;
  return (
    <Button
      type="button"
      variant="quiet"
      className="mt-1 -ml-3"
      icon={<Plus size={18} strokeWidth={1.75} aria-hidden />}
      onClick={add}
    >
      {children}
    </Button>
  );
}
