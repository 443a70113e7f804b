import type { PaperText } from '~/content/paper-text';
import { IMPLICATION_WORDS } from '~/content/paper-words';
import type { ImplicationKey } from '~/domain/paper/paper-content';
import {
  Baby,
  Database,
  type DrawnIcon,
  Handshake,
  IdCard,
  Leaf,
  ReceiptPoundSterling,
  Scale,
  ShieldAlert,
  Users,
  Wallet,
} from '../ui/icons';
import { RunText } from './run-text';

const ICONS: Readonly<Record<ImplicationKey, DrawnIcon>> = {
  vat: ReceiptPoundSterling,
  financial: Wallet,
  legal: Scale,
  equality: Users,
  people: IdCard,
  risk: ShieldAlert,
  'data-protection': Database,
  procurement: Handshake,
  children: Baby,
  sustainability: Leaf,
};

/** Each implication answered: "none" with its reason, never left out. */
export function PaperImplications({ implications }: { implications: PaperText['implications'] }) {
  return (
    <section aria-labelledby="implications" className="mt-5 border-t border-rule pt-4">
      <h2 id="implications" className="serif-display text-xl">
        Implications
      </h2>
      <dl className="mt-2 grid grid-cols-1 gap-x-7 gap-y-3 md:grid-cols-2">
        {implications.map(({ key, runs }) => {
          const Icon = ICONS[key];
          return (
            <div key={key} className="avoid-break min-w-0">
              <dt className="flex items-center gap-2 font-semibold">
                <Icon size={18} strokeWidth={1.75} className="text-accent" aria-hidden />
                <span className="inline-block first-letter:uppercase">{IMPLICATION_WORDS[key]}</span>
              </dt>
              <dd className="mt-0.5 leading-[22px] break-words whitespace-pre-line text-ink-2">
                {runs.length > 0 ? <RunText runs={runs} /> : 'Not answered yet'}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
