import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data } from '@remix-run/node';
import type { z } from 'zod';
import { type AnyRefusal, wordsOf } from '~/content/refusals';
import type { DaySum } from '~/domain/notice/day-sum';
import type { Act } from '~/domain/permission/acts';
import { canHouse } from '~/domain/permission/can';
import type { Result } from '~/domain/shared/result';
import { plainWords } from '~/inputs/plain-words';
import { redirectSaying } from './flash';
import type { FormReply } from './form-reply';
import { isHouseAct, type PageArgs, pageArgs } from './page';
import { readForm } from './read-form';
import { refusalResponse } from './refusal-response';
import { requireSameOrigin } from './same-origin';
import { requireSession } from './session';
import { requireAddress, withoutNul } from './without-nul';

type Command<S extends z.ZodType, T> = {
  readonly act: Act;
  readonly shape: S;
  readonly run: (args: PageArgs & { readonly input: z.output<S> }) => Promise<Result<T, AnyRefusal>>;
  /** Where to go when it is done and what to say there; or a Response of its own. */
  readonly done: (
    args: PageArgs & { readonly input: z.output<S>; readonly value: T },
  ) => Done | Promise<Done>;
};
type Done = { readonly to: string; readonly says: string } | Response;
// biome-ignore lint/suspicious/noExplicitAny: a table of commands whose shapes differ
type AnyCommand = Command<any, any>;

type ReadForm = (request: Request) => Promise<Result<FormData, AnyRefusal>>;

/** One command of a route's forms; keeps the shape's type for `run` and `done`. */
export function command<S extends z.ZodType, T>(definition: Command<S, T>): Command<S, T> {
  return definition;
}

/**
 * The forms of a page, chosen by the field `intent`: session, same origin, shape, service, then a redirect
 * that says what was done, or the page again with the refusal in words and all that was typed. A form with a
 * file is read by `readUpload`; what that refuses comes before any field is known.
 */
export function forms(commands: { readonly [intent: string]: AnyCommand }, read: ReadForm = readForm) {
  const action = async ({ request, params }: ActionFunctionArgs) => {
    requireSameOrigin(request);
    requireAddress(request.url);
    const session = await requireSession(request);
    const sent = await read(request);
    if (!sent.ok) return refused('', sent.refusal, {});
    const fields = withoutNul(sent.value);
    const intent = String(fields.get('intent') ?? '');
    const chosen = Object.hasOwn(commands, intent) ? commands[intent] : undefined;
    if (!chosen) throw refusalResponse({ code: 'unknown-form' });
    const args = pageArgs(session, request, params);
    return answer(chosen, { intent, fields, args });
  };
  return Object.assign(action, { acts: Object.values(commands).map(({ act }) => act) });
}

async function answer(
  { act, shape, run, done }: AnyCommand,
  { intent, fields, args }: { intent: string; fields: FormData; args: PageArgs },
) {
  const permission = isHouseAct(act) ? canHouse(args.actor, act) : { ok: true as const, value: true };
  if (!permission.ok) throw refusalResponse(permission.refusal);
  const parsed = parseWithZod(fields, { schema: shape, error: plainWords });
  if (parsed.status !== 'success') {
    return reply({ intent, fields: parsed.error ?? {}, values: typed(fields) }, 422);
  }
  const result = await run({ ...args, input: parsed.value });
  if (!result.ok) {
    return refused(intent, result.refusal, typed(fields));
  }
  const next = await done({ ...args, input: parsed.value, value: result.value });
  return next instanceof Response ? next : redirectSaying(next.to, next.says);
}

function refused(intent: string, refusal: AnyRefusal, values: FormReply['values']) {
  const words = wordsOf(refusal);
  if (words.status === 404) throw refusalResponse(refusal);
  const said = { code: refusal.code, ...words, ...sumOf(refusal) };
  return reply({ intent, refusal: said, fields: {}, values }, words.status);
}

/** A refused clock shows its sum. */
function sumOf(refusal: AnyRefusal & Partial<DaySum>): { readonly sum?: DaySum } {
  const { days, counted, skipped } = refusal;
  return days !== undefined && counted && skipped ? { sum: { days, counted, skipped } } : {};
}

function reply(value: FormReply, status: number) {
  return data(value, { status });
}

/** What was typed, to be shown again; never a password or a file. */
function typed(fields: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of fields) {
    if (typeof value === 'string' && !/password/i.test(name)) values[name] = value;
  }
  return values;
}
