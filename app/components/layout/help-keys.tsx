import { Kbd } from '../ui/kbd';

const KEYS = [
  [['F', 'A', 'B'], 'In the room: choose For, Against or Abstain. Enter casts, after asking'],
  [['L'], 'In the room: the table as a list'],
  [['M'], 'On a card of the board: where the paper may go. In the room, for the officer: to the minute'],
  [['Ctrl', 'S'], 'In a minute: save it now'],
] as const;

/** The keys that work. Everything can also be done with Tab and Enter. */
export function HelpKeys() {
  return (
    <section className="mt-6 border-t border-rule pt-4">
      <h2 className="serif-display text-xl">Keys</h2>
      <dl className="mt-2 space-y-2">
        {KEYS.map(([keys, does]) => (
          <div key={does} className="flex gap-4">
            <dt className="flex w-28 shrink-0 items-start gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}.</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
