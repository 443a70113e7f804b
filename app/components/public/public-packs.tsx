import { Link } from '@remix-run/react';
import { fileSizeWords } from '~/content/paper-words';
import { packName, packNotMade, withheldPack } from '~/content/public-words';
import type { PublicPack, PublicPackFailed } from '~/domain/meeting/public-view';
import { LoadAnew } from '../pack/load-anew';

type PublicPacksProps = {
  packs: readonly PublicPack[];
  failed: readonly PublicPackFailed[];
  making: boolean;
  to: string;
};

/** The files of what was published; of one that is kept back since, why, and what can still be read. */
export function PublicPacks({ packs, failed, making, to }: PublicPacksProps) {
  if (packs.length + failed.length === 0 && !making) return null;
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title" className="serif-display text-xl">
        Agenda and open papers in one file
      </h2>
      {making ? (
        <>
          <LoadAnew seconds={5} />
          <p role="status">
            The file is being made. This page looks again by itself; the papers can be read above.
          </p>
        </>
      ) : null}
      <ul>
        {packs.map(({ id, edition, size, withheld }) => (
          <li key={id} className="py-1">
            {withheld.length > 0 ? (
              <p className="text-ink-2">
                <b className="font-semibold">{packName(edition)}: withheld.</b> {withheldPack(withheld)}
              </p>
            ) : (
              <Link to={`${to}/pack/${id}`} reloadDocument className="inline-flex min-h-11 items-center">
                {packName(edition)} (PDF, {fileSizeWords(size)})
              </Link>
            )}
          </li>
        ))}
        {failed.map(({ edition, code }) => (
          <li key={edition} className="py-1">
            <p className="text-ink-2">
              <b className="font-semibold">{packName(edition)}: there is none.</b> {packNotMade(code)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
