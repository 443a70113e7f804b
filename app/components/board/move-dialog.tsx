import { Link, useFetcher, useNavigation } from '@remix-run/react';
import { useEffect, useId, useRef } from 'react';
import { X } from '../ui/icons';
import { Reference } from '../ui/reference';
import type { MoveChoices } from './move-choices';
import { MovePanel } from './move-panel';

type MoveDialogProps = { reference: string | null; onClose: () => void };

/** The move menu over the board; its page says the same without JavaScript. Esc closes it and gives focus back. */
export function MoveDialog({ reference, onClose }: MoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { load, data } = useFetcher<{ choices: MoveChoices }>();
  const { state } = useNavigation();
  useEffect(() => {
    if (!reference) return;
    load(`/papers/${reference}/move`);
    dialog.current?.showModal();
  }, [reference, load]);
  useEffect(() => {
    if (state === 'loading') dialog.current?.close();
  }, [state]);
  const choices = data?.choices.ref === reference ? data?.choices : undefined;
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className="dialog" onClose={onClose}>
      <div className="flex items-start gap-3">
        <h2 id={titleId} className="serif-display flex-1 text-2xl">
          Move <Reference>{reference ?? ''}</Reference>
        </h2>
        <form method="dialog">
          <button
            type="submit"
            aria-label="Close"
            className="-mt-2 -mr-2 grid size-11 place-items-center rounded-sm text-ink"
          >
            <X size={22} strokeWidth={1.75} aria-hidden />
          </button>
        </form>
      </div>
      <div className="mt-3">
        {choices ? (
          <MovePanel choices={choices} from="board" headingLevel={3} />
        ) : (
          <p className="text-ink-2">
            Reading the route.{' '}
            {reference ? <Link to={`/papers/${reference}/move`}>Open it as a page</Link> : null}
          </p>
        )}
      </div>
    </dialog>
  );
}
