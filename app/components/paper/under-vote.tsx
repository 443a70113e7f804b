import { Notice } from '../ui/notice';

/** Says why nothing can be changed while a body votes on the paper. */
export function UnderVote({ body }: { body: string | null }) {
  if (body === null) return null;
  return (
    <Notice tone="warn" title={`${body} is voting on this paper.`} className="mb-4">
      Nothing in it can change until the ballot is declared. The Chair can set the ballot aside with a reason.
    </Notice>
  );
}
