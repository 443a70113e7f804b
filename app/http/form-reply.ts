import type { DaySum } from '~/domain/notice/day-sum';

/** What a page gets back when a form was refused: the words, field errors and all that was typed. */
export type FormReply = {
  readonly intent: string;
  readonly refusal?: {
    readonly code: string;
    readonly title: string;
    readonly says: string;
    /** The days that a refused clock counted and those that it did not. */
    readonly sum?: DaySum;
  };
  readonly fields: { readonly [name: string]: readonly string[] | null | undefined };
  readonly values: { readonly [name: string]: string };
};
