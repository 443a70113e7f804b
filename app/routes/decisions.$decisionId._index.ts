import { redirect } from '@remix-run/node';
import { found, page } from '~/http/page';
import { decisionRefOf } from '~/queries/decisions/decision-ref-of';

/** A decision by its id is its record in the register, sealed or not. */
export const loader = page('decision:read', async ({ actor, params }) =>
  redirect(`/register/${found(await decisionRefOf(actor, params.decisionId ?? ''))}`),
);
