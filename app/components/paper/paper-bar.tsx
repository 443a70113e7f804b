import { Link } from '@remix-run/react';
import { FileDiff, MessageSquare, Pencil } from '../ui/icons';
import { Reference } from '../ui/reference';
import { SegmentedLinks } from '../ui/segmented-links';
import { ChangeSteps } from './change-steps';
import { PrintButton } from './print-button';
import { type MenuVersion, VersionMenu } from './version-menu';

type PaperBarProps = {
  reference: string;
  version: MenuVersion | null;
  versions: readonly MenuVersion[];
  /** The version compared with, while changes are shown. */
  since: number | null;
  changes: number;
  comments: number;
  mayEdit: boolean;
};

/** The paper's own bar: where you are, the version, clean or with its changes, and its tools. */
export function PaperBar({ reference, version, versions, since, changes, comments, mayEdit }: PaperBarProps) {
  const earlier = version ? versions.find(({ number }) => number < version.number) : undefined;
  const clean = `/papers/${reference}${version && version.number !== versions[0]?.number ? `?version=${version.number}` : ''}`;
  const compared = `/papers/${reference}?version=${version?.number}&since=${since ?? earlier?.number}`;
  return (
    <section
      aria-label="Versions and tools"
      className="paper-bar no-print sticky top-14 z-10 flex min-h-[60px] flex-wrap items-center gap-2 border-b border-rule bg-paper px-4 py-2 md:top-[60px] md:gap-3 md:px-6"
    >
      <nav aria-label="Breadcrumb" className="hidden whitespace-nowrap text-ink-2 xl:block">
        <Link to="/papers">Papers</Link>
        <span className="mx-1 text-ink-3">/</span>
        <Reference>{reference}</Reference>
      </nav>
      {version ? (
        <div className="xl:ml-3">
          <VersionMenu reference={reference} shown={version} versions={versions} />
        </div>
      ) : (
        <p className="font-semibold xl:ml-3">Draft</p>
      )}
      {earlier ? (
        <>
          <SegmentedLinks
            label="Show"
            className="hidden md:inline-flex"
            options={[
              { label: 'Clean', to: clean, current: since === null },
              { label: `Changes since ${since ?? earlier.number}`, to: compared, current: since !== null },
            ]}
          />
          {since === null ? null : (
            <div className="hidden lg:block">
              <ChangeSteps changes={changes} />
            </div>
          )}
        </>
      ) : null}
      <div className="ml-auto flex items-center gap-2">
        {earlier ? (
          <Link
            to={since === null ? compared : clean}
            preventScrollReset
            aria-label={since === null ? `Show changes since version ${earlier.number}` : 'Show it clean'}
            className="btn px-3 md:hidden"
          >
            <FileDiff size={20} strokeWidth={1.75} aria-hidden />
          </Link>
        ) : null}
        <PrintButton />
        {mayEdit ? (
          <Link to={`/papers/${reference}/edit`} aria-label="Edit" className="btn px-3">
            <Pencil size={20} strokeWidth={1.75} aria-hidden />
            <span className="hidden xl:inline">Edit</span>
          </Link>
        ) : null}
        {version ? (
          <a
            href="#comments"
            aria-label={`${comments} ${comments === 1 ? 'comment' : 'comments'}`}
            className="btn px-3"
          >
            <MessageSquare size={20} strokeWidth={1.75} aria-hidden />
            <span className="tnum">{comments}</span>
          </a>
        ) : null}
      </div>
    </section>
  );
}
