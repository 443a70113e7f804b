import { ErrorSummary } from './error-summary';

export type Reply = {
  readonly intent: string;
  readonly refusal?: {
    readonly code: string;
    readonly title: string;
    readonly says: string;
    readonly sum?: {
      readonly days: number;
      readonly counted: readonly string[];
      readonly skipped: readonly { readonly date: string; readonly reason: string }[];
    };
  };
  readonly fields: { readonly [name: string]: readonly string[] | null | undefined };
  readonly values: { readonly [name: string]: string };
};

/** What a page is answered, where that is how a form fared: a save by itself answers with what it saved. */
export function replyOf(answer: object | undefined): Reply | undefined {
  return answer && 'fields' in answer ? (answer as Reply) : undefined;
}

/** What was wrong with the form just sent, if it was this one: the refusal in words, or a line a field. */
export function FormProblem({ reply, intent }: { reply: Reply | undefined; intent?: string }) {
  if (!reply || (intent !== undefined && reply.intent !== intent)) return null;
  if (reply.refusal) {
    return <ErrorSummary title={reply.refusal.title} errors={[{ message: reply.refusal.says }]} />;
  }
  const errors = Object.entries(reply.fields).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => (name ? { fieldId: name, message } : { message })),
  );
  return <ErrorSummary errors={errors} />;
}
