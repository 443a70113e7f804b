import type { Profile } from '~/domain/body/profile';
import { checkType } from '~/domain/decision/check-type';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { findGaps } from '~/domain/decision/find-gaps';
import { decidedItem, declaredOn } from '~/persistence/decided-item';
import { diverges } from '~/persistence/diverges';
import { reads } from '~/persistence/reads';
import type { DecisionPageRow } from './decision-page-row';
import { departsFrom } from './departures-shown';

/** What keeps a draft from being sealed: the gaps of the record, and a kind that disagrees with the ballots. */
export async function whatLacks(
  row: DecisionPageRow,
  { content, profile }: { content: DecisionContent; profile: Profile },
) {
  const item = row.itemId ? await decidedItem(reads(), row.itemId) : null;
  const type = row.type as DecisionType;
  const other = await diverges(reads(), { decision: row, item, content });
  const gate = row.stageId ? (item?.gate ?? null) : null;
  const agrees = checkType(type, {
    ...{ gate, profile, ballots: item ? declaredOn(item) : [], reports: item?.reports },
  });
  return {
    gaps: findGaps(content, {
      type,
      profile,
      diverges: other,
      departs: (await departsFrom(row, content)).length > 0,
    }),
    against: agrees.ok ? null : agrees.refusal,
  };
}
