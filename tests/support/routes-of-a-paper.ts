import type { ActionFunctionArgs } from '@remix-run/node';
import * as deskDecision from '~/routes/desk-decisions.$paperRef';
import * as paper from '~/routes/papers.$ref';
import * as advice from '~/routes/papers.$ref_.advice';
import * as attachments from '~/routes/papers.$ref_.attachments';
import * as attachment from '~/routes/papers.$ref_.attachments_.$letter';
import * as comments from '~/routes/papers.$ref_.comments';
import * as edit from '~/routes/papers.$ref_.edit';
import * as move from '~/routes/papers.$ref_.move';
import * as notice from '~/routes/papers.$ref_.notice';
import * as preview from '~/routes/papers.$ref_.preview';
import * as send from '~/routes/papers.$ref_.send';
import * as sharing from '~/routes/papers.$ref_.sharing';
import { type Answered, aGet, answered, aPost } from './a-request';

type Handler = (args: ActionFunctionArgs) => unknown;

/** Every page of one paper, by its address after the reference. */
export const PAGES_OF_A_PAPER: readonly (readonly [string, Handler])[] = [
  ['', paper.loader],
  ['/preview', preview.loader],
  ['/edit', edit.loader],
  ['/send', send.loader],
  ['/attachments', attachments.loader],
  ['/attachments/A', attachment.loader],
  ['/comments', comments.loader],
  ['/advice', advice.loader],
  ['/sharing', sharing.loader],
  ['/move', move.loader],
  ['/notice', notice.loader],
  ['/decide', deskDecision.loader],
];

/** A form of each kind, whole, so that nothing but the right to send it is missing. */
export const FORMS_OF_A_PAPER: readonly (readonly [string, Handler, Readonly<Record<string, string>>])[] = [
  ['/comments', comments.action, { intent: 'comment', versionNumber: '1', text: 'Who pays?' }],
  [
    '/advice',
    advice.action,
    { intent: 'ask', of: 'body:any', matter: 'finance', question: 'Is it sound?', dueOn: '2099-01-01' },
  ],
  [
    '/sharing',
    sharing.action,
    { intent: 'share', with: 'body:any', versionNumber: '1', reason: 'They asked.' },
  ],
  ['/move', move.action, { intent: 'move', to: '1', reason: 'Not yet.' }],
  ['/send', send.action, { intent: 'withdraw', reason: 'Not needed.' }],
  ['/send', send.action, { intent: 'submit', revision: '1' }],
  [
    '/edit',
    edit.action,
    { intent: 'save', revision: '1', title: 'Another title', classification: 'public', purpose: 'decision' },
  ],
  ['/attachments', attachments.action, { intent: 'remove', letter: 'A' }],
  [
    '/notice',
    notice.action,
    {
      intent: 'give',
      matter: 'VAT',
      fromOn: '2099-01-01',
      untilOn: '2099-01-01',
      documents: 'One',
      copiesFrom: 'Here',
      otherDocuments: 'None',
    },
  ],
  [
    '/decide',
    deskDecision.action,
    { intent: 'decide', type: 'consented', resolved: 'All', reasons: 'Sound', conflicts: 'None' },
  ],
];

const paramsOf = (ref: string) => ({ ref, paperRef: ref, letter: 'A' });

export function look(handler: Handler, ref: string, cookie?: string): Promise<Answered> {
  return answered(() => handler({ ...aGet(`/papers/${ref}`, cookie), params: paramsOf(ref) }));
}

type Sending = { readonly ref: string; readonly cookie?: string; readonly multipart?: boolean };

/** The form of the attachments page is sent in parts, as one with a file. */
export function post(
  handler: Handler,
  fields: Readonly<Record<string, string>>,
  { ref, cookie = '', multipart = handler === attachments.action }: Sending,
): Promise<Answered> {
  const args = aPost(fields, { cookie });
  const parts = new FormData();
  for (const [name, value] of Object.entries(fields)) parts.append(name, value);
  const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
  const request = multipart
    ? new Request(args.request.url, { method: 'POST', body: parts, headers })
    : args.request;
  return answered(() => handler({ ...args, request, params: paramsOf(ref) }));
}
