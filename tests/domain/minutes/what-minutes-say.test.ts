import { describe, expect, it } from 'vitest';
import type { ItemFacts } from '~/domain/minutes/item-facts';
import { itemLines } from '~/domain/minutes/item-lines';
import { ballotLines, type MinutedBallot } from '~/domain/minutes/resolution-line';

const texts = (lines: readonly { text: string; clauses: readonly string[] }[]) =>
  lines.flatMap(({ text, clauses }) => [text, ...clauses.map((clause) => `- ${clause}`)]);

const ballot: MinutedBallot = {
  ...{ motion: 'That the report be noted.', method: 'named', declared: 'carried', declaredReason: '' },
  tally: { for: 3, against: 1, abstain: 0, notVoting: 1 },
  names: [],
  ...{ castingVote: '', mover: '', seconder: '', recorded: null, restricted: [] },
};

describe('a motion in the words of the house', () => {
  it.each<[string, Partial<MinutedBallot>, readonly string[]]>([
    ['carried', {}, ['IT WAS RESOLVED that the report be noted.', 'Votes: 3 for, 1 against.']],
    [
      'without a vote',
      { method: 'assent', mover: 'Wilf Harbottle' },
      ['Moved by Wilf Harbottle.', 'IT WAS RESOLVED, without a vote, that the report be noted.'],
    ],
    [
      'in clauses, moved and seconded, with names where the card publishes them',
      {
        motion: '(a) Note it\n(b) Send it on',
        ...{ mover: 'A', seconder: 'B' },
        names: [
          { name: 'A', choice: 'for' },
          { name: 'B', choice: 'for' },
          { name: 'C', choice: 'against' },
          { name: 'D', choice: 'not-voting' },
        ],
      },
      [
        'Moved by A, seconded by B.',
        ...['IT WAS RESOLVED:', '- (a) Note it', '- (b) Send it on'],
        ...['Votes: 3 for, 1 against.', '- For: A, B.', '- Against: C.', '- Did not vote: D.'],
      ],
    ],
    [
      'that a standing order kept a member from voting',
      { restricted: [{ name: 'Wilf Harbottle', standingOrder: 'Standing order 14.2: who was absent' }] },
      [
        'Wilf Harbottle could not vote on it by standing order: Standing order 14.2: who was absent.',
        ...['IT WAS RESOLVED that the report be noted.', 'Votes: 3 for, 1 against.'],
      ],
    ],
    [
      'not carried, declared otherwise than computed',
      { declared: 'not-carried', motion: 'Note it', declaredReason: 'A seat voted twice.' },
      [
        'The motion was put and NOT CARRIED: Note it.',
        'Declared otherwise than computed: A seat voted twice.',
        'Votes: 3 for, 1 against.',
      ],
    ],
    [
      'on a casting vote',
      { castingVote: 'Whoever presided used the casting vote for the motion.' },
      [
        'IT WAS RESOLVED that the report be noted.',
        'Whoever presided used the casting vote for the motion.',
        'Votes: 3 for, 1 against.',
      ],
    ],
    [
      'by secret ballot: figures and no name, whatever was handed over',
      { method: 'secret', names: [{ name: 'A', choice: 'for' }] },
      ['IT WAS RESOLVED that the report be noted.', 'By secret ballot: 3 for, 1 against.'],
    ],
    [
      'whose names members called for',
      {
        recorded: { why: 'demanded', by: ['A', 'B'] },
        names: [
          { name: 'A', choice: 'for' },
          { name: 'C', choice: 'against' },
          { name: 'D', choice: 'abstain' },
        ],
      },
      [
        ...['IT WAS RESOLVED that the report be noted.', 'A recorded vote was called for by A, B.'],
        ...['Votes: 3 for, 1 against.', '- For: A.', '- Against: C.', '- Abstained: D.'],
      ],
    ],
    [
      'whose names were called for on the motion that it amends',
      { recorded: { why: 'demanded', by: [] } },
      [
        ...['IT WAS RESOLVED that the report be noted.', 'A recorded vote was called for.'],
        'Votes: 3 for, 1 against.',
      ],
    ],
    [
      'whose names the law commands',
      { recorded: { why: 'mandatory', by: [] } },
      [
        'IT WAS RESOLVED that the report be noted.',
        'The names are recorded, as it is a budget decision (SI 2014/165).',
        'Votes: 3 for, 1 against.',
      ],
    ],
    [
      'of which one member required that it be recorded how he or she voted',
      { recorded: { why: 'own-votes', by: [] }, names: [{ name: 'C', choice: 'against' }] },
      [
        'IT WAS RESOLVED that the report be noted.',
        'Those named required that how they voted be recorded (SI 1993/202 Sch 2 para 1).',
        ...['Votes: 3 for, 1 against.', '- Against: C.'],
      ],
    ],
    [
      'without a quorum',
      { declared: 'inquorate', method: 'assent' },
      ['There was no quorum to decide the motion that the report be noted.'],
    ],
    [
      'objected to',
      { declared: 'objected', method: 'assent' },
      ['Put without a vote and objected to: that the report be noted.'],
    ],
    [
      'not declared',
      { declared: '', method: 'assent' },
      ['The question put was not decided: that the report be noted.'],
    ],
  ])('%s', (_, other, expected) => {
    expect(texts(ballotLines({ ...ballot, ...other }))).toEqual(expected);
  });
});

const item: ItemFacts = {
  ...{ kind: 'decision', reached: true, result: '', late: null, interests: [], happened: [] },
  ...{ exclusions: [], ballots: [], decision: null, actions: [], kept: null },
};
const meeting = { apologies: [], declared: [] };

describe('the head of a minute', () => {
  it.each<[string, Partial<ItemFacts>, readonly string[]]>([
    ['of an item not reached', { reached: false, result: 'Noted' }, ['Not reached.']],
    ['of one noted', { result: 'Noted' }, ['Noted.']],
    ['of one of which nothing is recorded', {}, []],
    [
      'of a late one, with the chair’s special circumstances (LGA 1972 s.100B(4)(b))',
      { late: { addedOn: '2026-11-20', reason: 'The grant lapses today' } },
      [
        'On the agenda since 20 November 2026. The Chair was of the opinion that it was urgent by reason of these special circumstances: The grant lapses today.',
      ],
    ],
    [
      'of one whose exempt appendices were not discussed',
      { kept: { at: '10:12', letters: ['B', 'D'] } },
      ['It was stated at 10:12 that appendices B and D are exempt and were not to be discussed in public.'],
    ],
    [
      'of one with one such appendix',
      { kept: { at: '10:12', letters: ['B'] } },
      ['It was stated at 10:12 that appendix B is exempt and was not to be discussed in public.'],
    ],
    ['of one whose statement is of another version', { kept: { at: '10:12', letters: [] } }, []],
    [
      'with an interest, the ruling and the times',
      {
        interests: [
          {
            ...{ name: 'C', kind: 'pecuniary', interest: 'Employed there', effect: 'leave', reason: '' },
            ...{ leftAt: '11:03', returnedAt: '11:20' },
          },
          {
            ...{ name: 'D', kind: 'other', interest: 'A cousin', effect: 'not-material', reason: '' },
            ...{ leftAt: null, returnedAt: '11:20' },
          },
        ],
      },
      [
        'C declared a pecuniary interest: Employed there. Ruled to leave for the item: did not vote, left at 11:03. Returned at 11:20.',
        'D declared an interest: A cousin. Ruled not material: could take part and vote.',
      ],
    ],
    [
      'with who came, went and took the chair',
      {
        happened: [
          { at: '10:05', who: 'A', did: 'arrived', after: false },
          { at: '10:06', who: 'B', did: 'joined-on-line', after: false },
          { at: '10:07', who: 'A', did: 'left', after: false },
          { at: '10:08', who: 'A', did: 'returned', after: false },
          { at: '10:09', who: 'B', did: 'presided', after: false },
          // Between this item and the next: after what it came to.
          { at: '10:10', who: '', did: 'adjourned', after: true },
          { at: '10:20', who: '', did: 'resumed', after: true },
        ],
        result: 'Noted',
      },
      [
        ...['A arrived at 10:05.', 'B joined on line at 10:06.', 'A left the meeting at 10:07.'],
        ...['A returned at 10:08.', 'B took the chair at 10:09.', 'Noted.'],
        ...['The meeting was adjourned at 10:10.', 'The meeting resumed at 10:20.'],
      ],
    ],
    [
      'with the public out of it',
      { exclusions: ['The public was excluded from 11:02 to 11:40: commercial terms.'], result: 'Noted' },
      ['The public was excluded from 11:02 to 11:40: commercial terms.', 'Noted.'],
    ],
    [
      'with a decision, its conditions, dissent and actions',
      {
        result: 'Agreed',
        ballots: [{ ...ballot, method: 'assent' }],
        decision: {
          ...{ ref: 'TB/2026/118', type: 'Approved with conditions', sealed: true },
          ...{ resolved: ['The report is noted.'], conditions: ['HMRC agrees'] },
          dissents: [{ name: 'C', text: 'The margin is thin!' }],
        },
        actions: [{ ref: 'TB-A-198', title: 'Ask HMRC', lead: 'D', dueOn: '2026-12-04' }],
      },
      [
        'IT WAS RESOLVED, without a vote, that the report be noted.',
        ...['Decision TB/2026/118: approved with conditions.', '- Condition: HMRC agrees.'],
        'C asked that this dissent be recorded: The margin is thin!',
        'Action TB-A-198: Ask HMRC. Lead: D, by 4 December 2026.',
      ],
    ],
    [
      'with a decision without a ballot, while its record is written',
      {
        result: 'Deferred',
        decision: {
          ...{ ref: 'TB/2026/119', type: 'Deferred', sealed: false },
          ...{ resolved: ['The fees are deferred.'], conditions: [], dissents: [] },
        },
        actions: [{ ref: '', title: 'Ask the member', lead: 'D', dueOn: '2026-12-04' }],
      },
      [
        ...['Deferred.', 'IT WAS RESOLVED:', '- The fees are deferred.'],
        'Decision TB/2026/119 is being recorded.',
        'Action: Ask the member. Lead: D, by 4 December 2026.',
      ],
    ],
    [
      'with a decision that says nothing yet',
      {
        result: 'Noted.',
        decision: {
          ...{ ref: 'TB/2026/119', type: 'Noted', sealed: false },
          ...{ resolved: [], conditions: [], dissents: [] },
        },
      },
      ['Noted.', 'Decision TB/2026/119 is being recorded.'],
    ],
  ])('%s', (_, other, expected) => {
    expect(texts(itemLines({ ...item, ...other }, meeting))).toEqual(expected);
  });

  it('of the usual items has the apologies and the interests', () => {
    const welcome = { ...item, kind: 'welcome' } as const;
    expect(texts(itemLines(welcome, meeting))).toEqual(['There were no apologies.']);
    expect(texts(itemLines(welcome, { ...meeting, apologies: ['A', 'B'] }))).toEqual(['Apologies: A, B.']);
    const declarations = { ...item, kind: 'declarations' } as const;
    expect(texts(itemLines(declarations, meeting))).toEqual(['No interests were declared.']);
    expect(texts(itemLines(declarations, { ...meeting, declared: [{ name: 'C', number: '6A' }] }))).toEqual([
      'C declared an interest in item 6A.',
    ]);
  });
});
