import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/layout/page-header';
import { CardEffect } from '~/components/settings/card-effect';
import { CardForm } from '~/components/settings/card-form';
import { CardNow } from '~/components/settings/card-now';
import { ErrorSummary } from '~/components/ui/error-summary';
import { FormProblem } from '~/components/ui/form-problem';
import { theBody } from '~/content/body-words';
import { pageTitle } from '~/content/page-title';
import { wordsOf } from '~/content/refusals';
import { placeOf } from '~/content/trial-words';
import { decideCardChange } from '~/domain/body/decide-card-change';
import { isSoleDecider } from '~/domain/body/profile';
import { mayHaveSubstitutes } from '~/domain/body/substitutes';
import { kindsFor } from '~/domain/resolution/kinds-for';
import { addDays } from '~/domain/shared/calendar';
import { command, forms } from '~/http/form';
import { found, page } from '~/http/page';
import { ruleCardFields } from '~/inputs/rule-card-fields';
import { changeCardInput, proposedCard } from '~/inputs/rule-card-form';
import { callInEffect } from '~/queries/bodies/call-in-effect';
import { noticeEffect } from '~/queries/bodies/notice-effect';
import { ruleCardPage } from '~/queries/bodies/rule-card-page';
import { changeRuleCard } from '~/services/bodies/change-rule-card';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(data ? `Rule card of ${theBody(data.body.name)}` : 'Rule card', Boolean(data?.problem)),
  },
];

export const loader = page('rule:try', async ({ actor, params, url, now }) => {
  const body = found(await ruleCardPage(actor, params.code ?? '', now));
  const { newest, seatsOfCard: seats, today } = body;
  const fields = ruleCardFields(url.searchParams, newest.card, addDays(today, 1));
  const unchanged = { body, fields, notice: null, window: null, proposed: null };
  if (!url.searchParams.has('go')) return { ...unchanged, problem: null };
  const asked = proposedCard(fields, newest.card);
  if (!asked.ok) {
    const { place } = placeOf(asked.refusal.path);
    const says = `${place}: ${asked.refusal.message}.`;
    return { ...unchanged, problem: { title: 'This cannot be understood', says } };
  }
  const { effectiveOn } = fields;
  const decided = decideCardChange({
    ...{ newest, proposed: asked.value, basedOn: newest.version, effectiveOn, seats, today },
  });
  const meetsOn = body.meetings.find((day) => day >= effectiveOn);
  if (!decided.ok) return { ...unchanged, problem: wordsOf(decided.refusal) };
  const change = { before: newest.card, after: asked.value };
  return {
    ...{ body, fields, proposed: asked.value, problem: null },
    notice: await noticeEffect(body.id, { ...change, meetsOn }),
    window: await callInEffect(body.id, { ...change, effectiveOn }),
  };
});

export const action = forms({
  change: command({
    act: 'people:administer',
    shape: changeCardInput,
    run: async ({ actor, now, params, input }) => {
      const body = found(await ruleCardPage(actor, params.code ?? '', now));
      const sent = { get: (name: string) => (typeof input[name] === 'string' ? input[name] : null) };
      const fields = ruleCardFields(sent, body.newest.card, '');
      const asked = proposedCard(fields, body.newest.card);
      if (!asked.ok) return { ok: false, refusal: { code: 'unknown-form' } };
      return changeRuleCard(
        { actor, now },
        { bodyId: body.id, card: asked.value, basedOn: input.basedOn, effectiveOn: fields.effectiveOn },
      );
    },
    done: ({ params, value }) => ({
      to: `/settings/cards/${params.code}`,
      says: `Version ${value.version} of the card is kept. It holds from its day on.`,
    }),
  }),
});

export default function RuleCardRoute() {
  const { body, fields, notice, window, proposed, problem } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <main id="main" className="max-w-[1240px] space-y-8 px-4 py-6 md:px-6">
      <PageHeader title={`Rule card of ${theBody(body.name)}`}>
        What makes a quorum, what carries a motion, and what the law has fixed. Each version is kept: a
        ballot, a meeting and a decision keep the one they used.
      </PageHeader>
      <FormProblem reply={reply} />
      {problem ? <ErrorSummary title={problem.title} errors={[{ message: problem.says }]} /> : null}
      {proposed ? (
        <CardEffect body={body} fields={fields} proposed={proposed} notice={notice} window={window} />
      ) : null}
      <CardNow body={body} />
      {body.mayChange ? (
        <CardForm
          fields={fields}
          alone={isSoleDecider(body.newest.card.profile)}
          categories={[...new Set(body.seatsOfCard.map(({ category }) => category).filter(Boolean))].sort()}
          inWriting={kindsFor(body.newest.card.profile).length > 0}
          substitutes={mayHaveSubstitutes(body.newest.card.profile)}
        />
      ) : null}
    </main>
  );
}
