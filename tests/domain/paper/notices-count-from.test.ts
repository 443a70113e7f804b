import { expect, it } from 'vitest';
import { type NoticeStage, noticesCountFrom } from '~/domain/paper/decide-notice';

const stage = (part: Pick<NoticeStage, 'gate' | 'state' | 'completedAt'>, position: number): NoticeStage => ({
  ...{ id: String(position), position, name: part.gate },
  ...part,
});

it('begins anew where one person stood aside from the key decision, since a notice names who decides', () => {
  const [passed, aside] = ['2026-11-10T10:00:00Z', '2026-11-20T10:00:00Z'];
  const endorsed = stage({ gate: 'endorse', state: 'passed', completedAt: passed }, 1);
  const now = stage({ gate: 'key-decision', state: 'current', completedAt: null }, 3);
  const skipped = (gate: NoticeStage['gate']) => stage({ gate, state: 'skipped', completedAt: aside }, 2);
  expect(noticesCountFrom([endorsed, skipped('key-decision'), now])).toBe(aside);
  expect(noticesCountFrom([endorsed, skipped('concurrence'), now])).toBe(passed);
});
