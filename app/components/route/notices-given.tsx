import { dateWords } from '~/content/dates';
import type { NoticeText } from '~/domain/paper/notice-text';

type NoticesGivenProps = { given: readonly { readonly on: string; readonly text: NoticeText }[] };

/** Every notice given for a key decision, the newest first, with all that it states. */
export function NoticesGiven({ given }: NoticesGivenProps) {
  return given.map(({ on, text }) => (
    <section
      key={`${on} ${text.matter} ${text.fromOn}`}
      className="rounded-lg border border-rule bg-sheet p-4 shadow-sheet"
    >
      <h2 className="serif-display text-xl">Given on {dateWords(on)}</h2>
      <dl className="mt-2 grid gap-x-4 gap-y-1 md:grid-cols-[200px_1fr]">
        <Line term="A key decision on">{text.matter}</Line>
        <Line term="By">
          {text.decisionMaker}
          {text.members.length > 0 ? `: ${text.members.join(', ')}` : ''}
        </Line>
        <Line term={text.fromOn === text.untilOn ? 'On' : 'Between'}>
          {text.fromOn === text.untilOn
            ? dateWords(text.fromOn)
            : `${dateWords(text.fromOn)} and ${dateWords(text.untilOn)}`}
        </Line>
        <Line term="Documents">{text.documents}</Line>
        <Line term="Copies from">{text.copiesFrom}</Line>
        <Line term="Other documents">{text.otherDocuments}</Line>
      </dl>
    </section>
  ));
}

function Line({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink-3 max-md:mt-2">{term}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </>
  );
}
