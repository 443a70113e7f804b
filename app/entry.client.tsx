import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { plainTitle } from './components/ui/problem-title';

// The server marked the title of the answer to a form; the page itself does not know, and what shows the problem puts
// the mark back.
const marked = document.querySelector('title[data-marked]');
if (marked) {
  marked.removeAttribute('data-marked');
  document.title = plainTitle(document.title);
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
