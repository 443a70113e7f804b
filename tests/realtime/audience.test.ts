import { describe, expect, it } from 'vitest';
import type { Happening } from '~/domain/shared/happening';
import type { HappeningKind } from '~/domain/shared/happening-kind';
import { audience } from '~/realtime/audience';
import { versionedTopic } from '~/realtime/versioned-topic';

const at = new Date('2026-11-23T11:00:00Z');
const happened = (kind: HappeningKind, more: Partial<Happening> = {}): Happening => ({
  kind,
  at,
  facts: {},
  ...more,
});
const there = { to: 'everyone-there' };

describe('who hears of what', () => {
  it.each([
    [
      'a vote in a meeting about a paper',
      happened('VoteCast', { meetingId: 'm', paperId: 'p', subjectId: 'b' }),
      [
        ['meeting:m', there],
        ['board', { to: 'readers-of-paper', paperId: 'p' }],
      ],
    ],
    [
      'a paper that moves',
      happened('PaperMoved', { paperId: 'p' }),
      [
        ['paper:p', there],
        ['board', { to: 'readers-of-paper', paperId: 'p' }],
      ],
    ],
    [
      'an action updated',
      happened('ActionUpdated', { bodyId: 'tb', subjectId: 'a', facts: { leadId: 'lead' } }),
      [
        ['action:a', there],
        ['actions', { to: 'readers-of-action', actionId: 'a' }],
      ],
    ],
    [
      'an action given to others, listed on its record',
      happened('ActionReassigned', { subjectId: 'a', facts: { decisionId: 'd' } }),
      [
        ['action:a', there],
        ['actions', { to: 'readers-of-action', actionId: 'a' }],
        ['decision:d', there],
      ],
    ],
    [
      'a notification',
      happened('Notified', { subjectId: 'person' }),
      [['desk', { to: 'person', personId: 'person' }]],
    ],
    [
      'a decision sealed',
      happened('DecisionSealed', { subjectId: 'd', paperId: 'p', meetingId: 'm' }),
      [
        ['meeting:m', there],
        ['paper:p', there],
        ['board', { to: 'readers-of-paper', paperId: 'p' }],
        ['decision:d', there],
      ],
    ],
    [
      'an agreement in writing, on a paper',
      happened('ResolutionAnswered', { bodyId: 'mem', paperId: 'p', subjectId: 'r' }),
      [
        ['paper:p', there],
        ['resolution:r', there],
      ],
    ],
    [
      'a vote on a paper while the public is out',
      happened('VoteCast', {
        ...{ meetingId: 'm', paperId: 'p', subjectId: 'b' },
        facts: { insideBodyId: 'cab', stayIds: 'nell kit' },
      }),
      [
        ['meeting:m', there],
        ['board', { to: 'body', bodyId: 'cab', orPersonIds: ['nell', 'kit'] }],
      ],
    ],
    [
      'its result, where nobody stays',
      happened('BallotDeclared', {
        ...{ meetingId: 'm', paperId: 'p', subjectId: 'b' },
        facts: { insideBodyId: 'cab', stayIds: '' },
      }),
      [
        ['meeting:m', there],
        ['paper:p', { to: 'body', bodyId: 'cab', orPersonIds: [] }],
        ['board', { to: 'body', bodyId: 'cab', orPersonIds: [] }],
      ],
    ],
    [
      'the public let in again',
      happened('PublicReadmitted', { meetingId: 'm', subjectId: 'item' }),
      [
        ['meeting:m', there],
        ['outside:m', there],
      ],
    ],
    ['a session revoked', happened('SessionRevoked', { subjectId: 's' }), []],
    ['somebody added', happened('PersonAdded', { subjectId: 's' }), []],
    ['the clock moved', happened('ClockMoved'), []],
  ])('%s', (_what, happening, expected) => {
    expect(audience(happening).map(({ topic, addressee }) => [topic, addressee])).toEqual(expected);
  });

  it('tells of a comment to one body only that body, its writer, and the author and sponsor who answer', () => {
    const facts = {
      commentId: 'c',
      audienceBodyId: 'tb',
      paperAuthorId: 'author',
      paperSponsorId: 'sponsor',
    };
    const told = audience(happened('CommentMade', { paperId: 'p', actorId: 'writer', facts }));
    expect(told.map(({ addressee }) => addressee)).toEqual(
      Array(2).fill({ to: 'body', bodyId: 'tb', orPersonIds: ['writer', 'author', 'sponsor'] }),
    );
    expect(told[0]?.facts).toEqual(['commentId']);
  });

  it('tells readers of a paper who are not in the meeting neither who voted nor what came of it', () => {
    const ballot = { meetingId: 'm', paperId: 'p', subjectId: 'b' };
    const facts = (kind: HappeningKind) =>
      Object.fromEntries(audience(happened(kind, ballot)).map((told) => [told.topic, told.facts]));
    expect(facts('VoteCast')).toEqual({
      'meeting:m': ['ballotId', 'seatId', 'turnout', 'electors'],
      board: ['ballotId', 'turnout', 'electors'],
    });
    expect(facts('ItemOpened')['meeting:m']).toEqual(['itemId']);
    expect(facts('BallotDeclared')).toEqual({
      'meeting:m': ['ballotId', 'result'],
      'paper:p': [],
      board: [],
    });
  });

  it.each([
    ['VoteCast', { meetingId: 'm', paperId: 'p', subjectId: 'b' }, 'meeting:m'],
    ['PaperMoved', { paperId: 'p' }, 'paper:p'],
    ['CommentMade', { paperId: 'p', subjectId: 'c' }, 'paper:p'],
    ['ActionUpdated', { paperId: 'p', subjectId: 'a' }, 'action:a'],
    ['DecisionDrafted', { paperId: 'p', subjectId: 'd' }, 'decision:d'],
    ['CallInEnded', { paperId: 'p', subjectId: 'd' }, 'decision:d'],
    ['ClockMoved', {}, null],
  ] as const)('%s carries the version of one topic', (kind, about, topic) => {
    expect(versionedTopic(happened(kind, about))).toBe(topic);
  });

  it('lets no fact out that is not named, and names no choice', () => {
    const kinds: HappeningKind[] = [
      'VoteCast',
      'BallotClosed',
      'BallotDeclared',
      'CastingVoteUsed',
      'InterestRuled',
      'PaperShared',
    ];
    for (const kind of kinds) {
      for (const { facts } of audience(happened(kind, { meetingId: 'm', paperId: 'p', subjectId: 's' }))) {
        expect(facts.filter((name) => /choice|text|reason|vote$/i.test(name))).toEqual([]);
      }
    }
  });
});
