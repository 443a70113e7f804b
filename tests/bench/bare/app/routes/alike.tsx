import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';

const NAMES = ['title', 'data-a', 'data-b', 'data-c'] as const;

/** A page of so many elements, with so many attributes, links and letters of data: what the page it is held against has. */
export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const [elements = 0, attributes = 0, links = 0, data = 0, pad = 0] = [
    ...['elements', 'attributes', 'links', 'data', 'pad'].map((name) => Number(asked.get(name))),
  ];
  // Three elements a row, a fourth with three attributes in those that have a link; nine letters of data beside each text.
  const rows = Math.max(1, Math.round((elements - links) / 3));
  const letters = Math.max(0, Math.round(data / rows) - 9);
  const text = 'what it says '.repeat(Math.ceil(letters / 13));
  return {
    links,
    each: (attributes - links * 3) / (rows * 3),
    look: 'x'.repeat(pad),
    rows: Array.from({ length: rows }, (_, index) => `${index} ${text}`.slice(0, letters)),
  };
}

export default function Alike() {
  const { each, links, look, rows } = useLoaderData<typeof loader>();
  let owed = 0;
  const attributes = () => {
    owed += each;
    const given = Math.floor(owed);
    owed -= given;
    return Object.fromEntries(NAMES.slice(0, Math.max(0, given - 1)).map((name) => [name, 'x']));
  };
  const before = (index: number) => Math.floor((index * links) / rows.length);
  return (
    <main>
      {rows.map((text, index) => (
        <section key={text} className={look} {...attributes()}>
          <p className={look} {...attributes()}>
            <span className={look} {...attributes()}>
              {text}
            </span>
          </p>
          {before(index + 1) > before(index) ? (
            <Link to={`/alike?on=${index}`} className={look}>
              Go
            </Link>
          ) : null}
        </section>
      ))}
    </main>
  );
}
