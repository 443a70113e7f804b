import { agendaChangeWords } from '~/content/agenda-words';
import type { AgendaChange } from '~/domain/meeting/agenda-snapshot';

/** What changed in an agenda, a line a change. */
export function AgendaChanges({ changes }: { changes: readonly AgendaChange[] }) {
  return (
    <ul className="mt-1 list-disc pl-5">
      {changes.map((change) => (
        <li key={`${change.what} ${change.number} ${change.title}`}>{agendaChangeWords(change)}</li>
      ))}
    </ul>
  );
}
