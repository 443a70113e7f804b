export type Words = { readonly status: number; readonly title: string; readonly says: string };

/** Words of each code, from the facts that the refusal carries: what is so, why, and who can change it. */
// biome-ignore lint/suspicious/noExplicitAny: each code has facts of its own, typed where it is made
export type RefusalTable = { readonly [code: string]: (facts: any) => Words };

type Constant = (title: string, says: string) => () => Words;
/** The same words whatever the facts: how things stand is against it (409). */
export const state: Constant = (title, says) => () => ({ status: 409, title, says });
/** … who asks may see it and not do it (403). */
export const person: Constant = (title, says) => () => ({ status: 403, title, says });
/** … what was entered cannot be taken (422). */
export const input: Constant = (title, says) => () => ({ status: 422, title, says });
