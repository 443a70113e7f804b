import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { BallotView } from '~/domain/ballot/ballot-view';
import type { BallotActs, MyPart } from '~/domain/ballot/my-part';
import { Button } from '../ui/button';
import { FormProblem, type Reply } from '../ui/form-problem';

type AssentQuestionProps = {
  ballot: BallotView;
  me: MyPart;
  acts: BallotActs;
  advisory: boolean;
  to: string;
  reply?: Reply;
  onRefused?: (reply: Reply) => void;
};

/** The question put without a vote: saying nothing agrees, one objection forces a ballot. */
export function AssentQuestion({ ballot, me, acts, advisory, to, reply, onRefused }: AssentQuestionProps) {
  const fetcher = useFetcher<Reply>();
  const answer = fetcher.data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (answer?.refusal) onRefused?.(answer);
  }, [answer]);
  const follows = advisory
    ? 'If anyone objects, the paper returns to its author.'
    : 'If anyone objects, it goes to a vote.';
  return (
    <>
      <h2 className="serif-display text-xl xl:text-2xl">Is it agreed?</h2>
      <p className="mt-1 leading-[22px] text-ink-2">
        The question is put without a vote. If you agree, do nothing. {follows}
      </p>
      <FormProblem reply={answer ?? reply} intent="object" />
      {ballot.objectors.length > 0 ? (
        <p className="mt-2 font-semibold">
          {ballot.objectors.join(', ')} {ballot.objectors.length === 1 ? 'objects' : 'object'}.
        </p>
      ) : null}
      {me.objected ? <p className="mt-2">You have objected.</p> : null}
      {acts.object ? (
        <fetcher.Form method="post" action={`/ballots/${ballot.id}`} className="mt-3">
          <input type="hidden" name="intent" value="object" />
          <input type="hidden" name="to" value={to} />
          <Button className="w-full" busy={fetcher.state !== 'idle'} busyLabel="Recording…">
            I object
          </Button>
        </fetcher.Form>
      ) : null}
    </>
  );
}
