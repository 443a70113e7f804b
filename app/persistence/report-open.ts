import { noticeRule } from '~/domain/body/notice-rule';
import { laterDate } from '~/domain/shared/calendar';
import { londonDate } from '~/platform/london';
import { CLOSURES_SELECT, calendarOf } from './closures';
import type { Reads } from './reads';
import { ruleCardInForce } from './rule-cards';
import type { Transaction } from './transaction';

type Asked = {
  readonly paperId: string;
  readonly stageId: string;
  readonly version: number;
  readonly on: string;
};

/** Since when a version lies before whoever decides at a station, for how many days it has to, and the days of that body. */
export async function reportOpen(client: Reads | Transaction, { paperId, stageId, version, on }: Asked) {
  const stage = await client.stage.findUniqueOrThrow({
    where: { id: stageId },
    select: { bodyId: true, arrivedAt: true, body: { select: CLOSURES_SELECT } },
  });
  const { submittedAt } = await client.paperVersion.findUniqueOrThrow({
    where: { paperId_number: { paperId, number: version } },
    select: { submittedAt: true },
  });
  const card = (await ruleCardInForce(client, stage.bodyId, on))?.card ?? { profile: 'individual' as const };
  const issuedOn = londonDate(submittedAt.toISOString());
  const cameOn = stage.arrivedAt ? londonDate(stage.arrivedAt.toISOString()) : issuedOn;
  return {
    openOn: laterDate(issuedOn, cameOn),
    needs: noticeRule(card).days,
    calendar: calendarOf(stage.body),
  };
}
