export type Words = { readonly status: number; readonly title: string; readonly says: string };

/** Words of each code, from the facts that the refusal carries: what is so, why, and who can change it. */
// biome-ignore lint/suspicious/noExplicitAny: each code has facts of its own, typed where it is made
export type RefusalTable = { readonly [code: string]: (facts: any) => Words };
