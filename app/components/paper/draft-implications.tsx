import { IMPLICATION_WORDS } from '~/content/paper-words';
import { IMPLICATIONS } from '~/domain/paper/paper-content';
import { TextareaField } from '../ui/textarea-field';
import type { FieldOf } from '../ui/typed';

/** Every implication has its place: "none" is an answer only with its reason. */
export function DraftImplications({ field }: { field: FieldOf }) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">Implications</legend>
      <p className="leading-[22px] text-ink-2">
        Answer each. Where there is none, say why: “None, because no staff move.”
      </p>
      <div className="mt-2 grid gap-3 md:grid-cols-2">
        {IMPLICATIONS.map((key) => (
          <TextareaField
            key={key}
            {...field(`implication-${key}`)}
            label={<span className="inline-block first-letter:uppercase">{IMPLICATION_WORDS[key]}</span>}
            rows={3}
            maxLength={5000}
          />
        ))}
      </div>
    </fieldset>
  );
}
