import type { Profile } from '~/domain/body/profile';
import {
  type Allowance,
  type Granter,
  type Ground,
  grantersFor,
  groundsFor,
  type ReliefKind,
  type ReliefState,
  reliefFor,
} from '~/domain/interest/dispensation';
import type { DispensationsPage, ReliefLine } from '~/domain/interest/relief-view';
import { isReliefInForce } from '~/domain/interest/ruling-basis';
import type { Actor } from '~/domain/permission/actor';
import { canBody } from '~/domain/permission/can';
import { readablePapers } from '~/persistence/paper-scope';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { authorisingVotes } from './authorising-votes';

const MOST = 200;

/**
 * Dispensations and authorisations that concern the actor: the actor's own, all of the bodies that the actor serves, and
 * those granted to colleagues on the bodies on which the actor sits.
 */
export async function dispensationsPage(actor: Actor, now: Date): Promise<DispensationsPage> {
  const today = londonDate(now.toISOString());
  const seats = actor.seats.map(({ bodyId }) => bodyId);
  const offices = actor.offices.map(({ bodyId }) => bodyId);
  const [rows, bodies, papers] = await Promise.all([
    reads().dispensation.findMany({
      where: {
        OR: [
          { personId: actor.personId },
          { bodyId: { in: offices } },
          { bodyId: { in: seats }, state: { in: ['granted', 'revoked'] } },
        ],
      },
      orderBy: { askedAt: 'desc' },
      take: MOST,
      include: { body: true, person: { select: NAME_SELECT } },
    }),
    reads().body.findMany({
      where: { id: { in: seats } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, profile: true },
    }),
    reads().paper.findMany({
      where: { AND: [readablePapers(actor), { state: 'travelling' }] },
      orderBy: { ref: 'asc' },
      select: { id: true, ref: true, title: true },
    }),
  ]);
  const named = await reads().paper.findMany({
    where: { AND: [readablePapers(actor), { id: { in: rows.flatMap(({ paperId }) => paperId ?? []) } }] },
    select: { id: true, ref: true },
  });
  const recorders = await reads().person.findMany({
    where: { id: { in: rows.flatMap(({ decidedById }) => decidedById ?? []) } },
    select: { id: true, ...NAME_SELECT },
  });
  const votes = await authorisingVotes(
    actor,
    rows.filter(({ state, kind }) => state === 'asked' && kind === 'authorisation'),
  );
  const lines = rows.map((row): ReliefLine => {
    const own = row.personId === actor.personId;
    const decides = !own && canBody(actor, 'body:decide-dispensation', row.bodyId).ok;
    const profile = row.body.profile as Profile;
    const recorder = recorders.find(({ id }) => id === row.decidedById);
    return {
      id: row.id,
      body: row.body.name,
      kind: row.kind as ReliefKind,
      name: fullName(row.person),
      you: own,
      matter: row.matter,
      paper: named.find(({ id }) => id === row.paperId)?.ref ?? null,
      asks: row.asks as Allowance,
      askedAt: row.askedAt.toISOString(),
      state: row.state as ReliefState,
      inForce: isReliefInForce({ ...row, state: row.state as ReliefState }, today),
      allows: row.allows as Allowance | null,
      ground: row.ground as Ground | null,
      grantedBy: (row.grantedBy || null) as Granter | 'directors' | null,
      fromOn: row.fromOn,
      untilOn: row.untilOn,
      reason: row.reason,
      recordedBy: recorder ? fullName(recorder) : null,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      endReason: row.endReason,
      endedAt: row.endedAt?.toISOString() ?? null,
      mayWithdraw: own && row.state === 'asked',
      answer:
        decides && row.state === 'asked'
          ? {
              grounds: groundsFor(profile),
              granters: grantersFor(profile),
              votes: votes.get(row.body.organisationId) ?? [],
            }
          : null,
      mayRevoke: decides && row.state === 'granted',
    };
  });
  const isToCome = ({ state, untilOn }: ReliefLine) => state === 'granted' && (untilOn ?? '') >= today;
  return {
    today,
    asks: bodies.flatMap(({ id, name, profile }) => {
      const kind = reliefFor(profile as Profile);
      return kind ? [{ bodyId: id, body: name, kind }] : [];
    }),
    papers,
    waiting: lines.filter(({ state }) => state === 'asked'),
    inForce: lines.filter(isToCome),
    earlier: lines.filter((line) => line.state !== 'asked' && !isToCome(line)),
  };
}
