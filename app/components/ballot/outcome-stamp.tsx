export type OutcomeTone = 'carried' | 'lost' | 'neutral';

const LOOK: Record<OutcomeTone, string> = {
  carried: 'border-accent text-accent',
  lost: 'border-against text-against',
  neutral: 'border-hold text-hold',
};

type OutcomeStampProps = {
  /** The word first: "Carried", "Not carried", "Agreed", "No decision". */
  word: string;
  tone: OutcomeTone;
  /** Then the figures: "7 For, 1 Against". */
  figures?: string;
  /** "1 abstained", "On the Chair's casting vote". */
  note?: string;
};

export function OutcomeStamp({ word, tone, figures, note }: OutcomeStampProps) {
  return (
    <div className={`avoid-break shrink-0 rounded-sm border-2 px-4 py-3 text-center ${LOOK[tone]}`}>
      <p className="font-serif text-3xl leading-8 font-semibold">{word}</p>
      {figures ? <p className="mt-1 leading-5 font-semibold tnum">{figures}</p> : null}
      {note ? <p className="leading-5 tnum">{note}</p> : null}
    </div>
  );
}
