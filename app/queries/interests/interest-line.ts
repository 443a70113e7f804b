import type { InterestLine, RegisterChoices } from '~/domain/interest/register-view';
import { isInForce } from '~/domain/interest/registered-interest';
import type { Actor } from '~/domain/permission/actor';
import type { KeptInterest, Statement } from '~/persistence/interests';
import { readablePapers } from '~/persistence/paper-scope';
import { reads } from '~/persistence/reads';

type Asked = {
  readonly choices: Pick<RegisterChoices, 'organisations'> & { readonly papers: ReadonlyMap<string, string> };
  readonly today: string;
  /** Whether the details of a sensitive one, and what was said before, are shown. */
  readonly whole: boolean;
};

/** A standing interest as one person may see it (Localism Act 2011 s.32: sensitive details are withheld). */
export function interestLine(kept: KeptInterest, { choices, today, whole }: Asked): InterestLine {
  const withheld = kept.sensitive && !whole;
  const organisation = choices.organisations.find(({ id }) => id === kept.organisationId) ?? null;
  const ref = kept.paperId && choices.papers.get(kept.paperId);
  return {
    id: kept.interestId,
    number: kept.number,
    category: kept.category,
    whose: kept.whose,
    party: withheld ? '' : kept.party,
    nature: withheld ? '' : kept.nature,
    organisation: withheld ? null : organisation,
    paper: kept.paperId && ref && !withheld ? { id: kept.paperId, ref } : null,
    sensitive: kept.sensitive,
    withheld,
    sinceOn: kept.sinceOn,
    untilOn: kept.untilOn,
    inForce: isInForce(kept, today),
    statedAt: kept.recordedAt.toISOString(),
    earlier: whole ? kept.earlier.map(earlier) : [],
  };
}

function earlier({ number, party, nature, sinceOn, untilOn, recordedAt }: Statement) {
  return { number, party, nature, sinceOn, untilOn, statedAt: recordedAt.toISOString() };
}

/** The names that lines are written with: every organisation, and the papers that the actor may read. */
export async function namesFor(actor: Actor, interests: readonly KeptInterest[]): Promise<Asked['choices']> {
  const ids = interests.flatMap(({ paperId }) => paperId ?? []);
  const [organisations, papers] = await Promise.all([
    reads().organisation.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
    reads().paper.findMany({
      where: { AND: [readablePapers(actor), { id: { in: ids } }] },
      select: { id: true, ref: true },
    }),
  ]);
  return { organisations, papers: new Map(papers.map(({ id, ref }) => [id, ref])) };
}
