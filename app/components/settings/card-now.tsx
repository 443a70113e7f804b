import { cardLines } from '~/content/card-lines';
import { sourcesOf } from '~/domain/ballot/sources';
import type { CardVersion } from '~/domain/body/decide-card-change';
import { DateText } from '../ui/date-text';
import { Panel } from '../ui/panel';

/** A body with the card in force, the newest one, and the versions of it. */
export type CardBody = {
  readonly name: string;
  readonly seats: number;
  readonly today: string;
  readonly inForce: CardVersion;
  readonly newest: CardVersion;
  readonly versions: readonly Pick<CardVersion, 'version' | 'effectiveOn'>[];
  /** The days of the meetings to come, the first first. */
  readonly meetings: readonly string[];
};

/** The rules of today in words, each with where it comes from, and the versions before and to come. */
export function CardNow({ body }: { body: CardBody }) {
  const { card, version, effectiveOn } = body.inForce;
  const sources = sourcesOf(card.profile);
  return (
    <section aria-labelledby="card-now" className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_320px]">
      <Panel>
        <h2 id="card-now" className="serif-display text-2xl">
          Today: version {version}, since <DateText on={effectiveOn} />
        </h2>
        <dl className="mt-3">
          {cardLines(card, body.seats).map(({ name, says, of }) => (
            <div key={name} className="grid gap-x-6 border-t border-rule py-2.5 md:grid-cols-[180px_1fr]">
              <dt className="text-ink-2">{name}</dt>
              <dd>
                {says}
                {of ? (
                  <span className="block text-sm text-ink-2 first-letter:uppercase">{sources[of]}</span>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      <div>
        <h3 className="serif-display text-xl">Versions</h3>
        <ol className="mt-2">
          {body.versions.map((one) => (
            <li key={one.version} className="flex justify-between gap-4 border-t border-rule py-2.5">
              <span>
                Version {one.version}
                {one.effectiveOn > body.today ? <span className="text-ink-2">, to come</span> : null}
              </span>
              <span className="text-ink-2">
                from <DateText on={one.effectiveOn} />
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
