import { Link, useLoaderData } from '@remix-run/react';
import { PackPaper } from '~/components/pack/pack-paper';
import { PublicPage } from '~/components/public/public-page';
import { theBody } from '~/content/body-words';
import { pageTitle } from '~/content/page-title';
import { fileKindWords, fileSizeWords } from '~/content/paper-words';
import { readPaper } from '~/content/read-paper';
import { found, openPage } from '~/http/page';
import { publicPaper } from '~/queries/public/public-meeting';

export const meta = ({ data }: { data: { ref: string; title: string } | undefined }) => [
  { title: pageTitle(data ? `${data.ref} ${data.title}` : 'A published paper') },
];

export const loader = openPage(async ({ params, now }) => {
  const { content, ...paper } = found(await publicPaper(params.meetingId ?? '', params.ref ?? '', now));
  return { ...paper, title: content.title, text: readPaper(content, null) };
});

export default function PublicPaperPage() {
  const { meeting, number, ref, version, title, text, attachments } = useLoaderData<typeof loader>();
  const at = `/public/meetings/${meeting.id}`;
  return (
    <PublicPage
      title={title}
      under={`${ref}, version ${version}. Item ${number} of ${theBody(meeting.body)}.`}
      trail={[{ label: 'The agenda', to: at }]}
    >
      <section aria-label="The paper">
        <h2 className="sr-only">The paper</h2>
        <h3 className="sr-only">Item {number}</h3>
        <PackPaper text={text} body={meeting.body} classification="public" />
      </section>
      {attachments.length > 0 ? (
        <section aria-labelledby="appendices-title">
          <h2 id="appendices-title" className="serif-display text-xl">
            Appendices
          </h2>
          <ul>
            {attachments.map(({ letter, title: name, fileName, size }) => (
              <li key={letter}>
                <Link
                  to={`${at}/papers/${ref}/${letter}`}
                  reloadDocument
                  className="inline-flex min-h-11 items-center"
                >
                  Appendix {letter}, {name} ({fileKindWords(fileName)}, {fileSizeWords(size)})
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </PublicPage>
  );
}
