import type { Acting } from '~/services/acting';
import { addMatter } from '~/services/authority/add-matter';
import { addPower } from '~/services/authority/add-power';
import { addBody } from '~/services/bodies/add-body';
import { appointOfficer } from '~/services/bodies/appoint-officer';
import { nameScrutiny } from '~/services/bodies/name-scrutiny';
import { seatPerson } from '~/services/bodies/seat-person';
import { must } from '../must';
import type { Tale } from '../tale';
import { COUNCIL_BODIES } from './council-bodies';
import { powerOf, SCHEME } from './scheme';
import { TRUST_BODIES } from './trust-bodies';

/** The administrator sets up the bodies with their rule cards, seats, members and officers, as of a day. */
export async function settleBodies(tale: Tale, administrator: Acting, fromOn: string): Promise<void> {
  await settleScheme(tale, administrator, fromOn);
  for (const { organisation, seats, officers, ...plan } of [...TRUST_BODIES, ...COUNCIL_BODIES]) {
    const body = must(
      await addBody(administrator, {
        ...plan,
        organisationId: tale.id(`organisation:${organisation}`),
        seats: seats.map(({ role, category }) => ({ role, category })),
      }),
    );
    tale.keep(`body:${plan.code}`, body.id);
    for (const [index, { who }] of seats.entries()) {
      const seatId = body.seatIds[index] ?? '';
      tale.keep(`seat:${plan.code}/${who}`, seatId);
      const place = must(
        await seatPerson(administrator, { seatId, personId: tale.id(`person:${who}`), fromOn }),
      );
      tale.keep(`place:${plan.code}/${who}`, place.id);
    }
    for (const who of officers) {
      must(
        await appointOfficer(administrator, { bodyId: body.id, personId: tale.id(`person:${who}`), fromOn }),
      );
    }
  }
  must(
    await nameScrutiny(administrator, {
      bodyId: tale.id('body:CAB'),
      scrutinyBodyId: tale.id('body:OSC'),
    }),
  );
}

async function settleScheme(tale: Tale, administrator: Acting, fromOn: string): Promise<void> {
  for (const { organisation, matter, authority, lines } of SCHEME) {
    const organisationId = tale.id(`organisation:${organisation}`);
    const { id } = must(await addMatter(administrator, { organisationId, name: matter }));
    tale.keep(`matter:${matter}`, id);
    for (const line of lines) {
      must(await addPower(administrator, { matterId: id, ...powerOf(line, authority, fromOn) }));
    }
  }
}
