import { describe, expect, it } from 'vitest';
import { MINUTES_STATES } from '~/domain/minutes/minutes-state';
import {
  CLASSIFICATIONS,
  type Classification,
  PAPER_STATES,
  type PaperState,
} from '~/domain/paper/classification';
import { ACTION_RELATIONS, ACTION_STATES, ACTION_TABLE } from '~/domain/permission/action-table';
import {
  ACTION_ACTS,
  BODY_ACTS,
  DECISION_ACTS,
  MEETING_ACTS,
  MINUTES_ACTS,
  PAPER_ACTS,
  RESOLUTION_ACTS,
} from '~/domain/permission/acts';
import { BODY_RELATIONS, BODY_TABLE } from '~/domain/permission/body-table';
import { DECISION_RELATIONS, DECISION_STATES, DECISION_TABLE } from '~/domain/permission/decision-table';
import { MEETING_RELATIONS, MEETING_STATES, MEETING_TABLE } from '~/domain/permission/meeting-table';
import { MINUTES_RELATIONS, MINUTES_TABLE } from '~/domain/permission/minutes-table';
import { PAPER_RELATIONS, PAPER_TABLE } from '~/domain/permission/paper-table';
import { RESOLUTION_RELATIONS, RESOLUTION_TABLE } from '~/domain/permission/resolution-table';
import { RESOLUTION_STATES } from '~/domain/resolution/resolution';

// The reviewed tables, written a second time by hand and in another notation: a cell changes only when both do.
// Letters: states d(raft) t(ravelling) r(ejected) w(ithdrawn) c(losed); classes P(ublic) N (partNer) B(oard) X (eXempt).
const PAPER: { [act: string]: { [relation: string]: string } } = {
  'paper:read': {
    author: 'dtrwc PNBX',
    sponsor: 'dtrwc PNBX',
    'holding-officer': 'trwc PNBX',
    officer: 'trwc PNBX',
    'holding-member': 'trwc PNBX',
    member: 'trwc PNBX',
    barred: 'trwc PNB',
    adviser: 'trwc PNB',
    sharee: 'trwc PN',
    scrutineer: 'trwc PNB',
  },
  'paper:edit': { author: 'dt PNBX', sponsor: 'dt PNBX' },
  'paper:submit': { author: 'd PNBX', sponsor: 'd PNBX' },
  'paper:issue-version': { author: 't PNBX', sponsor: 't PNBX' },
  'paper:withdraw': { sponsor: 'dt PNBX' },
  'paper:share': { sponsor: 'tc PN', 'holding-officer': 'tc PN', officer: 'tc PN' },
  'paper:attach': { author: 'dt PNBX', sponsor: 'dt PNBX' },
  'paper:move': { 'holding-officer': 't PNBX' },
  'paper:comment': {
    author: 't PNBX',
    sponsor: 't PNBX',
    'holding-officer': 't PNBX',
    officer: 't PNBX',
    'holding-member': 't PNBX',
    member: 't PNBX',
    adviser: 't PNB',
    sharee: 't PN',
  },
  'paper:resolve-comment': { author: 't PNBX', sponsor: 't PNBX' },
  'paper:ask-advice': { author: 't PNBX', sponsor: 't PNBX', 'holding-officer': 't PNBX', officer: 't PNBX' },
  'paper:give-notice': { 'holding-officer': 't PNBX' },
  'paper:table': { 'holding-officer': 't PNBX' },
};
const STATE_LETTERS: { [letter: string]: PaperState } = {
  d: 'draft',
  t: 'travelling',
  r: 'rejected',
  w: 'withdrawn',
  c: 'closed',
};
const CLASS_LETTERS: { [letter: string]: Classification } = {
  P: 'public',
  N: 'partner',
  B: 'board-confidential',
  X: 'exempt',
};

// Meetings: s(cheduled) i(n session) a(djourned) e(nded) x (cancelled).
const MEETING: { [act: string]: { [relation: string]: string } } = {
  'meeting:read': {
    presiding: 'siaex',
    chair: 'siaex',
    officer: 'siaex',
    member: 'siaex',
    proxy: 'siaex',
    observer: 'siaex',
    excluded: 'siaex',
  },
  'meeting:follow': {
    presiding: 'siaex',
    chair: 'siaex',
    officer: 'siaex',
    member: 'siaex',
    proxy: 'siaex',
    observer: 'siaex',
  },
  'meeting:arrange': { officer: 'sia', chair: 's' },
  'meeting:end-invitation': { presiding: 'sia', officer: 'sia', chair: 's' },
  'meeting:run': { presiding: 'sia', chair: 'sia', officer: 'sia' },
  'meeting:record-attendance': { presiding: 'sia', officer: 'sia' },
  'meeting:attend': { presiding: 'sia', chair: 'sia', member: 'sia', proxy: 'sia' },
  'meeting:reply': { presiding: 's', chair: 's', member: 's' },
  'meeting:record-reply': { officer: 's' },
  'meeting:declare-interest': { presiding: 'sia', chair: 'sia', officer: 'sia', member: 'sia' },
  'meeting:rule-interest': { presiding: 'sia', officer: 'sia' },
  'meeting:preside': { presiding: 'sia', chair: 'sia', officer: 'sia' },
  'meeting:admit-late-item': { presiding: 'sia', officer: 'sia' },
  'meeting:exclude-public': { presiding: 'i', officer: 'i' },
  'meeting:conduct': { presiding: 'ia', chair: 'ia', officer: 'ia' },
  'meeting:ask-to-speak': { presiding: 'i', chair: 'i', officer: 'i', member: 'i', observer: 'i' },
  'meeting:call-speaker': { presiding: 'i', officer: 'i' },
  'meeting:minute': { officer: 'iae' },
  'meeting:sign-off-agenda': { presiding: 'sia', officer: 'sia' },
  'meeting:publish-agenda': { officer: 'sia' },
  'meeting:retry-pack': { officer: 'sia' },
  'meeting:waive-notice': { officer: 'siae', member: 'siae', proxy: 'siae' },
  'meeting:take-back-notice': { officer: 's' },
  'ballot:prepare': { presiding: 'sia', officer: 'sia' },
  'ballot:open': { presiding: 'i', officer: 'i' },
  'ballot:close': { presiding: 'i', officer: 'i' },
  'ballot:set-aside': { presiding: 'i', officer: 'i' },
  'ballot:declare': { presiding: 'i', officer: 'i' },
  'ballot:contest': { presiding: 'iae', chair: 'iae' },
  'ballot:casting-vote': { presiding: 'i', officer: 'i' },
  'ballot:cast': { presiding: 'i', chair: 'i', member: 'i', proxy: 'i' },
  'ballot:object': { presiding: 'i', chair: 'i', member: 'i', proxy: 'i' },
  'ballot:second': { presiding: 'i', chair: 'i', member: 'i', officer: 'i', proxy: 'i' },
  'ballot:withdraw-motion': { presiding: 'sia', chair: 'sia', member: 'sia', officer: 'sia' },
  'ballot:call-for-names': { presiding: 'i', chair: 'i', member: 'i', proxy: 'i' },
  'ballot:record-own-vote': { presiding: 'i', chair: 'i', member: 'i' },
  'ballot:record-for-member': { officer: 'i' },
};
const MEETING_LETTERS = {
  s: 'scheduled',
  i: 'in-session',
  a: 'adjourned',
  e: 'ended',
  x: 'cancelled',
} as const;

// Decisions: d(raft) s(ealed) p(ublished).
const DECISION: { [act: string]: { [relation: string]: string } } = {
  'decision:read': {
    officer: 'dsp PNBX',
    member: 'dsp PNBX',
    barred: 'dsp PNB',
    desk: 'dsp PNBX',
    scrutineer: 'p PNBX',
    'scrutiny-officer': 'p PNBX',
    follower: 'sp PNB',
    anyone: 'p P',
  },
  'decision:record': { officer: 'd PNBX' },
  'decision:publish': { officer: 's PNBX' },
  'decision:correct': { officer: 'sp PNBX', desk: 'sp PNBX' },
  'decision:dissent': { member: 'd PNBX', officer: 'd PNBX' },
  'decision:change-condition': { officer: 'sp PNBX', desk: 'sp PNBX' },
  'decision:at-desk': { desk: 'd PNBX' },
  'decision:take-urgent': { chair: 'd PNBX', officer: 'd PNBX' },
  'decision:call-in': { scrutineer: 'p PNBX' },
  'decision:answer-call-in': { 'scrutiny-officer': 'p PNBX' },
};
const DECISION_LETTERS = { d: 'draft', s: 'sealed', p: 'published' } as const;

// Actions: o(pen) c(ompleted) x (closed) s(uperseded).
const ACTION: { [act: string]: { [relation: string]: string } } = {
  'action:read': { lead: 'ocxs', helper: 'ocxs', officer: 'ocxs', member: 'ocxs', follower: 'ocxs' },
  'action:create': { officer: 'o' },
  'action:update': { lead: 'o', helper: 'o', officer: 'o' },
  'action:revise-due': { officer: 'o' },
  'action:reassign': { officer: 'o' },
  'action:ask-closure': { lead: 'o' },
  'action:decide-closure': { officer: 'c' },
};
const ACTION_LETTERS = { o: 'open', c: 'completed', x: 'closed', s: 'superseded' } as const;

// A body's interests and dispensations: y(es).
const BODY: { [act: string]: { [relation: string]: string } } = {
  'body:read-interests': { officer: 'y', member: 'y' },
  'body:register-interest': { member: 'y' },
  'body:ask-dispensation': { member: 'y' },
  'body:decide-dispensation': { officer: 'y' },
  'body:appoint-proxy': { officer: 'y', member: 'y' },
  'body:restrict-vote': { officer: 'y' },
};
// Resolutions in writing: c(irculating) p(assed) l(apsed) n(ot passed) w(ithdrawn).
const RESOLUTION: { [act: string]: { [relation: string]: string } } = {
  'resolution:read': {
    eligible: 'cplnw PNBX',
    excluded: 'cplnw PNB',
    restricted: 'cplnw PNBX',
    officer: 'cplnw PNBX',
    director: 'cplnw PNBX',
    member: 'cplnw PNBX',
    proposer: 'cplnw PNBX',
    'company-officer': 'cplnw PNBX',
    'company-member': 'cplnw PNB',
  },
  'resolution:circulate': { officer: 'c PNBX', director: 'c PNBX', 'company-officer': 'c PNBX' },
  'resolution:answer': { eligible: 'c PNBX' },
  'resolution:withdraw': { proposer: 'c PNBX', officer: 'c PNBX' },
};
const RESOLUTION_LETTERS = {
  c: 'circulating',
  p: 'passed',
  l: 'lapsed',
  n: 'not-passed',
  w: 'withdrawn',
} as const;

// Minutes: d(raft) c(irculated) a(greed by the chair) p (approved) s(igned).
const MINUTES: { [act: string]: { [relation: string]: string } } = {
  'minutes:read': {
    officer: 'dcaps',
    presided: 'dcaps',
    member: 'caps',
    approver: 'caps',
    observer: 'ps',
    anyone: 'ps',
  },
  'minutes:draft': { officer: 'dca' },
  'minutes:circulate': { officer: 'dc' },
  'minutes:suggest': { officer: 'ca', presided: 'ca', member: 'ca' },
  'minutes:answer': { officer: 'ca' },
  'minutes:agree': { presided: 'c' },
  'minutes:approve': { officer: 'a' },
  'minutes:sign': { approver: 'p' },
  'minutes:file-scan': { officer: 'p' },
  'minutes:publish': { officer: 'ps' },
  'minutes:correct': { officer: 's' },
};
const MINUTES_LETTERS = {
  d: 'draft',
  c: 'circulated',
  a: 'agreed',
  p: 'approved',
  s: 'signed',
} as const;

const letters = <L extends string>(table: { readonly [letter: string]: L }, text = ''): L[] =>
  [...text].flatMap((letter) => table[letter] ?? []);

describe('the permission tables, cell by cell', () => {
  const paperCells = PAPER_ACTS.flatMap((act) => PAPER_RELATIONS.map((relation) => ({ act, relation })));
  it.each(paperCells)('$act by $relation', ({ act, relation }) => {
    const [states = '', classes = ''] = (PAPER[act]?.[relation] ?? '').split(' ');
    for (const state of PAPER_STATES) {
      for (const classification of CLASSIFICATIONS) {
        const cell = PAPER_TABLE[act][relation];
        const allowed = Boolean(cell?.states.includes(state) && cell.classes.includes(classification));
        const expected =
          letters(STATE_LETTERS, states).includes(state) &&
          letters(CLASS_LETTERS, classes).includes(classification);
        expect({ state, classification, allowed }).toEqual({ state, classification, allowed: expected });
      }
    }
  });

  const meetingCells = MEETING_ACTS.flatMap((act) =>
    MEETING_RELATIONS.map((relation) => ({ act, relation })),
  );
  it.each(meetingCells)('$act by $relation', ({ act, relation }) => {
    const expected = letters<string>(MEETING_LETTERS, MEETING[act]?.[relation]);
    const allowed = MEETING_STATES.filter((state) => MEETING_TABLE[act][relation]?.includes(state));
    expect([...allowed].sort()).toEqual(expected.sort());
  });

  const decisionCells = DECISION_ACTS.flatMap((act) =>
    DECISION_RELATIONS.map((relation) => ({ act, relation })),
  );
  it.each(decisionCells)('$act by $relation', ({ act, relation }) => {
    const [states = '', classes = ''] = (DECISION[act]?.[relation] ?? '').split(' ');
    const cell = DECISION_TABLE[act][relation];
    const expectedStates = letters<string>(DECISION_LETTERS, states);
    expect(DECISION_STATES.filter((state) => cell?.states.includes(state)).sort()).toEqual(
      expectedStates.sort(),
    );
    expect([...(cell?.classes ?? [])].sort()).toEqual(letters<string>(CLASS_LETTERS, classes).sort());
  });

  const actionCells = ACTION_ACTS.flatMap((act) => ACTION_RELATIONS.map((relation) => ({ act, relation })));
  it.each(actionCells)('$act by $relation', ({ act, relation }) => {
    const expected = letters<string>(ACTION_LETTERS, ACTION[act]?.[relation]);
    expect(ACTION_STATES.filter((state) => ACTION_TABLE[act][relation]?.includes(state)).sort()).toEqual(
      expected.sort(),
    );
  });

  const bodyCells = BODY_ACTS.flatMap((act) => BODY_RELATIONS.map((relation) => ({ act, relation })));
  it.each(bodyCells)('$act by $relation', ({ act, relation }) => {
    expect(BODY_TABLE[act].includes(relation)).toBe(BODY[act]?.[relation] === 'y');
  });

  const resolutionCells = RESOLUTION_ACTS.flatMap((act) =>
    RESOLUTION_RELATIONS.map((relation) => ({ act, relation })),
  );
  it.each(resolutionCells)('$act by $relation', ({ act, relation }) => {
    const [states = '', classes = ''] = (RESOLUTION[act]?.[relation] ?? '').split(' ');
    const cell = RESOLUTION_TABLE[act][relation];
    const expectedStates = letters<string>(RESOLUTION_LETTERS, states);
    expect(RESOLUTION_STATES.filter((state) => cell?.states.includes(state)).sort()).toEqual(
      expectedStates.sort(),
    );
    expect([...(cell?.classes ?? [])].sort()).toEqual(letters<string>(CLASS_LETTERS, classes).sort());
  });

  const minutesCells = MINUTES_ACTS.flatMap((act) =>
    MINUTES_RELATIONS.map((relation) => ({ act, relation })),
  );
  it.each(minutesCells)('$act by $relation', ({ act, relation }) => {
    const expected = letters<string>(MINUTES_LETTERS, MINUTES[act]?.[relation]);
    const allowed = MINUTES_STATES.filter((state) => MINUTES_TABLE[act][relation]?.includes(state));
    expect([...allowed].sort()).toEqual(expected.sort());
  });

  it('has no line for anything that is not an act', () => {
    expect(Object.keys(PAPER).sort()).toEqual([...PAPER_ACTS].sort());
    expect(Object.keys(MEETING).sort()).toEqual([...MEETING_ACTS].sort());
    expect(Object.keys(DECISION).sort()).toEqual([...DECISION_ACTS].sort());
    expect(Object.keys(ACTION).sort()).toEqual([...ACTION_ACTS].sort());
    expect(Object.keys(BODY).sort()).toEqual([...BODY_ACTS].sort());
    expect(Object.keys(RESOLUTION).sort()).toEqual([...RESOLUTION_ACTS].sort());
    expect(Object.keys(MINUTES).sort()).toEqual([...MINUTES_ACTS].sort());
  });
});
