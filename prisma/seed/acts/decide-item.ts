import type { Instant } from '~/domain/shared/instant';
import { decisionPage } from '~/queries/decisions/decision-page';
import type { Acting } from '~/services/acting';
import type { DecisionEdit } from '~/services/decisions/decision-edit';
import { draftDecision } from '~/services/decisions/draft-decision';
import { editDecision } from '~/services/decisions/edit-decision';
import { publishDecision } from '~/services/decisions/publish-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step, type Tale } from '../tale';
import { type DecisionPlan, type ItemPlan, itemKey, type MeetingPlan } from './meeting-plan';

/** The clerk writes the record of an item, seals it on its day and publishes it on another. */
export function decide(
  { name, body, clerk }: MeetingPlan,
  item: ItemPlan,
  writtenAt: Instant,
): readonly Step[] {
  const { decision } = item;
  if (!decision) return [];
  const key = `decision:${decision.name}`;
  const by = (at: Instant, what: string, act: Step['act']) =>
    step(at, clerk, { what: `${what} ${decision.name}`, act });
  const steps = [
    by(writtenAt, 'draft', async (acting, tale) =>
      kept(await draftDecision(acting, { itemId: tale.id(itemKey(name, item)) }), ({ id, ref }) => {
        tale.keep(key, id);
        tale.keep(`ref:${decision.name}`, ref);
      }),
    ),
    by(writtenAt, 'write', (acting, tale) => editDecision(acting, editOf(tale, { item, decision, body }))),
    by(decision.sealedAt, 'seal', async (acting, tale) => {
      const sealed = await sealDecision(acting, { decisionId: tale.id(key) });
      if (sealed.ok && makesActions(decision)) await keepMade(acting, tale, sealed.value.ref);
      return sealed;
    }),
  ];
  const { publishedAt } = decision;
  if (publishedAt) {
    steps.push(
      by(publishedAt, 'publish', (acting, tale) => publishDecision(acting, { decisionId: tale.id(key) })),
    );
  }
  return steps;
}

function makesActions({ actions = [], conditions = [] }: DecisionPlan): boolean {
  return actions.length + conditions.length > 0;
}

/** Learns what a sealed decision made: its actions by their titles, its conditions by their numbers. */
export async function keepMade(acting: Acting, tale: Tale, decisionRef: string): Promise<void> {
  const page = await decisionPage(acting.actor, decisionRef, acting.now);
  for (const { ref, title } of page?.actions ?? []) tale.keep(`action:${title}`, ref);
  for (const { id, number } of page?.conditions ?? [])
    if (id) tale.keep(`condition:${decisionRef}/${number}`, id);
}

type Written = { readonly item: ItemPlan; readonly decision: DecisionPlan; readonly body: string };

function editOf(tale: Tale, { item, decision, body }: Written): DecisionEdit {
  const content = item.paper ? tale.papers.get(item.paper) : undefined;
  const others = content?.options.filter(({ standing }) => standing !== 'recommended') ?? [];
  const alternatives =
    decision.alternatives ??
    others.map(({ title, disadvantages }) => ({ option: title, why: disadvantages }));
  const { mover, seconder } = item.question ?? {};
  return {
    decisionId: tale.id(`decision:${decision.name}`),
    liveVersion: 1,
    title: decision.title ?? content?.title ?? item.title ?? '',
    type: decision.type,
    resolved: decision.resolved ?? content?.recommendations.map(({ text }) => sentence(text)) ?? [],
    reasons: decision.reasons,
    alternatives,
    noAlternatives: alternatives.length === 0,
    dispensation: 'None.',
    moverName: mover ? tale.id(`name:${mover}`) : '',
    seconderName: seconder ? tale.id(`name:${seconder}`) : '',
    basis: BASIS[body] ?? 'The scheme of delegation',
    differs: decision.differs ?? '',
    conditions: (decision.conditions ?? []).map(({ lead, ...rest }) => ({
      ...rest,
      leadId: person(tale, lead),
    })),
    actions: (decision.actions ?? []).map(({ lead, helpers = [], ...rest }) => ({
      ...rest,
      leadId: person(tale, lead),
      helperIds: helpers.map((helper) => person(tale, helper)),
    })),
    returnToPosition: null,
  };
}

/** What the power to decide rests on. */
const BASIS: { readonly [code: string]: string } = {
  ET: 'Scheme of delegation, part 2',
  FAR: 'Terms of reference of the Committee',
  TB: 'Articles of association, article 3',
  CAB: 'Local Government Act 2000, section 9E',
  MEM: 'Companies Act 2006, sections 21 and 283',
};

const person = (tale: Tale, who: PersonKey) => tale.id(`person:${who}`);

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
