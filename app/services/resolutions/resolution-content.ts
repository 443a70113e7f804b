import { sourcesOf } from '~/domain/ballot/sources';
import type { BallotLine, DecisionContent } from '~/domain/decision/decision-record';
import { NO_INTERESTS } from '~/domain/decision/interest-line';
import type { JudgedResolution } from '~/domain/resolution/judge-resolution';
import { linesOf } from '~/domain/resolution/lines-of';
import { resolutionSteps } from '~/domain/resolution/resolution-steps';
import { readContent } from '~/persistence/paper-text';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import type { KeptResolution } from '~/persistence/resolutions';
import type { Transaction } from '~/persistence/transaction';

/** The record of a resolution that has passed in writing, from what was circulated and what each seat said. */
export async function resolutionContent(
  tx: Transaction,
  kept: KeptResolution,
  judged: JudgedResolution,
): Promise<DecisionContent> {
  const { kind, card, wording, reasons, differs, members } = kept;
  const proposer = await tx.person.findUniqueOrThrow({
    where: { id: kept.thing.proposerId },
    select: NAME_SELECT,
  });
  const { alternatives, noAlternatives } = await alternativesOf(tx, kept);
  const excluded = members.filter(({ interest }) => interest !== '');
  const { quorum } = judged.answer;
  return {
    ...{ resolved: linesOf(wording), reasons, differs, alternatives, noAlternatives },
    consultations:
      kept.consultations === null
        ? undefined
        : (JSON.parse(kept.consultations) as DecisionContent['consultations']),
    interests:
      excluded.length === 0
        ? [NO_INTERESTS]
        : excluded.map(({ person, interest }) => `${fullName(person)} took no part: ${interest}`),
    dispensation: 'None.',
    ...{ moverName: '', seconderName: '', presiding: '' },
    basis: kind === 'unanimous' ? 'model article 8' : sourcesOf(card.profile).majority,
    quorumLine: quorum ? `${quorum.counted} counted, ${quorum.needed} needed.` : '',
    attendance: { present: [], apologies: [], recused: excluded.map(({ person }) => fullName(person)) },
    officer: fullName(proposer),
    votes: [ballotLine(kept, judged)],
    ...{ notices: [], conditions: [], actions: [], isKey: false, callable: false, returnsTo: null },
  };
}

function ballotLine(kept: KeptResolution, { answer }: JudgedResolution): BallotLine {
  const { for: votesFor, against, abstain, notVoting } = answer.tally;
  const agreed = new Map(
    kept.answers.flatMap(({ seatId, choice, person }) =>
      choice === 'agree' ? [[seatId, fullName(person)] as const] : [],
    ),
  );
  const eligible = kept.members.filter(({ interest }) => interest === '');
  const [only] = kept.frozen.length === 1 ? [...agreed.values()] : [];
  return {
    ...{ motion: kept.wording, method: 'in-writing', outcome: answer.outcome, declared: answer.outcome },
    ...{ declaredReason: '', castingVote: '' },
    tally: { for: votesFor, against, abstain, notVoting },
    names: kept.card.namesPublished
      ? eligible.map(({ seatId, person }) => ({
          name: agreed.get(seatId) ?? fullName(person),
          choice: agreed.has(seatId) ? 'for' : 'not-voting',
        }))
      : [],
    steps: resolutionSteps({ kind: kept.kind, steps: answer.steps, representative: only ?? null }).map(
      ({ says, source }) => ({ says, source }),
    ),
  };
}

/** The options that the paper did not recommend, with what speaks against each; none where there is no paper. */
async function alternativesOf(
  tx: Transaction,
  { paperId, versionNumber }: KeptResolution,
): Promise<Pick<DecisionContent, 'alternatives' | 'noAlternatives'>> {
  if (!paperId || versionNumber === null) return { alternatives: [], noAlternatives: true };
  const { content } = await tx.paperVersion.findUniqueOrThrow({
    where: { paperId_number: { paperId, number: versionNumber } },
    select: { content: true },
  });
  const { options } = readContent(content);
  const alternatives = options
    .filter(({ standing, disadvantages }) => standing !== 'recommended' && disadvantages.trim() !== '')
    .map(({ title, disadvantages }) => ({ option: title, why: disadvantages }));
  return { alternatives, noAlternatives: alternatives.length === 0 };
}
