import { Link } from '@remix-run/react';
import { Reference } from '../ui/reference';

type PaperTabsProps = {
  reference: string;
  title: string;
  current: 'edit' | 'preview' | 'attachments' | 'send';
  sent: boolean;
};

/** Around the editor's pages: which paper, and the way between writing, reading it through, its files and sending it. */
export function PaperTabs({ reference, title, current, sent }: PaperTabsProps) {
  const tabs = [
    { key: 'edit', label: 'Write' },
    { key: 'preview', label: 'Preview' },
    { key: 'attachments', label: 'Attachments' },
    { key: 'send', label: sent ? 'Issue' : 'Send' },
  ] as const;
  return (
    <div className="no-print">
      <nav aria-label="Breadcrumb" className="text-ink-2">
        <Link to="/papers">Papers</Link> <span className="text-ink-3">/</span>{' '}
        <Link to={`/papers/${reference}`}>
          <Reference>{reference}</Reference>
        </Link>
      </nav>
      <h1 className="serif-display mt-1 text-2xl break-words md:text-3xl">{title}</h1>
      <nav aria-label="Parts of the editor" className="segmented mt-4 flex-wrap">
        {tabs.map(({ key, label }) => (
          <Link
            key={key}
            to={`/papers/${reference}/${key}`}
            aria-current={key === current ? 'true' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
    </div>
  );
}
