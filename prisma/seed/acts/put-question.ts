import type { MotionWish } from '~/domain/ballot/decide-motion';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { Instant } from '~/domain/shared/instant';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { giveCastingVote } from '~/services/ballots/give-casting-vote';
import { openBallot } from '~/services/ballots/open-ballot';
import { putMotion } from '~/services/ballots/put-motion';
import type { PersonKey } from '../people/everyone';
import { kept, type Step, step, type Tale } from '../tale';
import {
  type ItemPlan,
  itemKey,
  type MeetingPlan,
  type QuestionPlan,
  type RoomPlan,
  type Taking,
} from './meeting-plan';

/** The question of an item: put by the clerk, opened, voted on, closed and declared by the chair. */
export function put(plan: MeetingPlan, { chair }: RoomPlan, { item, from, to }: Taking): readonly Step[] {
  const { question } = item;
  if (!question) return [];
  const key = itemKey(plan.name, item);
  const ballot = `ballot:${key}`;
  const share = (part: number) =>
    new Date(Date.parse(from) + (Date.parse(to) - Date.parse(from)) * part).toISOString();
  const { votes, casting } = question;
  return [
    putTheMotion(plan, item, share(0.5)),
    step(share(0.6), chair, {
      what: `open the ballot on ${key}`,
      act: async (acting, tale) =>
        kept(
          await openBallot(acting, {
            motionId: tale.id(`motion:${key}`),
            method: votes ? 'named' : 'assent',
          }),
          ({ ballotId }) => tale.keep(ballot, ballotId),
        ),
    }),
    ...(votes ? cast(ballot, votes, share) : []),
    step(share(0.9), chair, {
      what: `close the ballot on ${key}`,
      act: (acting, tale) => closeBallot(acting, { ballotId: tale.id(ballot) }),
    }),
    ...(casting
      ? [
          step(share(0.92), chair, {
            what: `give a casting vote on ${key}`,
            act: (acting, tale) => giveCastingVote(acting, { ballotId: tale.id(ballot), ...casting }),
          }),
        ]
      : []),
    step(share(0.95), chair, {
      what: `declare ${key}`,
      act: (acting, tale) =>
        declareBallot(acting, { ballotId: tale.id(ballot), result: resultOf(question), reason: '' }),
    }),
  ];
}

export function putTheMotion({ name, clerk }: MeetingPlan, item: ItemPlan, at: Instant): Step {
  const key = itemKey(name, item);
  return step(at, clerk, {
    what: `put the motion of ${key}`,
    act: async (acting, tale) => {
      const { mover, seconder } = item.question ?? {};
      const made = await putMotion(acting, {
        itemId: tale.id(key),
        wish: wishOf(item, tale),
        movedById: mover ? tale.id(`person:${mover}`) : null,
        secondedById: seconder ? tale.id(`person:${seconder}`) : null,
      });
      return kept(made, ({ motionIds }) => tale.keep(`motion:${key}`, motionIds[0] ?? ''));
    },
  });
}

function wishOf({ paper = '', question }: ItemPlan, tale: Tale): MotionWish {
  if (question?.special) return { kind: 'special', text: question.special };
  if (question?.words) return { kind: 'other', text: question.words };
  const keys = tale.papers.get(paper)?.recommendations.map((one) => one.key) ?? [];
  return { kind: 'recommendation', keys, together: true };
}

function cast(
  ballot: string,
  votes: NonNullable<QuestionPlan['votes']>,
  share: (part: number) => Instant,
): readonly Step[] {
  const ofChoice = (people: readonly PersonKey[], choice: Choice) => people.map((who) => ({ who, choice }));
  const all = [
    ...ofChoice(votes.for, 'for'),
    ...ofChoice(votes.against ?? [], 'against'),
    ...ofChoice(votes.abstain ?? [], 'abstain'),
  ];
  return all.map(({ who, choice }, index) =>
    step(share(0.65 + (0.2 * index) / all.length), who, {
      what: 'vote',
      act: (acting, tale) => castVote(acting, { ballotId: tale.id(ballot), choice }),
    }),
  );
}

function resultOf({ votes, casting }: QuestionPlan): 'carried' | 'not-carried' {
  if (!votes || casting?.choice === 'for') return 'carried';
  return votes.for.length > (votes.against?.length ?? 0) ? 'carried' : 'not-carried';
}
