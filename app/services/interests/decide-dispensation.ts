import type { Profile } from '~/domain/body/profile';
import { type AuthorisationRefusal, decideAuthorisation } from '~/domain/interest/authorisation';
import {
  type Allowance,
  decideBasis,
  decideGrant,
  type Granter,
  type GrantRefusal,
  type Ground,
  type Period,
  type ReliefState,
} from '~/domain/interest/dispensation';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptBallot } from '~/persistence/ballots';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

export type DecideDispensationInput = { readonly id: string; readonly reason: string } & (
  | { readonly grants: false }
  | ({ readonly grants: true; readonly basis: Basis } & Period)
);
type Basis =
  | { readonly ground: Ground; readonly grantedBy: Granter }
  /** The vote in which the directors authorised it. */
  | { readonly ballotId: string };

export type DecideDispensationRefusal =
  | PermissionRefusal
  | GrantRefusal
  | AuthorisationRefusal
  | { readonly code: 'authorising-ballot-unknown' };

/**
 * The officer records what was decided on a written request: granted, by whom, on which ground and for which period, or
 * refused. An authorisation rests on a vote of the company's board that carries without the interested directors.
 * Rulings made before stay until somebody rules again. Refuses as `decideGrant`, `decideBasis`, `decideAuthorisation`.
 * Source: Localism Act 2011 s.33; CA 2006 s.175(4)-(6); governance.md §3.
 */
export async function decideDispensation(
  { actor, now }: Acting,
  input: DecideDispensationInput,
): Promise<Result<true, DecideDispensationRefusal>> {
  return transaction<true, DecideDispensationRefusal>(async (tx) => {
    const asked = await tx.dispensation.findUnique({ where: { id: input.id }, include: { body: true } });
    if (!asked) return refuse({ code: 'not-found' });
    const permission = canBody(actor, 'body:decide-dispensation', asked.bodyId);
    if (!permission.ok) return permission;
    const own = asked.personId === actor.personId;
    const state = asked.state as ReliefState;
    if (own) return refuse({ code: 'own-dispensation' });
    if (state !== 'asked') return refuse({ code: 'dispensation-decided', state });
    const decided = input.grants ? await granting(tx, asked, input) : ok({ state: 'refused' });
    if (!decided.ok) return decided;
    const { reason } = input;
    await tx.dispensation.update({
      where: { id: input.id },
      data: { ...decided.value, reason, decidedById: actor.personId, decidedAt: now },
    });
    tx.tell({
      ...{ kind: 'DispensationDecided', at: now, actorId: actor.personId, bodyId: asked.bodyId },
      ...{ subjectId: input.id, facts: { state: decided.value.state } },
    });
    const what = asked.kind === 'dispensation' ? 'dispensation' : 'authorisation';
    await notify(tx, now, {
      personIds: [asked.personId],
      text: `Your request for ${what === 'dispensation' ? 'a' : 'an'} ${what} was ${decided.value.state}: ${asked.body.name}`,
      href: '/dispensations',
    });
    return ok(true);
  });
}

type Asked = {
  readonly bodyId: string;
  readonly personId: string;
  readonly kind: string;
  readonly asks: string;
  readonly state: string;
  readonly askedAt: Date;
  readonly body: { readonly profile: string; readonly organisationId: string };
};
type Granting = Extract<DecideDispensationInput, { readonly grants: true }>;

async function granting(tx: Transaction, asked: Asked, { basis, allows, fromOn, untilOn }: Granting) {
  const period = { allows, fromOn, untilOn };
  const may = decideGrant({
    ...{ state: 'asked', own: false, period, asks: asked.asks as Allowance },
    askedOn: londonDate(asked.askedAt.toISOString()),
  });
  if (!may.ok) return may;
  const granted = { state: 'granted', ...period } as const;
  if (asked.kind === 'dispensation') {
    if ('ballotId' in basis) return refuse({ code: 'ground-not-for-body' });
    const lawful = decideBasis(asked.body.profile as Profile, basis);
    return lawful.ok ? ok({ ...granted, ...basis }) : lawful;
  }
  if (!('ballotId' in basis)) return refuse({ code: 'authorising-ballot-unknown' });
  const authorised = await authorisedIn(tx, asked, basis.ballotId);
  return authorised.ok ? ok({ ...granted, grantedBy: 'directors', ballotId: basis.ballotId }) : authorised;
}

/** Whether the vote, of a board of the same company, authorised the conflict. */
async function authorisedIn(
  tx: Transaction,
  { personId, body }: Asked,
  ballotId: string,
): Promise<Result<true, DecideDispensationRefusal>> {
  const ballot = await keptBallot(tx, ballotId);
  const place =
    ballot &&
    (await tx.body.findFirst({
      where: { id: ballot.bodyId, profile: 'trust-board', organisationId: body.organisationId },
    }));
  if (!ballot?.stored || !place || ballot.state !== 'declared' || ballot.declaredResult !== 'carried')
    return refuse({ code: 'authorising-ballot-unknown' });
  const declared = await tx.declaration.findMany({
    where: { itemId: ballot.itemId, OR: [{ effect: null }, { effect: { not: 'not-material' } }] },
    select: { personId: true },
  });
  const interested = new Set([personId, ...declared.map((one) => one.personId)]);
  return decideAuthorisation({
    method: ballot.method,
    input: ballot.stored.input,
    interested: ballot.frozenSeats
      .filter((seat) => seat.personId !== null && interested.has(seat.personId))
      .map(({ seat }) => seat),
  });
}
