import type { Implication, PaperContent, PaperOption } from '~/domain/paper/paper-content';
import type { Run, TextBlock } from '~/domain/paper/text-block';

type Runs = readonly Run[];

/** A paper as a page draws it: plain data, with what changed since another version marked where one was asked for. */
export type PaperText = {
  readonly title: Runs;
  readonly purpose: PaperContent['purpose'];
  readonly purposeText: Runs;
  readonly summary: Runs;
  /** A removed recommendation has no key: its letter is another's now. */
  readonly recommendations: readonly { readonly key: string | null; readonly runs: Runs }[];
  readonly implications: readonly { readonly key: Implication['key']; readonly runs: Runs }[];
  readonly options: readonly {
    readonly standing: PaperOption['standing'];
    readonly title: Runs;
    readonly means: Runs;
    readonly advantages: Runs;
    readonly disadvantages: Runs;
  }[];
  readonly consultation: Runs;
  readonly timetable: Runs;
  readonly deliveryOwner: Runs;
  readonly backgroundPapers: Runs;
  readonly body: readonly TextBlock[];
  readonly keyDecision: boolean;
  readonly minutes: number;
  readonly words: number;
  /** How many stretches of text changed; 0 when nothing is compared. */
  readonly changes: number;
};
