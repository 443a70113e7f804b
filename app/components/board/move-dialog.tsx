import { Link, useFetcher, useNavigation } from '@remix-run/react';
import { useEffect, useId, useRef } from 'react';
import { DialogHead } from '../ui/dialog-head';
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
      <DialogHead titleId={titleId}>
        Move <Reference>{reference ?? ''}</Reference>
      </DialogHead>
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
