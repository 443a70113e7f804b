import { aBody, type BuiltBody } from './a-body';
import { write } from './write';

/** The committee that scrutinises a council's executive: `await aScrutiny(cabinet)`. */
export async function aScrutiny(
  executive: BuiltBody,
  wish: { readonly seats?: number; readonly vacant?: number } = {},
): Promise<BuiltBody> {
  const { seats = 5, ...rest } = wish;
  const committee = await aBody({
    ...{ code: 'OSC', name: 'Overview and Scrutiny', of: 'council', profile: 'council-committee' },
    ...{ seats, ...rest },
  });
  await write((tx) =>
    tx.body.update({ where: { id: executive.id }, data: { scrutinyBodyId: committee.id } }),
  );
  return committee;
}
