import type { DecisionContent } from '~/domain/decision/decision-record';
import type { Reply } from '../ui/form-problem';

type SavedMeanwhileProps = {
  reply: (Reply & { readonly refusal?: { readonly code: string } }) | undefined;
  content: DecisionContent;
};

/** After a save that would have overwritten another's: what is saved now, beside the form that holds what was typed. */
export function SavedMeanwhile({ reply, content }: SavedMeanwhileProps) {
  if (reply?.refusal?.code !== 'decision-changed') return null;
  return (
    <section
      aria-labelledby="saved-meanwhile"
      className="mb-6 rounded-lg border border-rule bg-sheet p-4 md:p-5"
    >
      <h2 id="saved-meanwhile" className="serif-display text-xl">
        What is saved now
      </h2>
      <dl className="mt-2 space-y-2 leading-[22px]">
        <Saved name="The decision">{content.resolved.join('\n')}</Saved>
        <Saved name="Why">{content.reasons}</Saved>
        <Saved name="Alternatives">
          {content.alternatives.map(({ option, why }) => `${option}: ${why}`).join('\n')}
        </Saved>
        <Saved name="Conditions">{content.conditions.map(({ text }) => text).join('\n')}</Saved>
        <Saved name="Actions">{content.actions.map(({ title }) => title).join('\n')}</Saved>
      </dl>
    </section>
  );
}

function Saved({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd className="whitespace-pre-line text-ink-2">{children === '' ? 'Blank.' : children}</dd>
    </div>
  );
}
