import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Consultation, consultationLacks, mustConsult } from '~/domain/authority/consultation';
import type { Power } from '~/domain/authority/power';

const power: Power = {
  ...{ holder: 'Committee', tier: 'committee', part: 'decide', pounds: 500_000 },
  ...{ inConsultationWith: 'the Chair', authority: 'Scheme', fromOn: '2026-01-01', untilOn: null },
};
const question = (powers: readonly Power[], pounds: number | null = 100_000) => ({
  ...{ powers, pounds, on: '2026-11-23' },
});
const committee = { holder: 'Committee' };

describe('whom a body consults before it decides', () => {
  it('is whom the power names by which it decides', () => {
    expect(mustConsult(question([power]), committee, [])).toEqual(['the Chair']);
    expect(mustConsult(question([{ ...power, inConsultationWith: ' ' }]), committee, [])).toEqual([]);
    expect(mustConsult(question([]), committee, [])).toEqual([]);
  });

  it.each<[string, Partial<Power>, number | null]>([
    ['does not reach the sum', {}, 500_001],
    ['cannot be judged, the sum being unknown', {}, null],
    ['has ended', { untilOn: '2026-11-22' }, 1],
    ['is another’s', { holder: 'Board' }, 1],
    ['is to consent', { part: 'consent', pounds: 0 }, 1],
  ])('is nobody where a power %s', (_, other, pounds) => {
    expect(mustConsult(question([{ ...power, ...other }], pounds), committee, [])).toEqual([]);
  });

  it('is asked at the limit itself, and by the narrowest power that reaches', () => {
    const wide = { ...power, pounds: null, inConsultationWith: 'the Mayor' };
    expect(mustConsult(question([wide, power], 500_000), committee, [])).toEqual(['the Chair']);
    expect(mustConsult(question([power, wide], 500_001), committee, [])).toEqual(['the Mayor']);
    expect(mustConsult(question([power, wide], null), committee, [])).toEqual(['the Mayor']);
  });

  it('is not whom a lower holder would have to consult', () => {
    expect(mustConsult(question([power]), { holder: 'Board' }, [])).toEqual([]);
  });

  it('is also whom the scheme has consulted on the matter, unless it is itself or was passed on the way', () => {
    const consult = (holder: string): Power => ({
      ...{ ...power, holder, part: 'consult', pounds: null, inConsultationWith: '' },
    });
    const powers = [power, consult('Schools Forum'), consult('Committee'), consult('the Chair')];
    expect(mustConsult(question(powers), committee, [])).toEqual(['the Chair', 'Schools Forum']);
    expect(mustConsult(question(powers), committee, ['Schools Forum'])).toEqual(['the Chair']);
  });
});

const said: Consultation = { of: 'the Chair', who: 'R. Pellingham', on: '2026-11-20', said: 'She agrees.' };

describe('a consultation', () => {
  it.each<[string, readonly Consultation[], readonly string[]]>([
    ['stated', [said], []],
    ['on the day itself', [{ ...said, on: '2026-11-23' }], []],
    ['on the day after', [{ ...said, on: '2026-11-24' }], ['after-the-decision']],
    ['with somebody else', [{ ...said, of: 'the Mayor' }], ['not-stated']],
    ['without a name', [{ ...said, who: ' ' }], ['not-stated']],
    ['without a day', [{ ...said, on: '' }], ['not-stated']],
    ['without what was said', [{ ...said, said: '' }], ['not-stated']],
    ['not stated', [], ['not-stated']],
    ['stated twice, once in time', [{ ...said, on: '2026-12-01' }, said], []],
  ])('%s', (_, stated, lacks) => {
    expect(consultationLacks(['the Chair'], stated, '2026-11-23').map(({ lack }) => lack)).toEqual(lacks);
  });

  test.prop([fc.array(fc.constantFrom('a', 'b', 'c'))])('owed to nobody lacks nothing', (of) => {
    expect(
      consultationLacks(
        [],
        of.map((one) => ({ ...said, of: one })),
        '2026-01-01',
      ),
    ).toEqual([]);
  });
});
