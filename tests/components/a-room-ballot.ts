import type { BallotView } from '~/domain/ballot/ballot-view';
import type { MyPart } from '~/domain/ballot/my-part';
import type { RoomBallot } from '~/domain/ballot/room-ballot';

type Wish = {
  readonly ballot?: Partial<BallotView> | null;
  readonly me?: Partial<MyPart>;
  readonly acts?: Partial<RoomBallot['acts']>;
  readonly room?: Partial<RoomBallot>;
};

const BALLOT: BallotView = {
  id: 'b1',
  motionId: 'm1',
  method: 'named',
  state: 'open',
  wording: 'That the hub be opened.',
  candidate: '',
  versionNumber: 1,
  opened: { by: 'Ruth Pellingham', forName: null, at: '2026-11-23T11:00:00Z' },
  lastCallAt: null,
  closed: null,
  setAside: null,
  turnout: 1,
  electors: 3,
  seats: ['Ruth Pellingham', 'Dorothy Akintunde', 'Wilf Harbottle'].map((name, index) => ({
    seatId: `s${index}`,
    personId: `p${index}`,
    name,
    inRoom: index < 2,
    voted: index === 0,
    choice: null,
    recorded: false,
    onRequest: false,
  })),
  tally: null,
  outcome: null,
  casting: null,
  declared: null,
  objectors: [],
  contested: null,
  replaces: null,
  followedById: null,
};

/** What Dorothy Akintunde sees of an open named ballot, unless told otherwise. */
export function aRoomBallot({ ballot = {}, me = {}, acts = {}, room = {} }: Wish = {}): RoomBallot {
  return {
    item: { id: 'i1', number: '6', title: 'The hub at Fellgate', current: true },
    meeting: {
      id: 'meet',
      version: 4,
      state: 'in-session',
      body: 'Trust Board',
      presiding: { personId: 'p0', name: 'Ruth Pellingham' },
    },
    paper: null,
    advisory: false,
    wordingHidden: false,
    motions: [],
    ballot: ballot && { ...BALLOT, ...ballot },
    setAside: [],
    rule: [{ title: 'Who counts', says: '3 members may vote.', source: 'model article 11' }],
    next: [],
    me: {
      seatId: 's1',
      restrictedBy: null,
      standing: 'elector',
      voted: false,
      choice: null,
      castAt: null,
      recordedBy: null,
      objected: false,
      ...me,
    },
    acts: {
      prepare: false,
      open: false,
      cast: true,
      object: false,
      recordForMember: false,
      callLastVotes: false,
      close: false,
      setAside: false,
      castingVote: false,
      declare: false,
      contest: false,
      recordOwnVote: false,
      instructedBy: { personId: 'p0', name: 'Ruth Pellingham' },
      castingReasonAsked: true,
      ...acts,
    },
    offers: { callMeeting: false, byAct: [], special: '', recommendations: [], members: [] },
    ...room,
  };
}
