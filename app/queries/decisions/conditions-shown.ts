import type { DecisionContent } from '~/domain/decision/decision-record';

type Recorded = {
  readonly state: string;
  readonly conditions: readonly {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly note: string;
    readonly kind: string;
    readonly state: string;
    readonly action: { readonly ref: string } | null;
  }[];
};

/** Before sealing, the conditions as they are written; afterwards, as they stand. */
export function conditionsShown({ state, conditions }: Recorded, content: DecisionContent) {
  if (state === 'draft') {
    return content.conditions.map(({ text, kind, dueOn, leadName }, index) => ({
      ...{ id: null, number: index + 1, text, note: '' },
      ...{ kind, dueOn, leadName, state: 'not-met' as const, actionRef: null },
    }));
  }
  return conditions.map((one) => {
    const written = content.conditions[one.number - 1];
    return {
      ...{ id: one.id, number: one.number, text: one.text, note: one.note },
      kind: one.kind as 'precedent' | 'continuing',
      state: one.state as 'not-met' | 'in-hand' | 'met',
      dueOn: written?.dueOn ?? '',
      leadName: written?.leadName ?? '',
      actionRef: one.action?.ref ?? null,
    };
  });
}
