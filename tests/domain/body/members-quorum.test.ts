import { expect, it } from 'vitest';
import { quorumFor, withQuorumFor } from '~/domain/body/members-quorum';
import type { QuorumRule } from '~/domain/body/rule-card';

const of = (quorum: QuorumRule, members: number, quorumArticle?: string) =>
  quorumFor({ profile: 'trust-members', quorum, quorumArticle }, members);

it('of a company’s members it is one where there is one, else two unless an article says otherwise (CA 2006 s.318)', () => {
  expect(of({ count: 1 }, 0)).toEqual({ count: 1 });
  expect(of({ count: 1 }, 1)).toEqual({ count: 1 });
  expect(of({ count: 3 }, 1, 'article 42')).toEqual({ count: 1 });
  expect(of({ count: 1 }, 2)).toEqual({ count: 2 });
  expect(of({ count: 1, chairOrDeputy: true }, 2)).toEqual({ count: 2, chairOrDeputy: true });
  expect(of({ count: 1 }, 2, 'article 42')).toEqual({ count: 1 });
  expect(of({ count: 2 }, 5)).toEqual({ count: 2 });
  expect(of({ count: 3 }, 5)).toEqual({ count: 3 });
  expect(of({ fraction: [1, 2] }, 5)).toEqual({ fraction: [1, 2] });
});

it('of any other body it is its card’s', () => {
  const card = { profile: 'custom', quorum: { count: 1 } } as const;
  expect(quorumFor(card, 9)).toEqual({ count: 1 });
  expect(withQuorumFor(card, 9)).toBe(card);
  const members = { profile: 'trust-members', quorum: { count: 1 } } as const;
  expect(withQuorumFor(members, 2)).toEqual({ ...members, quorum: { count: 2 } });
});
