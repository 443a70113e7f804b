import '@remix-run/node';

declare module '@remix-run/node' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged
  interface Future {
    v3_singleFetch: true;
  }
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged
  interface AppLoadContext {
    /** Of this answer's Content Security Policy. */
    nonce: string;
    /** The address that the request came from. */
    source: string;
  }
}
