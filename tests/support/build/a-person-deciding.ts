import type { Power } from '~/domain/authority/power';
import { addMatter } from '~/services/authority/add-matter';
import { addPower } from '~/services/authority/add-power';
import { aBody } from './a-body';
import { aStationAhead } from './a-decision';
import { aPaper } from './a-paper';
import { aPerson } from './a-person';
import { aScrutiny } from './a-scrutiny';
import { NOW } from './today';
import { write } from './write';

const NAME = 'Cabinet Member for Finance';

const POWER: Power = {
  ...{ holder: NAME, tier: 'officer', part: 'decide', pounds: 500_000 },
  ...{ inConsultationWith: 'the section 151 officer', authority: 'Scheme 4.2', fromOn: '2026-01-01' },
  untilOn: null,
};

/**
 * One person of a council's executive with a delegated power, a scrutiny committee, and a paper of the trust's board that waits
 * for that person's key decision: `await aPersonDeciding({ power: { untilOn: '2026-11-01' } })`.
 */
export async function aPersonDeciding(wish: { readonly power?: Partial<Power> } = {}) {
  const board = await aBody({ code: 'TB', name: 'Trust Board', seats: 3 });
  const body = await aBody({ of: 'council', code: 'CMF', name: NAME, profile: 'individual', seats: 1 });
  const scrutiny = await aScrutiny(body, { seats: 3 });
  const administrator = { actor: await aPerson({ of: 'council', administrator: true }), now: NOW };
  const { organisationId } = administrator.actor;
  const matter = await addMatter(administrator, { organisationId, name: 'Placement contracts' });
  const matterId = matter.ok ? matter.value.id : '';
  await addPower(administrator, { matterId, ...POWER, ...wish.power });
  const paper = await aPaper(board, { passed: [board], at: body, gate: 'key-decision' });
  await write((tx) =>
    tx.stage.update({ where: { id: paper.stageId ?? '' }, data: { needs: '{"noticeDays":28}' } }),
  );
  await aStationAhead(paper, body, 'call-in');
  await aStationAhead(paper, board, 'implementation');
  return { board, body, scrutiny, matterId, paper, member: body.chair, officer: body.officer };
}
