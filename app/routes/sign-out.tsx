import { redirect } from '@remix-run/node';
import { openPage } from '~/http/page';
import { signOutForm } from '~/http/sign-out-form';

export const loader = openPage(async () => redirect('/desk'));
export const action = Object.assign(signOutForm, { acts: ['session:manage'] as const });
