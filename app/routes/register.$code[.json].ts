import { jsonFile } from '~/http/json-file';
import { found, page } from '~/http/page';
import { exportChain } from '~/queries/register/export-chain';

/** The whole chain of a body, to be kept and verified elsewhere: npm run verify-register. */
export const loader = page('decision:read', async ({ actor, params: { code = '' } }) =>
  jsonFile(found(await exportChain(actor, { code })), `register-${code}`),
);
