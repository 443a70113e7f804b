import type { OutcomeStep } from '../ballot/outcome-answer';
import type { ResolutionKind } from './resolution';

type Explained = {
  readonly kind: ResolutionKind;
  readonly steps: readonly OutcomeStep[];
  /** Who acts for a sole member; null where there are several. */
  readonly representative: string | null;
};

/**
 * The engine's steps with what else a resolution in writing rests on: that it was stated to be special, and who acts for
 * a sole member. Source: governance.md §5 (CA 2006 ss.283(3), 323, 357).
 */
export function resolutionSteps({ kind, steps, representative }: Explained): readonly OutcomeStep[] {
  const special: readonly OutcomeStep[] =
    kind === 'special'
      ? [
          {
            rule: 'special',
            says: 'It was circulated as a special resolution, so it could pass only as one.',
            source: 'CA 2006 s.283(3)',
          },
        ]
      : [];
  const sole: readonly OutcomeStep[] =
    representative === null
      ? []
      : [
          {
            rule: 'representative',
            says: `The sole member acts by its authorised representative, ${representative}. The company is told.`,
            source: 'CA 2006 ss.323 and 357',
          },
        ];
  return [...special, ...sole, ...steps];
}
