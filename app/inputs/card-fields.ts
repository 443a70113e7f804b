import type { Profile } from '~/domain/body/profile';
import type { CategoryMinimums, QuorumRule, RuleCard } from '~/domain/body/rule-card';

const CARD_FIELDS = ['quorum', 'share', 'test', 'base', 'statute', 'tie', 'remote'] as const;
type CardField = (typeof CARD_FIELDS)[number];

/** A card as it is typed on a form: a quorum is `6` or `1/4`, a share `1/2`. */
export type CardFields = { readonly [F in CardField]: string } & {
  readonly minimums: readonly { readonly category: string; readonly least: string }[];
  /** `yes` where the chair or a deputy must be among those counted. */
  readonly chairOrDeputy: string;
};

/** Between the names of the categories that a form has, added ones too. */
export const BETWEEN = '|';

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
    minimums: minimumsOf(asked, quorum.categories ?? {}),
    chairOrDeputy: asked.get('chairOrDeputy') ?? (quorum.chairOrDeputy ? 'yes' : 'no'),
  };
}

const MOST_MINIMUMS = 12;

/** The card's minimums as asked for, and one that the form adds; left empty or at 0 one is taken away. */
function minimumsOf(asked: Asked, ofCard: CategoryMinimums): CardFields['minimums'] {
  const names = asked.get('categories')?.split(BETWEEN) ?? Object.keys(ofCard);
  const added = (asked.get('newCategory') ?? '').replaceAll(BETWEEN, ' ').trim();
  const all = [...new Set([...names, added])].map((name) => name.slice(0, 60)).filter((name) => name !== '');
  return all.slice(0, MOST_MINIMUMS).flatMap((category) => {
    const usual =
      category === added
        ? asked.get('newLeast')
        : String(Object.hasOwn(ofCard, category) ? ofCard[category] : '');
    const least = (asked.get(`least-${category}`) ?? usual ?? '').trim().slice(0, 10);
    return least === '' || least === '0' ? [] : [{ category, least }];
  });
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
