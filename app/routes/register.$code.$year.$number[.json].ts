import { decisionRef } from '~/domain/decision/decision-ref';
import { jsonFile } from '~/http/json-file';
import { found, page } from '~/http/page';
import { exportChain } from '~/queries/register/export-chain';

/** One sealed record with its link, to be kept and verified elsewhere. */
export const loader = page(
  'decision:read',
  async ({ actor, params: { code = '', year = '', number = '' } }) => {
    const ref = decisionRef(code, year, number);
    return jsonFile(found(await exportChain(actor, { code, ref })), ref.replaceAll('/', '-'));
  },
);
