import { describe, expect, it } from 'vitest';
import {
  decideAdmission,
  decideLateItem,
  type LateItemFacts,
  lateness,
} from '~/domain/meeting/decide-late-item';
import { ENGLAND, refusal } from '../notice/a-calendar';

// A council's meeting on Tuesday 15 December 2026, called in October: the agenda is open by Monday 7 December.
const item: LateItemFacts = {
  ...{ profile: 'cabinet', addedOn: '2026-12-08', convenedOn: '2026-10-01' },
  ...{ publishedOn: null, meetsOn: '2026-12-15', calendar: ENGLAND },
};

describe('a late item', () => {
  it('is one that was not open to inspection five clear working days before', () => {
    expect(lateness(item)).toMatchObject({ days: 4, latest: '2026-12-07' });
    expect(lateness({ ...item, addedOn: '2026-12-07' })).toBeNull();
  });

  it('is none that was open since a meeting at short notice was called, nor where that is not recorded', () => {
    expect(lateness({ ...item, convenedOn: '2026-12-08' })).toBeNull();
    expect(lateness({ ...item, convenedOn: '2026-12-07' })).not.toBeNull();
    expect(lateness({ ...item, addedOn: null })).toBeNull();
  });

  it('is a council’s alone, and is not claimed where the days cannot be known', () => {
    expect(lateness({ ...item, profile: 'trust-board' })).toBeNull();
    expect(lateness({ ...item, profile: 'council-committee' })).not.toBeNull();
    expect(lateness({ ...item, addedOn: '2040-03-02', meetsOn: '2040-03-05' })).toBeNull();
  });

  it('is one of a board that came after its published agenda and too late for its card', () => {
    const board = { ...item, profile: 'trust-board' as const, publishedOn: '2026-12-01' };
    expect(lateness({ ...board, addedOn: '2026-12-07' })).toBeNull();
    expect(lateness({ ...board, addedOn: '2026-12-08' })).toMatchObject({ days: 6, rule: { days: 7 } });
    expect(lateness({ ...board, addedOn: '2026-12-08', noticeDays: 6 })).toBeNull();
    expect(lateness({ ...board, addedOn: '2026-12-01' })).toBeNull();
    expect(lateness({ ...board, profile: 'trust-members' })).toBeNull();
  });

  it('is taken by the special circumstances that the chair stated, and not otherwise', () => {
    expect(refusal(decideLateItem({ ...item, urgentReason: '' }))).toMatchObject({
      code: 'late-item',
      needs: 5,
      days: 4,
      statute: true,
      addedOn: '2026-12-08',
      counted: ['2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14'],
    });
    const board = { ...item, profile: 'trust-board' as const, publishedOn: '2026-12-01' };
    expect(refusal(decideLateItem({ ...board, urgentReason: '' }))).toMatchObject({
      needs: 7,
      statute: false,
    });
    expect(decideLateItem({ ...item, urgentReason: 'The roof fell in.' }).ok).toBe(true);
    expect(decideLateItem({ ...item, addedOn: '2026-12-07', urgentReason: '' }).ok).toBe(true);
  });

  it('may be admitted while it is late and not begun', () => {
    expect(decideAdmission({ ...item, state: 'to-come' }).ok).toBe(true);
    expect(refusal(decideAdmission({ ...item, state: 'current' })).code).toBe('item-begun');
    expect(refusal(decideAdmission({ ...item, addedOn: '2026-12-07', state: 'to-come' })).code).toBe(
      'item-not-late',
    );
  });
});
