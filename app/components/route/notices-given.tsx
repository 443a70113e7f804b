import { dateWords } from '~/content/dates';
import { AGREER_WORDS, NOTICE_KIND_WORDS } from '~/content/notice-words';
import type { NoticeKind } from '~/domain/notice/notice-kind';
import type { UrgencyAgreer } from '~/domain/notice/special-urgency';

export type NoticeShown = {
  readonly kind: NoticeKind;
  readonly on: string;
  readonly text: { readonly [part: string]: string | readonly string[] };
};

/** Everything given or recorded for a key decision, the newest first, with all that it states. */
export function NoticesGiven({ given }: { given: readonly NoticeShown[] }) {
  return given.map((notice) => (
    <section
      key={`${notice.kind} ${notice.on} ${JSON.stringify(notice.text)}`}
      className="rounded-lg border border-rule bg-sheet p-4 shadow-sheet"
    >
      <h2 className="serif-display text-xl">
        {NOTICE_KIND_WORDS[notice.kind]}, {dateWords(notice.on)}
      </h2>
      <dl className="mt-2 grid gap-x-4 gap-y-1 md:grid-cols-[200px_1fr]">
        {linesOf(notice).map(([term, words]) =>
          words === '' ? null : (
            <div key={term} className="contents">
              <dt className="text-ink-3 max-md:mt-2">{term}</dt>
              <dd className="whitespace-pre-line">{words}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  ));
}

type Line = readonly [term: string, words: string];

function linesOf({ kind, text }: NoticeShown): readonly Line[] {
  const say = (part: string) => String(text[part] ?? '');
  const day = (part: string) => dateWords(say(part));
  const names = (part: string) => [text[part] ?? []].flat().join(', ');
  switch (kind) {
    case 'key-decision': {
      const one = say('fromOn') === say('untilOn');
      return [
        ['A key decision on', say('matter')],
        ['By', [say('decisionMaker'), names('members')].filter((part) => part !== '').join(': ')],
        one ? ['On', day('fromOn')] : ['Between', `${day('fromOn')} and ${day('untilOn')}`],
        ['Documents', say('documents')],
        ['Copies from', say('copiesFrom')],
        ['Other documents', say('otherDocuments')],
      ];
    }
    case 'general-exception':
      return [
        ['Written notice to', names('told')],
        ['For the meeting on', day('meetsOn')],
        ['Why 28 days are impracticable', say('reason')],
        ['Rule', 'SI 2012/2089 reg 10'],
      ];
    case 'special-urgency':
    case 'private-urgency':
      return [
        ['Agreed by', `${say('agreedName')}, ${AGREER_WORDS[text.agreedBy as UrgencyAgreer]}`],
        ['Agreed on', day('agreedOn')],
        ['For a decision by', day('untilOn')],
        ['Why it cannot be deferred', say('reason')],
        ['Why not the scrutiny chair', say('instead')],
        ['Rule', `SI 2012/2089 reg ${kind === 'special-urgency' ? '11' : '5(6)'}`],
      ];
    case 'private-meeting':
      return [
        ['Why the public is kept out', say('reason')],
        ['Rule', 'SI 2012/2089 reg 5(2)'],
      ];
    case 'private-meeting-again':
      return [
        ['Why the public is kept out', say('reason')],
        ['Said against it', say('representations')],
        ['The answer', say('response')],
        ['Rule', 'SI 2012/2089 reg 5(4)'],
      ];
  }
}
