import { beforeEach, expect, test } from 'vitest';
import type { BodyCard } from '~/domain/body/body-card';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { newestCard, ruleCardInForce } from '~/persistence/rule-cards';
import { changeRuleCard } from '~/services/bodies/change-rule-card';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPerson } from '../../support/build/a-person';
import { NOW, TODAY } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const TOMORROW = '2026-11-24';

describeOnEachDatabase('a body’s rule card', () => {
  let administrator: Actor;
  let board: BuiltBody;
  let card: BodyCard;
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
    board = await aBody({ seats: 9, card: { quorum: { count: 4 } } });
    const first = await newestCard(reads(), board.id);
    if (!first) throw new Error('a body has a card');
    card = first.card;
  });
  const change = (actor: Actor, count: number, wish: { basedOn?: number; effectiveOn?: string } = {}) =>
    changeRuleCard(
      { actor, now: NOW },
      {
        ...{ bodyId: board.id, card: { ...card, quorum: { count } }, basedOn: 1, effectiveOn: TOMORROW },
        ...wish,
      },
    );
  const inForce = async (day: string) => {
    const found = await ruleCardInForce(reads(), board.id, day);
    return found && { version: found.version, quorum: found.card.quorum };
  };

  test('is followed by another from its day on, and is itself kept', async () => {
    expect(codeOf(await change(administrator, 6))).toBe('ok');
    expect(await inForce(TODAY)).toEqual({ version: 1, quorum: { count: 4 } });
    expect(await inForce(TOMORROW)).toEqual({ version: 2, quorum: { count: 6 } });
    expect(await happenings()).toMatchObject([
      { kind: 'RuleCardChanged', bodyId: board.id, facts: { version: 2, effectiveOn: TOMORROW } },
    ]);
  });

  test('changed by two at once from the same version: the second is told of the first', async () => {
    const both = await Promise.all([change(administrator, 6), change(administrator, 5)]);
    expect(both.map(codeOf)).toEqual(['ok', 'card-changed-meanwhile']);
    expect(codeOf(await change(administrator, 6))).toBe('card-changed-meanwhile');
    expect(await reads().ruleCard.count({ where: { bodyId: board.id } })).toBe(2);
    expect(codeOf(await change(administrator, 5, { basedOn: 2 }))).toBe('ok');
    // Both hold from the same day: the newer counts.
    expect(await inForce(TOMORROW)).toEqual({ version: 3, quorum: { count: 5 } });
  });

  test('is not changed by anybody else, from today, unlawfully, or of no body', async () => {
    expect(codeOf(await change(board.officer, 6))).toBe('not-permitted');
    expect(codeOf(await change(board.chair, 6))).toBe('not-permitted');
    expect(codeOf(await change(administrator, 6, { effectiveOn: TODAY }))).toBe('card-starts-too-early');
    expect(codeOf(await change(administrator, 1))).toBe('quorum-below-statute');
    expect(codeOf(await change(administrator, 10))).toBe('quorum-above-seats');
    expect(codeOf(await change(administrator, 4))).toBe('card-unchanged');
    const nowhere = { bodyId: 'nothing', card, basedOn: 1, effectiveOn: TOMORROW };
    expect(codeOf(await changeRuleCard({ actor: administrator, now: NOW }, nowhere))).toBe('not-found');
    expect(await reads().ruleCard.count({ where: { bodyId: board.id } })).toBe(1);
    expect(await happenings()).toEqual([]);
  });
});
