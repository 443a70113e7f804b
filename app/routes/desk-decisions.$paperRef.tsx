import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { DeskForm } from '~/components/decision/desk-form';
import { EarlierDecisions } from '~/components/decision/earlier-decisions';
import { KeyDesk } from '~/components/decision/key-desk';
import { NoStandIn, StandAside } from '~/components/decision/stand-aside';
import type { PageHandle } from '~/components/layout/house';
import { PageBar } from '~/components/layout/page-bar';
import { RefusedSum } from '~/components/notice/refused-sum';
import { FormProblem } from '~/components/ui/form-problem';
import { Reference } from '~/components/ui/reference';
import { blockWords } from '~/content/block-words';
import { dateWords } from '~/content/dates';
import { pageTitle } from '~/content/page-title';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { deskAsked, deskDecisionInput, standAsideInput } from '~/inputs/decision';
import { poundsTyped } from '~/inputs/paper';
import { deskPage } from '~/queries/decisions/desk-page';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import { standAside } from '~/services/decisions/stand-aside';

export const handle = { current: 'desk' } satisfies PageHandle;
export const meta = ({ data }: { data: { paper: { ref: string } } | undefined }) => [
  { title: pageTitle(data ? `Decide on ${data.paper.ref}` : 'Decide') },
];

export const loader = page('decision:at-desk', async ({ actor, now, params, url }) => {
  const { matter: matterId, pounds: typed } = deskAsked.parse(Object.fromEntries(url.searchParams));
  const { pounds, problem } = poundsTyped(typed);
  const shown = found(
    await deskPage(actor, { ref: params.paperRef ?? '', named: { matterId, pounds } }, now),
  );
  if (!shown.key) return { ...shown, key: null };
  const { blocks, ...key } = shown.key;
  return { ...shown, key: { ...key, typed, problem, blocks: blocks.map(blockWords) } };
});

export const action = forms({
  decide: command({
    act: 'decision:at-desk',
    shape: deskDecisionInput,
    run: ({ actor, now, params, input: { intent: _intent, key, consultations, ...input } }) =>
      decideAtDesk(
        { actor, now },
        { ...input, key: key && { ...key, consultations }, paperRef: params.paperRef ?? '' },
      ),
    done: ({ value }) => ({
      to: `/register/${value.ref}`,
      says: 'Your decision is sealed and the paper has moved.',
    }),
  }),
  'stand-aside': command({
    act: 'decision:at-desk',
    shape: standAsideInput,
    run: ({ actor, now, params, input: { about } }) =>
      standAside({ actor, now }, { about, paperRef: params.paperRef ?? '' }),
    done: ({ value }) => ({
      to: '/desk',
      says: `You stood aside. ${value.to} decides it instead.`,
    }),
  }),
});

export default function DeskDecisionPage() {
  const { paper, body, stage, recommendations, earlier, people, types, key } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageBar
        trail={[
          { label: 'Desk', to: '/desk' },
          { label: <Reference>{paper.ref}</Reference>, to: `/papers/${paper.ref}` },
          { label: 'Decide' },
        ]}
      />
      <main id="main" className="max-w-[860px] px-4 py-5 md:px-6">
        <FormProblem reply={reply} />
        <RefusedSum reply={reply} />
        <h1 className="serif-display text-2xl md:text-3xl">{paper.title}</h1>
        <p className="mt-1 text-ink-2">
          {body}: {stage.name}.{stage.arrivedAt ? ` Here since ${dateWords(stage.arrivedAt)}` : ''}
          {stage.targetOn ? `, to be decided by ${dateWords(stage.targetOn)}` : ''}. Silence decides nothing.
        </p>
        <section aria-labelledby="asked" className="mt-4 border-t border-rule pt-4">
          <h2 id="asked" className="serif-display text-xl">
            What is asked
          </h2>
          <ol className="mt-1.5 space-y-1.5">
            {recommendations.map(({ key, text }) => (
              <li key={key} className="flex gap-3 font-serif text-lg leading-[26px]">
                <span className="w-7 shrink-0 text-ink-3">({key})</span>
                <span className="min-w-0">{text}</span>
              </li>
            ))}
          </ol>
          <p className="mt-2">
            <Link to={`/papers/${paper.ref}`} className="inline-flex min-h-11 items-center">
              Read the whole paper, version {paper.version}
            </Link>
          </p>
        </section>
        <EarlierDecisions earlier={earlier} />
        {key ? <KeyDesk desk={key} /> : null}
        {key ? <StandAside instead={key.instead} reply={reply} /> : <NoStandIn />}
        {key && key.blocks.length > 0 ? null : (
          <div className="mt-4 border-t-2 border-ink pt-4">
            <DeskForm {...{ paper, recommendations, people, types, reply }} desk={key} />
          </div>
        )}
      </main>
    </>
  );
}
