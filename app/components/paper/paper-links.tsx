import { Link } from '@remix-run/react';
import type { PaperShown } from './paper-shown';

/** Where else one can go from the paper, as far as the reader may. */
export function PaperLinks({
  paper: { ref, version, may, inWriting, mayTakeUrgent, decidedBy },
}: {
  paper: PaperShown;
}) {
  const links = [
    {
      to: `/papers/${ref}/advice`,
      label: may.askAdvice ? 'Advice and clearance: ask or read' : 'Advice and clearance',
      open: version !== null,
    },
    {
      to: `/papers/${ref}/authority`,
      label: decidedBy ? `Who decides it: ${decidedBy}` : 'Who decides it',
      open: decidedBy !== null || may.edit,
    },
    { to: `/papers/${ref}/notes`, label: 'Your notes', open: version !== null },
    { to: `/papers/${ref}/sharing`, label: 'Sharing', open: may.share || may.endShare },
    { to: `/papers/${ref}/attachments`, label: 'Change attachments', open: may.edit },
    {
      to: `/papers/${ref}/send`,
      label: may.withdraw ? 'Issue or withdraw' : 'Issue a version',
      open: may.edit && version !== null,
    },
    {
      to: `/resolutions/new?paper=${ref}`,
      label: 'Decide it in writing',
      open: inWriting.mayCirculate,
    },
    {
      to: `/decisions/urgent?paper=${ref}`,
      label: 'Decide it between meetings, as urgent',
      open: mayTakeUrgent,
    },
  ].filter(({ open }) => open);
  if (links.length === 0) return null;
  return (
    <nav aria-label="About this paper" className="mt-5 border-t border-rule pt-3">
      <ul>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="inline-flex min-h-11 items-center font-semibold">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
