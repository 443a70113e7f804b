import { useEffect, useId, useRef } from 'react';
import { Button } from '../ui/button';
import { CHOICE_WORD, type Choice } from './choice';

type ConfirmCastProps = { choice: Choice | null; onCast: (choice: Choice) => void; onClose: () => void };

/** Enter on a choice asks once before it casts: a key pressed by mistake casts nothing. */
export function ConfirmCast({ choice, onCast, onClose }: ConfirmCastProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (choice && !dialog.current?.open) dialog.current?.showModal();
    if (!choice && dialog.current?.open) dialog.current.close();
  }, [choice]);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className="dialog" onClose={onClose}>
      {choice ? (
        <>
          <h2 id={titleId} className="serif-display text-2xl">
            Cast your vote: {CHOICE_WORD[choice]}?
          </h2>
          <p className="mt-2 text-ink-2">You can change it until the vote is closed.</p>
          <p className="mt-4 flex flex-wrap gap-2">
            <Button type="button" variant="primary" autoFocus onClick={() => onCast(choice)}>
              Cast my vote: {CHOICE_WORD[choice]}
            </Button>
            <Button type="button" onClick={onClose}>
              Go back
            </Button>
          </p>
        </>
      ) : null}
    </dialog>
  );
}
