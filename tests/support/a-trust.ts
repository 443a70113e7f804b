import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { aBody } from './build/a-body';
import { aPerson } from './build/a-person';

export async function aTrust() {
  const executiveTeam = await aBody({ code: 'ET', profile: 'advisory' });
  const board = await aBody({ code: 'TB', name: 'Trust Board' });
  const author = await aPerson({ name: 'Lata Sondhi-Cole' });
  const sponsor = await aPerson({ name: 'Tobias Fenwright' });
  const asked = () => ({
    paperId: newId(),
    bodyId: board.id,
    templateKey: 'assurance',
    title: 'Placement sufficiency',
    sponsorId: sponsor.personId,
  });
  return { executiveTeam, board, author, sponsor, asked };
}

export const paperOf = (ref: string) =>
  reads().paper.findUniqueOrThrow({
    where: { ref },
    include: { versions: true, stages: { orderBy: { position: 'asc' } } },
  });
export const happened = async () =>
  (await reads().event.findMany({ orderBy: { seq: 'asc' } })).map(({ kind }) => kind);
