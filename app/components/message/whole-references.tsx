import { numbered } from '../decision/numbered';

const REFERENCE = /([A-Z]{2,4}-(?:A-)?\d{3,})/;

/** A sentence in which no line ends within a reference; copied, it is the reference as it is searched for. */
export function WholeReferences({ text }: { text: string }) {
  return numbered(text.split(REFERENCE)).map(({ at, thing }) =>
    at % 2 === 0 ? (
      <span key={at} className="whitespace-nowrap">
        {thing}
      </span>
    ) : (
      thing
    ),
  );
}
