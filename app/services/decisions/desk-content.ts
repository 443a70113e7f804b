import type { Profile } from '~/domain/body/profile';
import type { BallotLine, DecisionContent } from '~/domain/decision/decision-record';
import { effectOnRoute } from '~/domain/decision/decision-type';
import type { DeskType } from '~/domain/decision/decision-types-at';
import { deskOutcome } from '~/domain/decision/desk-outcome';
import { fullName } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';
import type { DeskInput } from './desk-input';
import type { KeyAlone } from './key-alone';

type Written = {
  readonly input: DeskInput;
  readonly profile: Profile;
  readonly name: string;
  readonly title: string;
  /** Of a key decision. */
  readonly key: KeyAlone | null;
};

/** The record of one person's decision, or null where a condition is given to nobody known. */
export async function deskContent(
  tx: Transaction,
  { input, profile, name, title, key }: Written,
): Promise<DecisionContent | null> {
  const people = await tx.person.findMany({
    where: { id: { in: input.conditions.map(({ leadId }) => leadId) }, disabledAt: null },
    select: { id: true, name: true, honorific: true },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  if (input.conditions.some(({ leadId }) => leadId !== '' && !names.has(leadId))) return null;
  const { resolved, reasons, alternatives, noAlternatives } = input;
  const say = ownSay(profile, { type: input.type, name, title });
  const votes = say ? [say] : [];
  return {
    resolved,
    reasons,
    alternatives,
    noAlternatives,
    interests: [input.conflicts],
    dispensation: 'None.',
    notices: [],
    moverName: '',
    seconderName: '',
    basis: say?.steps.at(-1)?.source ?? '',
    quorumLine: '',
    attendance: { present: [name], apologies: [], recused: [] },
    presiding: name,
    officer: name,
    votes,
    conditions: input.conditions.map((one) => ({ ...one, leadName: names.get(one.leadId) ?? '' })),
    actions: [],
    isKey: false,
    callable: false,
    differs: '',
    returnsTo: null,
    ...key?.lines,
  };
}

/** What the person said of the matter; null where it is referred back unsaid. */
function ownSay(
  profile: Profile,
  { type, name, title }: { type: DeskType; name: string; title: string },
): BallotLine | null {
  const effect = effectOnRoute(type);
  if (effect === 'back') return null;
  const choice = effect === 'stops' ? 'against' : 'for';
  const answer = deskOutcome(profile, choice);
  if (answer.outcome === 'refused')
    throw new RangeError(`no one person decides for ${profile}: ${answer.refusal}`);
  const { for: votesFor, against, abstain, notVoting } = answer.tally;
  return {
    motion: title,
    method: 'alone',
    outcome: answer.outcome,
    declared: answer.outcome,
    declaredReason: '',
    tally: { for: votesFor, against, abstain, notVoting },
    names: [{ name, choice }],
    castingVote: '',
    steps: answer.steps.map(({ says, source }) => ({ says, source })),
  };
}
