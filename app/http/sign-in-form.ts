import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { type AnyRefusal, wordsOf } from '~/content/refusals';
import { plainWords } from '~/inputs/plain-words';
import { demonstrationSignInInput, signInInput } from '~/inputs/sign-in';
import { realNow } from '~/platform/clock';
import { environment } from '~/platform/environment';
import { signIn } from '~/services/people/sign-in';
import { signInAsDemonstration } from '~/services/people/sign-in-as-demonstration';
import type { Visitor } from '~/services/people/visitor';
import type { FormReply } from './form-reply';
import { readForm } from './read-form';
import { requireSameOrigin } from './same-origin';
import { safeReturn, sessionCookie } from './session';
import { forgiveSignIn, throttleSignIn } from './throttle';
import { withoutNul } from './without-nul';

/** The two forms of the sign-in page: address and password, and in demo one press. */
export async function signInForm({ request, context }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const sent = await readForm(request);
  if (!sent.ok) return refused(sent.refusal, '');
  const fields = withoutNul(sent.value);
  const visitor: Visitor = {
    userAgent: request.headers.get('User-Agent') ?? '',
    source: String(context.source),
    realNow: realNow(),
  };
  return fields.get('intent') === 'demonstration' ? byOnePress(fields, visitor) : byPassword(fields, visitor);
}

async function byPassword(fields: FormData, visitor: Visitor) {
  const parsed = parseWithZod(fields, { schema: signInInput, error: plainWords });
  const email = String(fields.get('email') ?? '');
  if (parsed.status !== 'success') return reply({ fields: parsed.error ?? {} }, { email, status: 422 });
  const allowed = await throttleSignIn(email, visitor.source);
  if (!allowed.ok) return refused(allowed.refusal, email);
  const result = await signIn(visitor, parsed.value);
  if (!result.ok) return refused(result.refusal, email);
  await forgiveSignIn(email, visitor.source);
  return signedIn(result.value.token, parsed.value.to);
}

async function byOnePress(fields: FormData, visitor: Visitor) {
  const parsed = parseWithZod(fields, { schema: demonstrationSignInInput, error: plainWords });
  if (parsed.status !== 'success' || environment().mode !== 'demo')
    return refused({ code: 'sign-in-failed' }, '');
  const result = await signInAsDemonstration(visitor, parsed.value);
  return result.ok ? signedIn(result.value.token, parsed.value.to) : refused(result.refusal, '');
}

async function signedIn(token: string, to: string | undefined) {
  return redirect(safeReturn(to), { headers: { 'Set-Cookie': await sessionCookie(token) } });
}

function refused(refusal: AnyRefusal, email: string) {
  const { status, ...words } = wordsOf(refusal);
  return reply({ refusal: { code: refusal.code, ...words }, fields: {} }, { email, status });
}

function reply(
  said: Pick<FormReply, 'refusal' | 'fields'>,
  { email, status }: { email: string; status: number },
) {
  const value: FormReply = { intent: 'sign-in', values: { email }, ...said };
  return data(value, { status });
}
