import { expect, it } from 'vitest';
import {
  letsKeyDecision,
  type Noticed,
  type NoticeInForce,
  noticesToTable,
  statutoryNotices,
} from '~/domain/paper/notices-in-force';

const notice = (kind: NoticeInForce['kind'], on: string, untilOn: string | null = null): NoticeInForce => ({
  ...{ kind, on, untilOn },
});
const NOTICED: Noticed = {
  ...{ profile: 'cabinet', keyBasis: 'calendar', exempt: true },
  inForce: [
    notice('key-decision', '2026-11-16'),
    notice('general-exception', '2026-12-01'),
    notice('special-urgency', '2026-12-02', '2026-12-15'),
    notice('private-meeting', '2026-11-16'),
    notice('private-meeting-again', '2026-12-07'),
    notice('private-urgency', '2026-12-08', '2026-12-16'),
    notice('special-urgency', '2026-12-03'),
  ],
};
const PRIVATELY = {
  ...{ firstOn: ['2026-11-16'], secondOn: ['2026-12-07'], urgentUntil: ['2026-12-16'], keyBasis: 'calendar' },
};

it('sorts what was given by what it is for', () => {
  expect(statutoryNotices(NOTICED)).toEqual({
    ...{ noticesOn: ['2026-11-16'], exceptionsOn: ['2026-12-01'], urgentUntil: ['2026-12-15'] },
    ...{ keyBasis: 'calendar', privately: PRIVATELY },
  });
});

it('asks those of a private meeting of what is exempt at a meeting of an executive, and of nothing else', () => {
  expect(statutoryNotices({ ...NOTICED, exempt: false }).privately).toBeNull();
  expect(statutoryNotices({ ...NOTICED, profile: 'individual' }).privately).toBeNull();
  expect(statutoryNotices({ ...NOTICED, profile: 'council-committee' }).privately).toBeNull();
});

it('asks them for tabling only where the text is exempt, and not an appendix alone', () => {
  expect(noticesToTable({ ...NOTICED, exemptText: true }).privately).toEqual(PRIVATELY);
  expect(noticesToTable({ ...NOTICED, exemptText: false })).toMatchObject({
    ...{ noticesOn: ['2026-11-16'], privately: null },
  });
});

it.each([
  [['key-decision'], true],
  [['general-exception'], true],
  [['private-meeting', 'special-urgency'], true],
  [['private-meeting', 'private-meeting-again', 'private-urgency'], false],
  [[], false],
] as const)('the key decision may be made on %j: %s', (kinds, may) => {
  expect(letsKeyDecision(kinds)).toBe(may);
});
