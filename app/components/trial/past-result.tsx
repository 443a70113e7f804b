import { Form } from '@remix-run/react';
import { COMPUTED_WORDS, FLAG_WORDS } from '~/content/past-words';
import type { CheckedVote } from '~/inputs/past-check';
import { OutcomeSteps } from '../ballot/outcome-steps';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Panel } from '../ui/panel';
import { CarriedFields } from './carried-fields';

type PastResultProps = {
  total: number;
  same: number;
  differs: number;
  notRecorded: number;
  notJudged: number;
  flagged: number;
  toSee: readonly CheckedVote[];
  more: number;
  kept: string;
  answers: Readonly<Record<string, string>>;
};

/** What came out: the sums, and each vote that differs from its record or contradicts itself, with the steps. */
export function PastResult({ toSee, more, kept, answers, ...sums }: PastResultProps) {
  const lines: readonly (readonly [number, string])[] = [
    [sums.same, 'as recorded'],
    [sums.differs, 'not as recorded'],
    [sums.notRecorded, 'without a recorded outcome to compare'],
    [sums.notJudged, 'that could not be judged'],
    [sums.flagged, 'with a tally that contradicts itself, kept as recorded'],
  ];
  return (
    <div className="space-y-6">
      <Panel labelledBy="checked">
        <h2 id="checked" className="serif-display text-2xl">
          {sums.total === 1 ? 'One vote checked' : `${sums.total.toLocaleString('en-GB')} votes checked`}
        </h2>
        <ul className="mt-2 space-y-1 text-lg">
          {lines
            .filter(([count]) => count > 0)
            .map(([count, words]) => (
              <li key={words}>
                <b className="font-semibold tnum">{count.toLocaleString('en-GB')}</b> {words}
              </li>
            ))}
        </ul>
        <p className="mt-2 text-ink-2">Nothing was kept, and no vote enters the register.</p>
        <Form
          method="post"
          action="/try/votes/file"
          encType="multipart/form-data"
          reloadDocument
          className="mt-4 flex flex-wrap gap-2"
        >
          <CarriedFields step="words" kept={kept} answers={answers} />
          <Button name="as" value="csv">
            Download all as CSV
          </Button>
          <Button name="as" value="json">
            Download all as JSON
          </Button>
        </Form>
      </Panel>
      {toSee.length > 0 ? (
        <section aria-labelledby="to-see">
          <h2 id="to-see" className="serif-display text-xl">
            To look at
          </h2>
          {toSee.map((vote, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names in a file may repeat, their places do not
            <Vote key={index} vote={vote} />
          ))}
          {more > 0 ? (
            <p className="mt-3 text-ink-2">{more.toLocaleString('en-GB')} more are in the download.</p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

function Vote({ vote: { id, tally, flags, recorded, verdict, answer, problem } }: { vote: CheckedVote }) {
  const computed = answer ? COMPUTED_WORDS[answer.outcome] : 'Could not be judged';
  return (
    <Disclosure
      summary={
        <>
          {id}: {verdict === 'same' ? computed : `recorded “${recorded || 'nothing'}”, computed: ${computed}`}
        </>
      }
    >
      <p className="tnum">
        {tally.for} for, {tally.against} against, {tally.abstain} abstained, {tally['not-voting']} did not
        vote, {tally.absent} absent.
      </p>
      {flags.map((flag) => (
        <p key={flag} className="font-semibold text-warn">
          It contradicts itself: {FLAG_WORDS[flag]}.
        </p>
      ))}
      {problem ? <p>It could not be judged: {problem}.</p> : null}
      {answer ? <OutcomeSteps steps={answer.steps} /> : null}
    </Disclosure>
  );
}
