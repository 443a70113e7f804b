import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { DeclaredInterest } from '~/domain/decision/interest-line';
import { typeWords } from '~/domain/decision/result-text';
import { barsFromExempt, type Ruling } from '~/domain/interest/effect';
import type { ItemKind } from '~/domain/meeting/agenda';
import type { ExclusionGround } from '~/domain/meeting/decide-exclusion';
import { lateness } from '~/domain/meeting/decide-late-item';
import { itemNumber } from '~/domain/meeting/item-number';
import { exclusionLine } from '~/domain/minutes/exclusion-line';
import type { ItemFacts } from '~/domain/minutes/item-facts';
import { itemLines } from '~/domain/minutes/item-lines';
import type { MinutedItem } from '~/domain/minutes/minutes-content';
import { carriedBy } from '~/domain/paper/attachment';
import type { Classification } from '~/domain/paper/classification';
import type { PaperContent } from '~/domain/paper/paper-content';
import { londonTime } from '~/platform/london';
import { lateItemFacts } from '../late-item';
import { readContent } from '../paper-text';
import { fullName } from '../person-name';
import { minutedBallot } from './minuted-ballot';
import type { MinutedMeeting } from './minuted-meeting';
import { minutedMoves } from './minuted-moves';

type Item = MinutedMeeting['meeting']['items'][number];

/** Each agenda item with its head written from the record, and the officer's text. */
export function minutedItems(minuted: MinutedMeeting, apologies: readonly string[]): readonly MinutedItem[] {
  const { meeting, nameOf } = minuted;
  const moves = minutedMoves(minuted);
  const declared = meeting.items.flatMap(({ declarations, ...item }) =>
    declarations.map(({ personId }) => ({ name: nameOf(personId), number: itemNumber(item) })),
  );
  return meeting.items.map((item) => {
    const happened = moves.filter(({ itemId }) => itemId === item.id).map((move) => move.happened);
    return {
      itemId: item.id,
      number: itemNumber(item),
      title: item.title,
      paper: item.paper?.ref ?? null,
      ...restrictionOf(item, minuted),
      lines: itemLines({ ...factsOf(item, minuted), happened }, { apologies, declared }),
      text: item.minute?.text ?? '',
    };
  });
}

/**
 * The class of the version tabled, on which rests what was said, whatever its paper became later; exempt where the public was
 * out of the item or the officer keeps the minute out of the open part. Why, and who is barred from it.
 */
function restrictionOf(
  { paper, minute, declarations, exclusions }: Item,
  minuted: MinutedMeeting,
): Pick<MinutedItem, 'classification' | 'reason' | 'barredIds'> {
  const { nameOf } = minuted;
  const tabled = contentTabled(paper, minuted);
  const own = tabled?.classification ?? ((paper?.classification ?? 'public') as Classification);
  const classification = minute?.restricted || exclusions.length > 0 ? 'exempt' : own;
  const out = exclusions.flatMap((one) => exclusionWords(one, nameOf));
  const said = tabled?.classificationReason ?? '';
  return {
    classification,
    reason: classification === 'public' ? '' : [...out, said].filter((words) => words !== '').join(' '),
    barredIds: declarations
      .filter(({ effect }) => effect !== null && barsFromExempt(effect as Ruling))
      .map(({ personId }) => personId),
  };
}

/** What the version tabled says; null where the item has no paper. */
export function contentTabled(paper: Item['paper'], { versions }: MinutedMeeting): PaperContent | null {
  const version = versions.find(({ paperId }) => paperId === paper?.id);
  return version ? readContent(version.content) : null;
}

function exclusionWords(
  { ground, paragraphs, reason, excludedAt, returnedAt, stays }: Item['exclusions'][number],
  nameOf: MinutedMeeting['nameOf'],
): readonly string[] {
  if (excludedAt === null) return [];
  return [
    exclusionLine({
      ground: ground as ExclusionGround,
      paragraphs: JSON.parse(paragraphs) as readonly number[],
      reason,
      from: londonTime(excludedAt.toISOString()),
      to: returnedAt && londonTime(returnedAt.toISOString()),
      stays: stays.map((stay) => ({ name: nameOf(stay.personId), reason: stay.reason })),
    }),
  ];
}

function factsOf(item: Item, minuted: MinutedMeeting): Omit<ItemFacts, 'happened'> {
  const { meeting, ballots, decisions, nameOf } = minuted;
  const decision = decisions.find(({ itemId }) => itemId === item.id) ?? null;
  const late = lateItemFacts({ ...item, meeting });
  const urgent = item.urgentReason !== '' && late.addedOn !== null && lateness(late) !== null;
  return {
    kind: item.kind as ItemKind,
    reached: item.state !== 'to-come',
    result: item.result,
    exclusions: item.exclusions.flatMap((one) => exclusionWords(one, nameOf)),
    late: urgent && late.addedOn ? { addedOn: late.addedOn, reason: item.urgentReason } : null,
    kept: item.appendicesKeptAt && {
      at: londonTime(item.appendicesKeptAt.toISOString()),
      letters: (item.paper?.attachments ?? [])
        .filter((appendix) => carriedBy(item.versionNumber ?? 0, appendix))
        .map(({ letter }) => letter),
    },
    interests: item.declarations.map(({ personId, kind, effect, leftAt, returnedAt, ...declared }) => ({
      ...declared,
      name: nameOf(personId),
      kind: kind as DeclaredInterest['kind'],
      effect: effect as Ruling | null,
      leftAt: leftAt && londonTime(leftAt.toISOString()),
      returnedAt: returnedAt && londonTime(returnedAt.toISOString()),
    })),
    ballots: ballots.filter(({ itemId }) => itemId === item.id).map((one) => minutedBallot(one, minuted)),
    decision: decision && {
      ref: decision.ref,
      type: typeWords(decision.type as DecisionType),
      sealed: decision.state === 'sealed',
      ...writtenIn(decision),
      dissents: decision.dissents.map(({ personId, text }) => ({ name: nameOf(personId), text })),
    },
    actions: decision ? actionsOf(decision) : [],
  };
}

type Decision = MinutedMeeting['decisions'][number];

function writtenIn({ content }: Decision) {
  const { resolved, conditions } = JSON.parse(content) as DecisionContent;
  return { resolved, conditions: conditions.map(({ text }) => text) };
}

/** The actions as they were agreed; before the decision is sealed, as its record has them so far. */
function actionsOf({ state, content, actions }: Decision): ItemFacts['actions'] {
  if (state === 'sealed')
    return actions.map(({ ref, title, originalDueOn, lead }) => ({
      ...{ ref, title, dueOn: originalDueOn },
      lead: fullName(lead),
    }));
  const { actions: agreed } = JSON.parse(content) as DecisionContent;
  return agreed.map(({ title, leadName, dueOn }) => ({ ref: '', title, lead: leadName, dueOn }));
}
