import { Form } from '@remix-run/react';
import { CLASSIFICATION_WORDS, fileKindWords, fileSizeWords } from '~/content/paper-words';
import { Button } from '../ui/button';
import type { ListedAttachment } from './attachment-list';

type KeptAttachmentsProps = { reference: string; attachments: readonly ListedAttachment[]; fixed: boolean };

/** What the next version will carry, each with the way to leave it out. */
export function KeptAttachments({ reference, attachments, fixed }: KeptAttachmentsProps) {
  if (attachments.length === 0) return <p className="text-ink-2">Nothing is attached yet.</p>;
  return (
    <ul className="max-w-[640px]">
      {attachments.map(({ letter, title, classification, reason, file }) => (
        <li key={letter} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2">
          <span className="min-w-0 flex-1 basis-60 break-words">
            <a href={`/papers/${reference}/attachments/${letter}`} download>
              {letter}. {title}
            </a>
            <span className="block text-sm text-ink-2">
              {file ? `${fileKindWords(file.name)}, ${fileSizeWords(file.size)}. ` : ''}
              {CLASSIFICATION_WORDS[classification]}
              {reason ? `: ${reason}` : ''}
            </span>
          </span>
          {fixed ? null : (
            <Form method="post">
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="letter" value={letter} />
              <Button variant="quiet">
                Leave out<span className="sr-only"> {title}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
