import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { holdEarlyTyping } from './components/ui/early-typing';
import { plainTitle } from './components/ui/problem-title';

// The server marked the title of the answer to a form; the page itself does not know, and what shows the problem puts
// the mark back.
const marked = document.querySelector('title[data-marked]');
if (marked) {
  marked.removeAttribute('data-marked');
  document.title = plainTitle(document.title);
}

const giveBackTyping = holdEarlyTyping(document);

/** The last of the page, so it is told after all else has been. */
function TakenOver() {
  useEffect(giveBackTyping, []);
  return null;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
      <TakenOver />
    </StrictMode>,
  );
});
