import { agreementsNeeded } from '~/domain/resolution/agreements-needed';
import type { ResolutionKind, ResolutionState } from '~/domain/resolution/resolution';

export const RESOLUTION_LINE_SELECT = {
  ref: true,
  kind: true,
  state: true,
  title: true,
  lapsesOn: true,
  circulatedAt: true,
  endedAt: true,
  body: { select: { name: true } },
  members: { select: { seatId: true, personId: true, interest: true, restriction: true } },
  answers: { select: { seatId: true, choice: true } },
} as const;

type Row = {
  readonly ref: string;
  readonly kind: string;
  readonly state: string;
  readonly title: string;
  readonly lapsesOn: string;
  readonly circulatedAt: Date;
  readonly endedAt: Date | null;
  readonly body: { readonly name: string };
  readonly members: readonly { readonly interest: string }[];
  readonly answers: readonly { readonly choice: string }[];
};

/** A resolution in writing as a list shows it. */
export type ResolutionLine = {
  readonly ref: string;
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
  readonly title: string;
  readonly body: string;
  readonly lapsesOn: string;
  readonly circulatedAt: string;
  readonly endedAt: string | null;
  readonly agreed: number;
  readonly eligible: number;
  readonly needed: number;
};

export function asResolutionLine(row: Row): ResolutionLine {
  const { ref, title, lapsesOn, circulatedAt, endedAt } = row;
  const kind = row.kind as ResolutionKind;
  const eligible = row.members.filter(({ interest }) => interest === '').length;
  return {
    ...{ ref, kind, title, lapsesOn },
    state: row.state as ResolutionState,
    body: row.body.name,
    circulatedAt: circulatedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    agreed: row.answers.filter(({ choice }) => choice === 'agree').length,
    eligible,
    needed: agreementsNeeded(kind, eligible),
  };
}
