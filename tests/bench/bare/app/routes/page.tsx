import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

const WORDS = 'what is proposed and what it would cost, in a sentence of an ordinary length';

/** As many paragraphs as are asked for, so that the page is as large as the one it is held against. */
export function loader({ request }: LoaderFunctionArgs) {
  const count = Number(new URL(request.url).searchParams.get('paragraphs') ?? 10);
  return { paragraphs: Array.from({ length: count }, (_, index) => `${index + 1}. ${WORDS}`) };
}

export default function Page() {
  const { paragraphs } = useLoaderData<typeof loader>();
  return (
    <main>
      {paragraphs.map((paragraph) => (
        <section key={paragraph} className="mt-4 max-w-[66ch] border-t border-rule pt-4">
          <p className="text-lg leading-7">{paragraph}</p>
        </section>
      ))}
    </main>
  );
}
