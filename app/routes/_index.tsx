import { redirect } from '@remix-run/node';
import { openPage } from '~/http/page';

export const loader = openPage(async () => redirect('/desk'));
