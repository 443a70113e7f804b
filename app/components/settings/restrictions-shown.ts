type Choice = { readonly value: string; readonly label: string };
export type RestrictionsShown = {
  readonly body: { readonly name: string };
  readonly today: string;
  readonly restrictions: readonly {
    readonly id: string;
    readonly member: string | null;
    readonly earlier: { readonly title: string; readonly startsAt: string } | null;
    readonly paper: { readonly ref: string; readonly title: string } | null;
    readonly standingOrder: string;
    readonly fromOn: string;
    readonly untilOn: string | null;
    readonly when: 'now' | 'to-come' | 'over';
    readonly endReason: string;
    readonly mayEnd: boolean;
  }[];
  readonly choices: {
    readonly members: readonly Choice[];
    readonly earlier: readonly { readonly id: string; readonly title: string; readonly startsAt: string }[];
    readonly papers: readonly Choice[];
  } | null;
};
