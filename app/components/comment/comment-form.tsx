import { Form } from '@remix-run/react';
import { useId } from 'react';
import { Button } from '../ui/button';
import type { Reply } from '../ui/form-problem';
import { TextareaField } from '../ui/textarea-field';
import { type CommentPlace, placeWords } from './comment-place';
import { useSentForm } from './use-sent-form';

type Props = {
  place: CommentPlace;
  parentId?: string;
  /** The body that it goes to by default, in words; an answer goes to whom the comment went. */
  defaultBody?: string | null;
  reply?: Reply | undefined;
  /** Closes it, where it was opened in its place. */
  onClose?: (() => void) | undefined;
};

/** A comment or an answer. Text only: links work, nothing else is markup. */
export function CommentForm({ place, parentId, defaultBody, reply, onClose }: Props) {
  const id = useId();
  const form = useSentForm(onClose);
  const values = reply?.values ?? {};
  return (
    <Form
      ref={form.ref}
      onSubmit={form.onSubmit}
      method="post"
      action={`/papers/${place.paperRef}/comments`}
      preventScrollReset
      className="space-y-3"
    >
      <input type="hidden" name="intent" value="comment" />
      <input type="hidden" name="anchorKind" value={place.anchorKind} />
      <input type="hidden" name="anchorKey" value={place.anchorKey} />
      <input type="hidden" name="versionNumber" value={place.versionNumber} />
      {parentId ? <input type="hidden" name="parentId" value={parentId} /> : null}
      <TextareaField
        id={`${id}-text`}
        name="text"
        label={parentId ? 'Your answer' : `Your comment on ${placeWords(place)}`}
        rows={3}
        defaultValue={values.text}
        error={reply?.fields.text?.[0]}
      />
      {parentId ? null : (
        <fieldset>
          <legend className="font-semibold">Who may read it?</legend>
          <label className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name="audience"
              value="body"
              defaultChecked={values.audience !== 'shared'}
              className="size-5"
            />
            {defaultBody ?? 'This body'}, with the author and sponsor
          </label>
          <label className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name="audience"
              value="shared"
              defaultChecked={values.audience === 'shared'}
              className="size-5"
            />
            Everyone the paper is shared with
          </label>
          <label className="ml-7 flex items-start gap-2.5 text-sm">
            <input type="checkbox" name="confirmed" value="yes" className="mt-0.5 size-5 shrink-0" />
            Yes, everyone. That may include other organisations, and it cannot be narrowed later.
          </label>
        </fieldset>
      )}
      <div className="flex items-center gap-4">
        <Button>{parentId ? 'Send the answer' : 'Comment'}</Button>
        {onClose ? (
          <button type="button" className="min-h-11 font-semibold text-accent" onClick={onClose}>
            Cancel
          </button>
        ) : null}
      </div>
    </Form>
  );
}
