import { expect, test } from 'vitest';
import { dispensationsPage } from '~/queries/interests/dispensations-page';
import { endDispensation } from '~/services/interests/end-dispensation';
import {
  asked,
  by,
  declarationNow,
  declared,
  grant,
  granted,
  kept,
  member,
  rule,
} from '../../support/a-dispensation';
import { anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { actorFor } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

describeOnEachDatabase('an authorisation by a company’s directors', () => {
  test('rests on a vote of its board that carries without the interested director', async () => {
    const board = await aBody({ seats: 5, card: { quorum: { count: 3 } } });
    const meeting = await aMeeting(board);
    const me = member(board, 4);
    const id = await asked(me, board, { matter: 'I advise Larkfield Homes.' });
    const ballot = await anOpenBallot(board, meeting);
    const give = (ballotId = ballot.id) => grant(board.officer, id, { basis: { ballotId } });
    expect(codeOf(await give())).toBe('authorising-ballot-unknown');
    await theyVote(board, ballot, ['for', 'for', 'against', 'against', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    expect(await give()).toEqual({
      ok: false,
      refusal: { code: 'authorisation-not-agreed', for: 2, against: 2 },
    });
    expect(codeOf(await give('nothing'))).toBe('authorising-ballot-unknown');
    expect(codeOf(await grant(board.officer, id))).toBe('authorising-ballot-unknown');
    const again = await anOpenBallot(board, meeting);
    await theyVote(board, again, ['for', 'for', 'for', 'against', 'for']);
    await itIsDeclared(board, again, 'carried');
    const { waiting } = await dispensationsPage(board.officer, NOW);
    expect(waiting[0]?.answer?.votes.map((vote) => vote.id).sort()).toEqual([ballot.id, again.id].sort());
    expect(codeOf(await give(again.id))).toBe('ok');
    expect(await kept(id)).toMatchObject({
      kind: 'authorisation',
      grantedBy: 'directors',
      ballotId: again.id,
    });
  });

  test('does not count another who declared an interest in it, and of a committee the board decides', async () => {
    const board = await aBody({ code: 'TB', seats: 5, card: { quorum: { count: 4 } } });
    const far = await aBody({
      code: 'FAR',
      profile: 'trust-committee',
      people: [...board.members],
      officer: board.officer,
    });
    const officer = await actorFor(board.officer.personId);
    const id = await asked(await actorFor(member(board, 4).personId), far);
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    await theyVote(board, ballot, ['for', 'for', 'for', 'for', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    const declaration = await declared(board, meeting, 3);
    const give = () => grant(officer, id, { basis: { ballotId: ballot.id } });
    expect(await give()).toEqual({
      ok: false,
      refusal: { code: 'authorisation-inquorate', needed: 4, counted: 3 },
    });
    await rule(board.chair, declaration, 'not-material');
    expect(codeOf(await give())).toBe('ok');
  });

  test('lets the chair rule it authorised; revoked, the member leaves', async () => {
    const board = await aBody({ seats: 5, card: { quorum: { count: 3 } } });
    const meeting = await aMeeting(board);
    const vote = await anOpenBallot(board, meeting);
    await theyVote(board, vote, ['for', 'for', 'for']);
    await itIsDeclared(board, vote, 'carried');
    const relief = await granted(board, member(board, 4), { basis: { ballotId: vote.id } });
    const id = await declared(board, meeting, 4);
    expect(codeOf(await rule(board.chair, id, 'authorised'))).toBe('ok');
    expect(await declarationNow(id)).toMatchObject({ dispensationId: relief });
    await endDispensation(by(board.officer), { id: relief, reason: 'It was withdrawn.' });
    expect(await declarationNow(id)).toMatchObject({ effect: 'leave', leftAt: NOW });
  });
});
