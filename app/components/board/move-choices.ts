import type { WaitingWords } from '~/content/waiting-words';

export type RefusedWords = { readonly title: string; readonly says: string };

/** What the move menu shows of one paper; refusals are in words already. */
export type MoveChoices = {
  readonly ref: string;
  readonly title: string;
  readonly stage: { readonly name: string; readonly body: string; readonly bodyCode: string } | null;
  readonly waiting: WaitingWords | null;
  readonly officers: readonly string[];
  readonly moves: readonly {
    readonly to: number | 'end';
    readonly name: string;
    readonly body: string;
    readonly direction: 'back' | 'onward';
    readonly refused: RefusedWords | null;
  }[];
  readonly mayTable: boolean;
  readonly mayWithdraw: boolean;
  /** Null: no key decision lies ahead. */
  readonly notice: { readonly refused: RefusedWords | null } | null;
};
