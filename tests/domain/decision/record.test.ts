import { describe, expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { DECISION_TYPES, effectOnRoute } from '~/domain/decision/decision-type';
import { differsFrom } from '~/domain/decision/differs-from';
import { findGaps, type Gap } from '~/domain/decision/find-gaps';
import { isExecutive } from '~/domain/decision/is-executive';
import { resultText, tallyWords, typeWords } from '~/domain/decision/result-text';

const condition = {
  text: 'HMRC’s written view',
  kind: 'precedent',
  leadId: 'p1',
  leadName: 'Tobias',
  dueOn: '2026-12-18',
} as const;
const line = {
  motion: 'That it be approved',
  method: 'named',
  outcome: 'carried',
  declared: 'carried',
  declaredReason: '',
  tally: { for: 7, against: 1, abstain: 1, notVoting: 0 },
  names: [],
  castingVote: 'not-needed',
  steps: [],
} as const;
const content: DecisionContent = {
  resolved: ['The Trust will buy as the Council’s agent.'],
  reasons: 'It returns £1.49m a year.',
  alternatives: [{ option: 'No change', why: 'Costs £1.86m a year.' }],
  noAlternatives: false,
  interests: ['None declared.'],
  notices: [],
  dispensation: 'None.',
  moverName: '',
  seconderName: '',
  basis: 'Model article 7',
  quorumLine: '9 counted, 6 needed.',
  attendance: { present: [], apologies: [], recused: [] },
  presiding: 'Ruth Pellingham, Chair',
  officer: 'Imogen Tarrant',
  votes: [line],
  conditions: [],
  actions: [],
  isKey: false,
  callable: false,
  differs: '',
  returnsTo: null,
};
const action = {
  title: 'Write to HMRC',
  helperIds: [],
  helperNames: [],
  leadId: 'p1',
  leadName: 'Tobias',
  dueOn: '2026-12-18',
};

const urgent = {
  takenBy: 'Ruth Pellingham, Chair',
  reason: 'The home closes on Friday.',
  evidence: 'Its letter of 20 November.',
  neededOn: '2026-11-27',
  nextMeetingOn: '2026-12-10',
  consulted: ['Dorothy Akintunde'],
  views: 'She agrees.',
};

test('of an urgent decision never why, what shows it, or what those consulted said', () => {
  const gaps = (change: Partial<typeof urgent>) =>
    findGaps(
      { ...content, urgent: { ...urgent, ...change } },
      { type: 'approved', profile: 'trust-board', diverges: false },
    );
  expect(gaps({})).toEqual([]);
  expect(gaps({ reason: ' ' })).toEqual(['urgency']);
  expect(gaps({ evidence: '' })).toEqual(['urgency']);
  expect(gaps({ views: '' })).toEqual(['urgency']);
  expect(gaps({ views: '', consulted: [] })).toEqual([]);
});

test('what the scheme has decided in consultation states it, for a day no later than the decision', () => {
  const said = { of: 'the Chair', who: 'R. Pellingham', on: '2026-11-23', said: 'Agrees.' };
  const gaps = (consultations: DecisionContent['consultations']) =>
    findGaps(
      { ...content, consultations },
      {
        ...{ type: 'approved', profile: 'trust-board', diverges: false },
        owed: { of: ['the Chair'], decidedOn: '2026-11-23' },
      },
    );
  expect(gaps([said])).toEqual([]);
  expect(gaps(undefined)).toEqual(['consultation']);
  expect(gaps([{ ...said, on: '2026-11-24' }])).toEqual(['consultation-late']);
});

test('an urgent decision says that it was taken between meetings', () => {
  expect(resultText('approved', { ...content, votes: [], urgent })).toBe('Approved, between meetings');
});

describe('what a record may not leave blank', () => {
  test.each<[string, Partial<DecisionContent>, readonly Gap[]]>([
    ['nothing', {}, []],
    ['no clause', { resolved: [] }, ['resolved']],
    ['a blank clause', { resolved: ['One', ' '] }, ['resolved']],
    ['reasons', { reasons: '  ' }, ['reasons']],
    ['alternatives', { alternatives: [] }, ['alternatives']],
    ['an alternative without why', { alternatives: [{ option: 'No change', why: '' }] }, ['alternatives']],
    ['an alternative without a name', { alternatives: [{ option: '', why: 'Costly' }] }, ['alternatives']],
    ['none, and yet one', { noAlternatives: true }, ['alternatives']],
    ['none', { noAlternatives: true, alternatives: [] }, []],
    ['interests', { interests: [] }, ['interests']],
    ['a blank interest', { interests: [''] }, ['interests']],
    ['conditions of a plain approval', { conditions: [condition] }, ['no-conditions']],
    [
      'the lead of a condition',
      { conditions: [{ ...condition, leadId: '' }] },
      ['no-conditions', 'condition-lead'],
    ],
    ['the day of an action', { actions: [{ ...action, dueOn: '' }] }, ['action-lead']],
    ['an action', { actions: [action] }, []],
  ])('%s', (_, change, gaps) => {
    expect(
      findGaps({ ...content, ...change }, { type: 'approved', profile: 'trust-board', diverges: false }),
    ).toEqual(gaps);
  });

  test('a decision with conditions has some, each with words, a lead and a day', () => {
    const judged = { type: 'approved-with-conditions', profile: 'trust-board', diverges: false } as const;
    expect(findGaps(content, judged)).toEqual(['conditions']);
    expect(findGaps({ ...content, conditions: [{ ...condition, text: '' }] }, judged)).toEqual([
      'conditions',
    ]);
    expect(findGaps({ ...content, conditions: [{ ...condition, dueOn: '' }] }, judged)).toEqual([
      'condition-lead',
    ]);
    expect(findGaps({ ...content, conditions: [condition] }, judged)).toEqual([]);
  });

  test('a council’s executive says whether there was a dispensation', () => {
    const blank = { ...content, dispensation: '' };
    expect(findGaps(blank, { type: 'approved', profile: 'cabinet', diverges: false })).toEqual([
      'dispensation',
    ]);
    expect(findGaps(blank, { type: 'approved', profile: 'individual', diverges: false })).toEqual([
      'dispensation',
    ]);
    expect(findGaps(blank, { type: 'approved', profile: 'council-committee', diverges: false })).toEqual([]);
    expect([isExecutive('cabinet'), isExecutive('trust-board')]).toEqual([true, false]);
  });

  test('wording that differs is explained', () => {
    const judged = { type: 'approved', profile: 'cabinet', diverges: true } as const;
    expect(findGaps(content, judged)).toEqual(['differs']);
    expect(findGaps({ ...content, differs: 'Recommendation (b) is limited to one year.' }, judged)).toEqual(
      [],
    );
  });
});

describe('whether the wording differs', () => {
  test.each<[readonly string[], readonly string[], boolean]>([
    [[], ['Anything'], false],
    [['(a) Approve the  plan.', '(b) Note the risk'], ['Note the risk.', 'approve the plan'], false],
    [['Approve the plan'], ['Approve the plan for one year'], true],
    [['Approve the plan', 'Note the risk'], ['Approve the plan'], true],
    [['Approve the plan'], ['Approve the plan', 'Note the risk'], true],
  ])('%o against %o: %s', (came, adopted, differs) => {
    expect(differsFrom(came, adopted)).toBe(differs);
  });
});

describe('a decision in one line', () => {
  test.each([
    ['approved', { votes: [line], conditions: [] }, 'Approved, 7 for, 1 against, 1 abstained'],
    [
      'approved-with-conditions',
      { votes: [line], conditions: [condition, condition] },
      'Approved with conditions, 7 for, 1 against, 1 abstained, two conditions',
    ],
    ['approved', { votes: [line, line], conditions: [] }, 'Approved, two ballots'],
    [
      'recommended',
      { votes: [{ ...line, method: 'assent' }], conditions: [] },
      'Recommended, without a vote',
    ],
    ['consented', { votes: [{ ...line, method: 'alone' }], conditions: [] }, 'Consented'],
    ['deferred', { votes: [], conditions: [] }, 'Deferred'],
  ] as const)('%s', (type, content, text) => {
    expect(resultText(type, content)).toBe(text);
  });

  test('abstentions are named where there were some', () => {
    expect(tallyWords({ for: 8, against: 0, abstain: 0 })).toEqual(['8 for', '0 against']);
  });

  test('every kind has words and an effect', () => {
    for (const type of DECISION_TYPES) {
      expect(typeWords(type)).toMatch(/^[A-Z]/);
      expect(['on', 'waits', 'back', 'stops']).toContain(effectOnRoute(type));
    }
  });
});
