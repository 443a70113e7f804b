/** Who clears the trust's papers for finance and for law, and who the council's. */
export const CLEARERS = { finance: 'Adeyemi', legal: 'Castellane' } as const;
export const COUNCIL_CLEARERS = { finance: 'Quarrie', legal: 'Achterberg' } as const;
