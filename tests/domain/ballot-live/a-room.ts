import type { SeatInRoom } from '~/domain/ballot/electorate';
import type { RuleCard } from '~/domain/body/rule-card';

/** A trust board's card: quorum 3, more votes for than against, the chair's casting vote, on line counts. */
export const CARD: RuleCard = {
  profile: 'trust-board',
  quorum: { count: 3 },
  majority: { share: [1, 2], test: 'more-than', base: 'cast' },
  tie: 'casting-vote',
  veto: [],
  remote: true,
};

export const ADVISORY: RuleCard = { ...CARD, profile: 'advisory', quorum: { count: 1 } };

/** A seat whose holder is in the room, unless said otherwise: `aSeat('a', { left: true })`. */
export function aSeat(seat: string, part: Partial<SeatInRoom> = {}): SeatInRoom {
  return {
    seat,
    category: '',
    personId: `person-${seat}`,
    attends: 'in-room',
    left: false,
    barred: false,
    ...part,
  };
}

/** Seats in the room: `aRoom('a b c')`. */
export function aRoom(names: string): readonly SeatInRoom[] {
  return names.split(' ').map((name) => aSeat(name));
}

export function code(result: { ok: boolean; refusal?: { code: string } }): string {
  return result.ok ? 'ok' : (result.refusal?.code ?? '');
}
