import { timeWords } from '~/content/dates';
import { RULING_WORDS } from '~/content/meeting-words';
import type { AgendaLine } from '~/domain/meeting/agenda-line';
import type { InterestShown } from '~/domain/meeting/interests-shown';
import { itemNumber } from '~/domain/meeting/item-number';

type InterestLinesProps = { interests: readonly InterestShown[]; agenda: readonly AgendaLine[] };

/** Every interest declared at the meeting, with its ruling and when its member left and returned. */
export function InterestLines({ interests, agenda }: InterestLinesProps) {
  if (interests.length === 0) return <p className="mt-2 text-ink-2">None.</p>;
  return (
    <ul className="mt-2 border-t border-rule">
      {interests.map((interest) => {
        const item = agenda.find(({ id }) => id === interest.itemId);
        return (
          <li key={interest.id} className="border-b border-rule py-2.5 leading-[22px]">
            <b className="font-semibold">{interest.name}</b>
            {item ? `, item ${itemNumber(item)}: ` : ': '}
            {interest.interest} <span className="text-ink-2">{rulingWords(interest)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** "Leaves for this item, does not vote. Ruled by Ruth Pellingham: … Left 11:02, returned 11:20." */
export function rulingWords(interest: InterestShown): string {
  const { ruling, by, byMembers, recordedBy, reason, leftAt, returnedAt } = interest;
  if (ruling === null) return 'Not ruled on yet.';
  const who = byMembers ? 'The other members decided' : by ? `Ruled by ${by}` : 'It follows from the law';
  const recorded = recordedBy ? `, recorded by ${recordedBy}` : '';
  const left = leftAt
    ? ` Left ${timeWords(leftAt)}${returnedAt ? `, returned ${timeWords(returnedAt)}` : ''}.`
    : '';
  return `${RULING_WORDS[ruling]}. ${who}${recorded}: ${sentence(reason)}${left}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
