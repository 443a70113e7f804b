/** Without a script a page that waits for a pack loads anew each few seconds. */
export function LoadAnew({ seconds }: { seconds: number }) {
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  );
}
