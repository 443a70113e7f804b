/** Where a sign-in comes from, with real time: sessions go by it. */
export type Visitor = { readonly userAgent: string; readonly source: string; readonly realNow: Date };
