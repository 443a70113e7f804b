/** What a page gets back when a form was refused: the words, field errors and all that was typed. */
export type FormReply = {
  readonly intent: string;
  readonly refusal?: { readonly code: string; readonly title: string; readonly says: string };
  readonly fields: { readonly [name: string]: readonly string[] | null | undefined };
  readonly values: { readonly [name: string]: string };
};
