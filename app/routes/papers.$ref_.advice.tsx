import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { AdviceItem } from '~/components/advice/advice-item';
import { AskForm } from '~/components/advice/ask-form';
import type { PageHandle } from '~/components/layout/house';
import { FormProblem } from '~/components/ui/form-problem';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { addressee } from '~/inputs/addressee';
import { answerAdviceInput, askAdviceInput, askAgainInput, endAdviceInput } from '~/inputs/advice';
import { adviceOfPaper } from '~/queries/advice/advice-of-paper';
import { whomToAsk } from '~/queries/advice/whom-to-ask';
import { useLive } from '~/realtime/use-live';
import { answerAdvice } from '~/services/advice/answer-advice';
import { askAdvice } from '~/services/advice/ask-advice';
import { endAdvice } from '~/services/advice/end-advice';
import { askClearanceAgain } from '~/services/routes/ask-clearance-again';

export const handle = { current: 'papers' } satisfies PageHandle;
export const meta = () => [{ title: pageTitle('Advice') }];

export const loader = page('paper:read', async ({ actor, params }) => {
  const shown = found(await adviceOfPaper(actor, params.ref ?? ''));
  return { ...shown, choices: shown.mayAsk ? await whomToAsk() : [] };
});

export const action = forms({
  ask: command({
    act: 'paper:ask-advice',
    shape: askAdviceInput,
    run: ({ actor, now, params, input }) =>
      askAdvice({ actor, now }, { ...input, ...addressee(input.of), paperRef: params.ref ?? '' }),
    done: ({ params }) => ({
      to: `/papers/${params.ref}/advice`,
      says: 'Asked. They can read the paper now.',
    }),
  }),
  answer: command({
    act: 'advice:answer',
    shape: answerAdviceInput,
    run: ({ actor, now, input }) => answerAdvice({ actor, now }, input),
    done: ({ value, input }) => ({
      to: `/papers/${value}/advice#advice-${input.adviceId}`,
      says: 'Your answer is recorded.',
    }),
  }),
  again: command({
    act: 'paper:ask-advice',
    shape: askAgainInput,
    run: ({ actor, now, params, input }) =>
      askClearanceAgain({ actor, now }, { paperRef: params.ref ?? '', matter: input.matter }),
    done: ({ value }) => ({ to: `/papers/${value}/advice`, says: 'Asked again, of the same person.' }),
  }),
  end: command({
    act: 'paper:ask-advice',
    shape: endAdviceInput,
    run: ({ actor, now, input }) => endAdvice({ actor, now }, input.adviceId),
    done: ({ value }) => ({ to: `/papers/${value}/advice`, says: 'The request is taken back.' }),
  }),
});

export default function AdvicePage() {
  const { paper, advice, mayAsk, whole, choices } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  useLive(`paper:${paper.id}`, paper.liveVersion);
  return (
    <main id="main" className="max-w-[860px] px-4 py-4 md:px-6">
      <nav aria-label="Breadcrumb" className="text-ink-2">
        <Link to="/papers">Papers</Link> / <Link to={`/papers/${paper.ref}`}>{paper.ref}</Link> / Advice
      </nav>
      <h1 className="serif-display mt-2 text-2xl md:text-3xl">Advice on {paper.title}</h1>
      <p className="mb-4 text-ink-2">
        An answer is positive, with conditions, or negative. Silence is not an answer.
      </p>
      <FormProblem reply={reply} />
      {advice.length === 0 ? (
        <p className="border-t border-rule py-4">
          {whole ? 'Nobody has been asked yet.' : 'You have not been asked for advice on this paper.'}
        </p>
      ) : null}
      {advice.map((one) => (
        <AdviceItem key={one.id} advice={one} reply={reply} />
      ))}
      {mayAsk ? (
        <section className="mt-4 border-t-2 border-ink pt-4">
          <h2 className="serif-display mb-2 text-xl">Ask for advice</h2>
          <AskForm choices={choices} reply={reply} />
        </section>
      ) : null}
    </main>
  );
}
