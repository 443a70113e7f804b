import type { Profile } from '~/domain/body/profile';
import type { CategoryMinimums, QuorumRule, RuleCard } from '~/domain/body/rule-card';

const CARD_FIELDS = ['quorum', 'share', 'test', 'base', 'statute', 'tie', 'remote'] as const;
type CardField = (typeof CARD_FIELDS)[number];

/** A card as it is typed on a form: a quorum is `6` or `1/4`, a share `1/2`. */
export type CardFields = { readonly [F in CardField]: string } & {
  readonly minimums: readonly { readonly category: string; readonly least: string }[];
};

type Asked = Pick<URLSearchParams, 'get'>;

/** The card's fields: as asked for, else as the card has them. */
export function cardFields(asked: Asked, { quorum, majority, tie, remote }: RuleCard): CardFields {
  const usual: Record<CardField, string> = {
    quorum: quorumText(quorum),
    share: majority.share.join('/'),
    test: majority.test,
    base: majority.base,
    statute: majority.statute ?? '',
    tie,
    remote: remote ? 'yes' : 'no',
  };
  const of = (name: CardField) => (asked.get(name) ?? usual[name]).trim().slice(0, 40);
  return {
    quorum: of('quorum'),
    share: of('share'),
    test: of('test'),
    base: of('base'),
    statute: of('statute'),
    tie: of('tie'),
    remote: of('remote'),
    minimums: Object.entries<number>(quorum.categories ?? ({} satisfies CategoryMinimums)).map(
      ([category, least]) => ({
        category,
        least: (asked.get(`least-${category}`) ?? String(least)).slice(0, 10),
      }),
    ),
  };
}

type RuleOf = { readonly profile: Profile; readonly veto: readonly string[] };

/** The typed card as the `rule` of a line; what is not understood stays as it was typed, for the shape to refuse. */
export function ruleOf(fields: CardFields, { profile, veto }: RuleOf): unknown {
  const { quorum, share, test, base, statute, tie, remote, minimums } = fields;
  const categories =
    minimums.length > 0
      ? { categories: Object.fromEntries(minimums.map(({ category, least }) => [category, number(least)])) }
      : {};
  return {
    profile,
    ...(quorum === '' ? {} : { quorum: { ...quorumOf(quorum), ...categories } }),
    ...(share === ''
      ? {}
      : { majority: { share: pair(share), test, base, ...(statute ? { statute } : {}) } }),
    ...(tie === '' ? {} : { tie }),
    veto,
    remote: remote === 'yes',
  };
}

function quorumText(quorum: QuorumRule): string {
  return quorum.fraction ? quorum.fraction.join('/') : String(quorum.count);
}

function quorumOf(text: string): { count: unknown } | { fraction: unknown } {
  return text.includes('/') ? { fraction: pair(text) } : { count: number(text) };
}

function pair(text: string): unknown {
  return text.split('/').map(number);
}

/** A whole number; else the text as it is. */
export function number(text: string): number | string {
  const trimmed = text.trim();
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}
